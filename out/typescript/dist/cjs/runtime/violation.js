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
var violation_exports = {};
__export(violation_exports, {
  describe: () => describe,
  pathText: () => pathText,
  violationText: () => violationText
});
module.exports = __toCommonJS(violation_exports);
function violationText({ path, expected, received, hint }) {
  return `${path || "the parameters"}: expected ${expected}, got ${received}${hint ? ` (${hint})` : ""}`;
}
function pathText(keys) {
  let path = "";
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    path += typeof key === "number" ? `[${key}]` : isPlain(key) ? (path && ".") + key : `[${JSON.stringify(key)}]`;
  }
  return path;
}
const plain = /* @__PURE__ */ new Set();
const MOST_PLAIN = 1e3;
function isPlain(key) {
  if (plain.has(key)) return true;
  const is = /^[A-Za-z_$][\w$]*$/.test(key);
  if (is && plain.size < MOST_PLAIN) plain.add(key);
  return is;
}
function describe(value) {
  if (typeof value === "string") return "a string";
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (typeof value === "number") return Number.isFinite(value) ? `the number ${value}` : String(value);
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  return `a ${typeof value}`;
}
0 && (module.exports = {
  describe,
  pathText,
  violationText
});
