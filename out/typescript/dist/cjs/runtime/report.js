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
var report_exports = {};
__export(report_exports, {
  Report: () => Report,
  bad: () => bad,
  note: () => note
});
module.exports = __toCommonJS(report_exports);
var import_violation = require("./violation.js");
const MOST_VIOLATIONS = 1e3;
const MOST_LEVELS = 64;
const TRACKED_LEVELS = 4;
class Report {
  constructor(keys) {
    this.violations = void 0;
    this.isFull = false;
    this.path = [];
    this.depth = 0;
    this.seen = void 0;
    this.keys = keys;
  }
  enters(object, body) {
    if (this.depth < TRACKED_LEVELS) return true;
    if (this.depth > MOST_LEVELS) return false;
    const all = this.seen || (this.seen = /* @__PURE__ */ new Map());
    const seen = all.get(body) || /* @__PURE__ */ new Set();
    if (seen.has(object)) return false;
    all.set(body, seen.add(object));
    return true;
  }
  open() {
  }
  knows(..._keys) {
  }
}
function bad(report, key, expected, value) {
  note(report, [key], expected, (0, import_violation.describe)(value));
}
function note(report, keys, expected, received) {
  if (report.isFull) return;
  const violations = report.violations || (report.violations = []);
  const all = report.path.slice(0, report.depth).concat(keys);
  report.isFull = violations.push({ path: (0, import_violation.pathText)(all), keys: all, expected, received }) >= MOST_VIOLATIONS;
}
0 && (module.exports = {
  Report,
  bad,
  note
});
