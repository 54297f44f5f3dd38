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
  under(report, key, from);
}
const MOST_LEVELS = 64;
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1e3;
function linked(report, key, value, body) {
  if (!body) return object(report, key, value);
  const all = report.linked || (report.linked = { levels: 0, objects: 0, seen: void 0 });
  if (all.objects++ > FREE_OBJECTS || all.levels >= FREE_LEVELS) {
    const bodies = all.seen || (all.seen = /* @__PURE__ */ new Map());
    const seen = bodies.get(body) || /* @__PURE__ */ new Set();
    if (all.levels > MOST_LEVELS || seen.has(value)) return;
    bodies.set(body, seen.add(value));
  }
  all.levels++;
  object(report, key, value, body);
  all.levels--;
}
function isList(report, key, value) {
  const is = Array.isArray(value);
  if (!is) bad(report, key, "an array", value);
  return is;
}
function list(report, key, value, check, body) {
  if (!isList(report, key, value) || !check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) {
    const element = value[index];
    if (check !== string || typeof element !== "string") check(report, index, element, body);
  }
  if (report.count > from) under(report, key, from);
}
function map(report, key, value, check, body) {
  if (!isObject(value)) return bad(report, key, "an object", value);
  if (!check) return;
  const from = report.count;
  try {
    for (const name in value) {
      const element = value[name];
      if (check === string && typeof element === "string") continue;
      if (!report.isFull && Object.prototype.hasOwnProperty.call(value, name)) check(report, name, element, body);
    }
  } catch {
    unreadable(report);
  }
  if (report.count > from) under(report, key, from);
}
function members(report, value, body) {
  const from = report.count;
  try {
    body(report, value);
    const { keys } = report;
    if (keys && (keys.always || report.count > from)) keys.look(report, value, body, from);
  } catch {
    unreadable(report);
  }
}
function unreadable(report) {
  note(report, [], "an object", "one that cannot be read");
}
function violationsOf(body, value, keys) {
  const report = new Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else note(report, [], "an object", describe(value));
  } catch {
    unreadable(report);
  }
  return violationsIn(report);
}
function violationsIn({ drafts }) {
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
  isList,
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
  under2 as under,
  violationsIn,
  violationsOf
};
