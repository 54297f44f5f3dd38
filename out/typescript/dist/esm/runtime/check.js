// Part of every binding that docbind makes. Do not edit.
import { bad, Report, under } from "./report.js";
import { describe, pathText } from "./violation.js";
import { bad as bad2, badIn, under as under2 } from "./report.js";
const STRING = "a string";
const NUMBER = "a number";
const INTEGER = "a whole number";
const BOOLEAN = "a boolean";
const FUNCTION = "a function";
const VALUE = "a value";
const OBJECT = "an object";
const ARRAY = "an array";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
const isArray = Array.isArray;
const isNumber = Number.isFinite;
const isInteger = Number.isSafeInteger;
function isOwn(object2, key) {
  return Object.prototype.hasOwnProperty.call(object2, key);
}
function own(object2, key) {
  return isOwn(object2, key) ? object2[key] : void 0;
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
  if (!isNumber(value)) bad(report, key, NUMBER, value);
}
function integer(report, key, value) {
  if (!isInteger(value)) bad(report, key, INTEGER, value);
}
function callable(report, key, value) {
  if (typeof value !== "function") bad(report, key, FUNCTION, value);
}
function object(report, key, value) {
  if (!isObject(value)) bad(report, key, OBJECT, value);
}
function leave(report, key, value, body, from) {
  report.keys.look(report, value, body, from);
  if (report.count > from) under(report, key, from);
}
const MOST_LEVELS = 64;
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1e3;
function enterOnce(report, value, body) {
  if (report.objects++ > FREE_OBJECTS || report.levels >= FREE_LEVELS) {
    const bodies = report.seen || (report.seen = /* @__PURE__ */ new Map());
    const seen = bodies.get(body) || /* @__PURE__ */ new Set();
    if (report.levels > MOST_LEVELS || seen.has(value)) return false;
    bodies.set(body, seen.add(value));
  }
  report.levels++;
  return true;
}
function list(report, key, value, check) {
  if (!isArray(value)) return bad(report, key, ARRAY, value);
  if (!check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index]);
  if (report.count > from) under(report, key, from);
}
function map(report, key, value, check) {
  if (!isObject(value)) return bad(report, key, OBJECT, value);
  if (!check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name]);
  if (report.count > from) under(report, key, from);
}
function violationsOf(body, value, keys) {
  const report = new Report(keys);
  try {
    if (!isObject(value)) return noObject(describe(value));
    body(report, value);
    if (report.looks || report.count > 0) report.keys.look(report, value, body, 0);
  } catch {
    return noObject("one that throws");
  }
  return report.count === 0 ? report.drafts : violationsIn(report);
}
function noObject(received) {
  return [{ path: "", keys: [], expected: OBJECT, received }];
}
function violationsIn({ drafts }) {
  for (const draft of drafts) draft.path = pathText(draft.keys);
  return drafts;
}
export {
  ARRAY,
  BOOLEAN,
  FUNCTION,
  INTEGER,
  NUMBER,
  OBJECT,
  STRING,
  VALUE,
  bad2 as bad,
  badIn,
  boolean,
  callable,
  enterOnce,
  integer,
  isArray,
  isInteger,
  isNumber,
  isObject,
  isOwn,
  leave,
  list,
  map,
  number,
  object,
  own,
  present,
  string,
  under2 as under,
  violationsIn,
  violationsOf
};
