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
  ARRAY: () => ARRAY,
  BOOLEAN: () => BOOLEAN,
  FUNCTION: () => FUNCTION,
  INTEGER: () => INTEGER,
  NUMBER: () => NUMBER,
  OBJECT: () => OBJECT,
  STRING: () => STRING,
  VALUE: () => VALUE,
  bad: () => import_report2.bad,
  badIn: () => import_report2.badIn,
  boolean: () => boolean,
  callable: () => callable,
  enterOnce: () => enterOnce,
  integer: () => integer,
  isArray: () => isArray,
  isInteger: () => isInteger,
  isNumber: () => isNumber,
  isObject: () => isObject,
  isOwn: () => isOwn,
  leave: () => leave,
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
  if (value === void 0) (0, import_report.bad)(report, key, VALUE, value);
}
function string(report, key, value) {
  if (typeof value !== "string") (0, import_report.bad)(report, key, STRING, value);
}
function boolean(report, key, value) {
  if (typeof value !== "boolean") (0, import_report.bad)(report, key, BOOLEAN, value);
}
function number(report, key, value) {
  if (!isNumber(value)) (0, import_report.bad)(report, key, NUMBER, value);
}
function integer(report, key, value) {
  if (!isInteger(value)) (0, import_report.bad)(report, key, INTEGER, value);
}
function callable(report, key, value) {
  if (typeof value !== "function") (0, import_report.bad)(report, key, FUNCTION, value);
}
function object(report, key, value) {
  if (!isObject(value)) (0, import_report.bad)(report, key, OBJECT, value);
}
function leave(report, key, value, body, from) {
  report.keys.look(report, value, body, from);
  if (report.count > from) (0, import_report.under)(report, key, from);
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
  if (!isArray(value)) return (0, import_report.bad)(report, key, ARRAY, value);
  if (!check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index]);
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function map(report, key, value, check) {
  if (!isObject(value)) return (0, import_report.bad)(report, key, OBJECT, value);
  if (!check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name]);
  if (report.count > from) (0, import_report.under)(report, key, from);
}
function violationsOf(body, value, keys) {
  const report = new import_report.Report(keys);
  try {
    if (!isObject(value)) return noObject((0, import_violation.describe)(value));
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
  for (const draft of drafts) draft.path = (0, import_violation.pathText)(draft.keys);
  return drafts;
}
0 && (module.exports = {
  ARRAY,
  BOOLEAN,
  FUNCTION,
  INTEGER,
  NUMBER,
  OBJECT,
  STRING,
  VALUE,
  bad,
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
  under,
  violationsIn,
  violationsOf
});
