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
var fill_exports = {};
__export(fill_exports, {
  fillList: () => fillList,
  fillObject: () => fillObject,
  fillOwn: () => fillOwn
});
module.exports = __toCommonJS(fill_exports);
var import_check = require("./check.js");
function fillObject(value, fill) {
  if (!(0, import_check.isObject)(value)) return value;
  const copy = Object.assign({}, value);
  fill(copy);
  return copy;
}
function fillList(value, fill) {
  return Array.isArray(value) ? value.map(fill) : value;
}
function fillOwn(object, key, value) {
  const found = (0, import_check.own)(object, key);
  const given = found === void 0 || found === null ? value : found;
  Object.defineProperty(object, key, { value: given, enumerable: true, configurable: true, writable: true });
}
0 && (module.exports = {
  fillList,
  fillObject,
  fillOwn
});
