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
  enter: () => enter,
  enterOnce: () => enterOnce,
  integer: () => integer,
  isList: () => isList,
  isObject: () => isObject,
  isOwn: () => isOwn,
  leave: () => leave,
  leaveOnce: () => leaveOnce,
  list: () => list,
  map: () => map,
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
function isOwn(object2, key) {
  return Object.prototype.hasOwnProperty.call(object2, key);
}
function own(object2, key) {
  return isOwn(object2, key) ? object2[key] : void 0;
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
function object(report, key, value) {
  if (!isObject(value)) (0, import_report.bad)(report, key, "an object", value);
}
function enter(report, key, value) {
  const is = isObject(value);
  if (!is) (0, import_report.bad)(report, key, "an object", value);
  return is;
}
function leave(report, key, value, body, from) {
  if (!report.looks && report.count === from) return;
  if (report.keys) report.keys.look(report, value, body, from);
  (0, import_report.under)(report, key, from);
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
  if (!is) (0, import_report.bad)(report, key, "an array", value);
  return is;
}
function list(report, key, value, check) {
  if (!isList(report, key, value) || !check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index]);
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function map(report, key, value, check) {
  if (!enter(report, key, value) || !check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name]);
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function violationsOf(body, value, keys) {
  let report = new import_report.Report(keys);
  try {
    if (isObject(value)) {
      body(report, value);
      if (keys && (report.looks || report.count > 0)) keys.look(report, value, body, 0);
    } else (0, import_report.note)(report, [], "an object", (0, import_violation.describe)(value));
  } catch {
    report = new import_report.Report();
    (0, import_report.note)(report, [], "an object", "one that throws");
  }
  return report.count === 0 ? report.drafts : violationsIn(report);
}
function violationsIn({ drafts }) {
  for (const draft of drafts) draft.path = (0, import_violation.pathText)(draft.keys);
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
  under,
  violationsIn,
  violationsOf
});
