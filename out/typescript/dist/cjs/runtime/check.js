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
  list: () => list,
  map: () => map,
  members: () => members,
  number: () => number,
  object: () => object,
  own: () => own,
  present: () => present,
  string: () => string,
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
  if (!body || !report.enters(value, body)) return;
  report.path[report.depth++] = key;
  members(report, value, body);
  report.depth--;
}
function list(report, key, value, check, body) {
  if (!Array.isArray(value)) return (0, import_report.bad)(report, key, "an array", value);
  if (!check) return;
  report.path[report.depth++] = key;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index], body);
  report.depth--;
}
function map(report, key, value, check, body) {
  if (!isObject(value)) return (0, import_report.bad)(report, key, "an object", value);
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
  const report = new import_report.Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else (0, import_report.note)(report, [], "an object", (0, import_violation.describe)(value));
  } catch {
    (0, import_report.note)(report, [], "an object that can be read", "one whose properties throw");
  }
  return report.violations || NOTHING;
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
  list,
  map,
  members,
  number,
  object,
  own,
  present,
  string,
  violationsOf
});
