// Part of every binding that docbind makes. Do not edit.
import { bad, note, Report } from "./report.js";
import { describe } from "./violation.js";
import { bad as bad2 } from "./report.js";
const STRING = "a string";
const NUMBER = "a number";
const INTEGER = "a whole number";
const BOOLEAN = "a boolean";
const FUNCTION = "a function";
const VALUE = "a value";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(object2, key) {
  return Object.prototype.hasOwnProperty.call(object2, key) ? object2[key] : void 0;
}
function present(report, key, value) {
  if (value === void 0) bad(report, key, VALUE, value);
}
function string(report, key, value) {
  if (typeof value !== "string") bad(report, key, STRING, value);
}
function boolean(report, key, value) {
  if (typeof value !== "boolean") bad(report, key, BOOLEAN, value);
}
function number(report, key, value) {
  if (!Number.isFinite(value)) bad(report, key, NUMBER, value);
}
function integer(report, key, value) {
  if (!Number.isSafeInteger(value)) bad(report, key, INTEGER, value);
}
function callable(report, key, value) {
  if (typeof value !== "function") bad(report, key, FUNCTION, value);
}
function object(report, key, value, body) {
  if (!isObject(value)) return bad(report, key, "an object", value);
  if (!body || !report.enters(value, body)) return;
  report.path[report.depth++] = key;
  members(report, value, body);
  report.depth--;
}
function list(report, key, value, check, body) {
  if (!Array.isArray(value)) return bad(report, key, "an array", value);
  if (!check) return;
  report.path[report.depth++] = key;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index], body);
  report.depth--;
}
function map(report, key, value, check, body) {
  if (!isObject(value)) return bad(report, key, "an object", value);
  if (!check) return;
  report.path[report.depth++] = key;
  for (const name of Object.keys(value)) {
    if (report.isFull) break;
    check(report, name, value[name], body);
  }
  report.depth--;
}
function members(report, value, body) {
  const from = report.violations ? report.violations.length : 0;
  body(report, value);
  if (report.keys) report.keys(report, value, body, from);
}
const NOTHING = [];
function violationsOf(body, value, keys) {
  const report = new Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else note(report, [], "an object", describe(value));
  } catch {
    note(report, [], "an object that can be read", "one whose properties throw");
  }
  return report.violations || NOTHING;
}
export {
  BOOLEAN,
  FUNCTION,
  INTEGER,
  NUMBER,
  STRING,
  VALUE,
  bad2 as bad,
  boolean,
  callable,
  integer,
  isObject,
  list,
  map,
  members,
  number,
  object,
  own,
  present,
  string,
  violationsOf
};
