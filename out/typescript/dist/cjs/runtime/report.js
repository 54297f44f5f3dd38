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
  badIn: () => badIn,
  note: () => note,
  under: () => under
});
module.exports = __toCommonJS(report_exports);
var import_violation = require("./violation.js");
const MOST_VIOLATIONS = 1e3;
const NOTHING = [];
const NO_LOOK = { always: false, look() {
} };
class Report {
  constructor(keys = NO_LOOK) {
    this.drafts = NOTHING;
    this.count = 0;
    this.isFull = false;
    this.levels = 0;
    this.objects = 0;
    this.seen = void 0;
    this.keys = keys;
    this.looks = keys.always;
  }
  open() {
  }
  knows(..._keys) {
  }
}
function under(report, key, from) {
  for (let index = from; index < report.count; index++) {
    const draft = report.drafts[index];
    const { keys } = draft;
    draft.keys = keys.length === 1 ? [key, keys[0]] : [key, ...keys];
  }
}
function bad(report, key, expected, value) {
  if (!report.isFull) note(report, [key], expected, (0, import_violation.describe)(value));
}
function badIn(report, object, expected, key) {
  bad(report, key, expected, object[key]);
}
function note(report, keys, expected, received) {
  if (report.isFull) return;
  if (report.count === 0) report.drafts = [];
  report.count = report.drafts.push({ path: "", keys, expected, received });
  report.isFull = report.count >= MOST_VIOLATIONS;
}
0 && (module.exports = {
  Report,
  bad,
  badIn,
  note,
  under
});
