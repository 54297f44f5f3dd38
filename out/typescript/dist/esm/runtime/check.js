// Part of every binding that docbind makes. Do not edit.
import { bad, note, Report, under } from "./report.js";
import { describe, pathText } from "./violation.js";
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
  if (!body) return;
  const from = report.count;
  members(report, value, body);
  if (report.count > from) under(report, key, from);
}
const MOST_LEVELS = 64;
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1e3;
function linked(report, key, value, body) {
  if (!body) return object(report, key, value);
  const all = report.linked || (report.linked = { levels: 0, objects: 0, seen: /* @__PURE__ */ new Map() });
  if (all.objects++ > FREE_OBJECTS || all.levels >= FREE_LEVELS) {
    const seen = all.seen.get(body) || /* @__PURE__ */ new Set();
    if (all.levels > MOST_LEVELS || seen.has(value)) return;
    all.seen.set(body, seen.add(value));
  }
  all.levels++;
  object(report, key, value, body);
  all.levels--;
}
function list(report, key, value, check, body) {
  if (!Array.isArray(value)) return bad(report, key, "an array", value);
  if (!check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index], body);
  if (report.count > from) under(report, key, from);
}
function map(report, key, value, check, body) {
  if (!isObject(value)) return bad(report, key, "an object", value);
  if (!check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name], body);
  if (report.count > from) under(report, key, from);
}
function members(report, value, body) {
  const from = report.count;
  body(report, value);
  if (report.keys) report.keys(report, value, body, from);
}
function violationsOf(body, value, keys) {
  const report = new Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else note(report, [], "an object", describe(value));
    return violationsIn(report);
  } catch {
    const unread = new Report();
    note(unread, [], "an object that can be read", "one whose properties throw");
    return violationsIn(unread);
  }
}
const NOTHING = [];
function violationsIn({ drafts }) {
  if (!drafts) return NOTHING;
  for (const draft of drafts) draft.path = pathText(draft.keys.reverse());
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
  integer,
  isObject,
  linked,
  list,
  map,
  members,
  number,
  object,
  own,
  present,
  string,
  violationsIn,
  violationsOf
};
