// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var check_exports = {};
__export(check_exports, {
  BOOLEAN: () => BOOLEAN,
  FUNCTION: () => FUNCTION,
  INTEGER: () => INTEGER,
  NUMBER: () => NUMBER,
  STRING: () => STRING,
  VALUE: () => VALUE,
  bad: () => import_report2.bad,
  boolean: () => boolean,
  callable: () => callable,
  integer: () => integer,
  isList: () => isList,
  isObject: () => isObject,
  linked: () => linked,
  list: () => list,
  map: () => map,
  members: () => members,
  number: () => number,
  object: () => object,
  own: () => own,
  present: () => present,
  string: () => string,
  under: () => import_report2.under,
  violationsIn: () => violationsIn,
  violationsOf: () => violationsOf
});
module.exports = __toCommonJS(check_exports);
var import_report = require("./report.js");
var import_violation = require("./violation.js");
var import_report2 = require("./report.js");
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
  if (value === void 0) (0, import_report.bad)(report, key, VALUE, value);
}
function string(report, key, value) {
  if (typeof value !== "string") (0, import_report.bad)(report, key, STRING, value);
}
function boolean(report, key, value) {
  if (typeof value !== "boolean") (0, import_report.bad)(report, key, BOOLEAN, value);
}
function number(report, key, value) {
  if (!Number.isFinite(value)) (0, import_report.bad)(report, key, NUMBER, value);
}
function integer(report, key, value) {
  if (!Number.isSafeInteger(value)) (0, import_report.bad)(report, key, INTEGER, value);
}
function callable(report, key, value) {
  if (typeof value !== "function") (0, import_report.bad)(report, key, FUNCTION, value);
}
function object(report, key, value, body) {
  if (!isObject(value)) return (0, import_report.bad)(report, key, "an object", value);
  if (!body) return;
  const from = report.count;
  members(report, value, body);
  (0, import_report.under)(report, key, from);
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
  if (!is) (0, import_report.bad)(report, key, "an array", value);
  return is;
}
function list(report, key, value, check, body) {
  if (!isList(report, key, value) || !check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) {
    const element = value[index];
    if (check !== string || typeof element !== "string") check(report, index, element, body);
  }
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function map(report, key, value, check, body) {
  if (!isObject(value)) return (0, import_report.bad)(report, key, "an object", value);
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
  if (report.count > from) (0, import_report.under)(report, key, from);
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
  (0, import_report.note)(report, [], "an object", "one that cannot be read");
}
function violationsOf(body, value, keys) {
  const report = new import_report.Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else (0, import_report.note)(report, [], "an object", (0, import_violation.describe)(value));
  } catch {
    unreadable(report);
  }
  return violationsIn(report);
}
function violationsIn({ drafts }) {
  for (const draft of drafts) draft.path = (0, import_violation.pathText)(draft.keys.reverse());
  return drafts;
}
0 && (module.exports = {
  BOOLEAN,
  FUNCTION,
  INTEGER,
  NUMBER,
  STRING,
  VALUE,
  bad,
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
  under,
  violationsIn,
  violationsOf
});
