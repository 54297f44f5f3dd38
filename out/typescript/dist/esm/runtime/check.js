// Part of every binding that docbind makes. Do not edit.
import { bad, note, Report, under } from "./report.js";
import { describe, pathText } from "./violation.js";
import { bad as bad2, under as under2 } from "./report.js";
const STRING = "a string";
const NUMBER = "a number";
const INTEGER = "a whole number";
const BOOLEAN = "a boolean";
const FUNCTION = "a function";
const VALUE = "a value";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
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
  if (!Number.isFinite(value)) bad(report, key, NUMBER, value);
}
function integer(report, key, value) {
  if (!Number.isSafeInteger(value)) bad(report, key, INTEGER, value);
}
function callable(report, key, value) {
  if (typeof value !== "function") bad(report, key, FUNCTION, value);
}
function object(report, key, value) {
  if (!isObject(value)) bad(report, key, "an object", value);
}
function enter(report, key, value) {
  const is = isObject(value);
  if (!is) bad(report, key, "an object", value);
  return is;
}
function leave(report, key, value, body, from) {
  if (!report.looks && report.count === from) return;
  if (report.keys) report.keys.look(report, value, body, from);
  under(report, key, from);
}
const MOST_LEVELS = 64;
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1e3;
function enterOnce(report, key, value, body) {
  if (!enter(report, key, value)) return false;
  if (report.objects++ > FREE_OBJECTS || report.levels >= FREE_LEVELS) {
    const bodies = report.seen || (report.seen = /* @__PURE__ */ new Map());
    const seen = bodies.get(body) || /* @__PURE__ */ new Set();
    if (report.levels > MOST_LEVELS || seen.has(value)) return false;
    bodies.set(body, seen.add(value));
  }
  report.levels++;
  return true;
}
function leaveOnce(report, key, value, body, from) {
  report.levels--;
  leave(report, key, value, body, from);
}
function isList(report, key, value) {
  const is = Array.isArray(value);
  if (!is) bad(report, key, "an array", value);
  return is;
}
function list(report, key, value, check) {
  if (!isList(report, key, value) || !check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index]);
  if (report.count > from) under(report, key, from);
}
function map(report, key, value, check) {
  if (!enter(report, key, value) || !check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name]);
  if (report.count > from) under(report, key, from);
}
function violationsOf(body, value, keys) {
  let report = new Report(keys);
  try {
    if (isObject(value)) {
      body(report, value);
      if (keys && (report.looks || report.count > 0)) keys.look(report, value, body, 0);
    } else note(report, [], "an object", describe(value));
  } catch {
    report = new Report();
    note(report, [], "an object", "one that throws");
  }
  return report.count === 0 ? report.drafts : violationsIn(report);
}
function violationsIn({ drafts }) {
  for (const draft of drafts) draft.path = pathText(draft.keys);
  return drafts;
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
  enter,
  enterOnce,
  integer,
  isList,
  isObject,
  isOwn,
  leave,
  leaveOnce,
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
