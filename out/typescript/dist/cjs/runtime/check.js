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
  if (report.count > from) (0, import_report.under)(report, key, from);
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
  if (!Array.isArray(value)) return (0, import_report.bad)(report, key, "an array", value);
  if (!check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index], body);
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function map(report, key, value, check, body) {
  if (!isObject(value)) return (0, import_report.bad)(report, key, "an object", value);
  if (!check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name], body);
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function members(report, value, body) {
  const from = report.count;
  body(report, value);
  if (report.keys) report.keys(report, value, body, from);
}
function violationsOf(body, value, keys) {
  const report = new import_report.Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else (0, import_report.note)(report, [], "an object", (0, import_violation.describe)(value));
    return violationsIn(report);
  } catch {
    const unread = new import_report.Report();
    (0, import_report.note)(unread, [], "an object that can be read", "one whose properties throw");
    return violationsIn(unread);
  }
}
const NOTHING = [];
function violationsIn({ drafts }) {
  if (!drafts) return NOTHING;
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
});
