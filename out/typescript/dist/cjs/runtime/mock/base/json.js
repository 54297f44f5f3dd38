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
var json_exports = {};
__export(json_exports, {
  copyJson: () => copyJson,
  copyRecord: () => copyRecord,
  isRecord: () => isRecord,
  ownMember: () => ownMember,
  recordOf: () => recordOf
});
module.exports = __toCommonJS(json_exports);
function copyJson(value) {
  const text = JSON.stringify(value);
  return text === void 0 ? void 0 : JSON.parse(text);
}
function copyRecord(value) {
  const copy = copyJson(value);
  return isRecord(copy) ? copy : {};
}
function recordOf(entries) {
  const record = {};
  for (const [key, value] of entries)
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
}
function ownMember(record, key) {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : void 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
0 && (module.exports = {
  copyJson,
  copyRecord,
  isRecord,
  ownMember,
  recordOf
});
