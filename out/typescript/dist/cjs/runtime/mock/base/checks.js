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
var checks_exports = {};
__export(checks_exports, {
  faultInParams: () => faultInParams
});
module.exports = __toCommonJS(checks_exports);
var import_json = require("./json.js");
function faultInParams(model, fields, params) {
  for (const { name, required } of fields)
    if (required && !isGiven((0, import_json.ownMember)(params, name))) return `${name} is missing`;
  return faultInFields(model, fields, params, "");
}
function isGiven(value) {
  return value !== void 0 && value !== null;
}
function faultInFields(model, fields, members, path) {
  for (const { name, type } of fields) {
    const fault = faultIn(model, type, (0, import_json.ownMember)(members, name), `${path}${name}`);
    if (fault !== null) return fault;
  }
  return null;
}
function faultIn(model, type, value, path) {
  if (!isGiven(value)) return null;
  switch (type.kind) {
    case "string":
    case "boolean":
    case "number":
      return typeof value === type.kind ? null : `${path} has to be a ${type.kind}`;
    case "integer":
      return Number.isInteger(value) ? null : `${path} has to be a whole number`;
    case "enum":
      return typeof value === "number" || typeof value === "string" ? null : `${path} has to be of ${type.name}`;
    case "array":
      return Array.isArray(value) ? first(value, (item, index) => faultIn(model, type.of, item, `${path}[${index}]`)) : `${path} has to be a list`;
    case "map":
      return (0, import_json.isRecord)(value) ? first(Object.keys(value), (key) => faultIn(model, type.of, value[key], `${path}.${key}`)) : `${path} has to be an object`;
    case "object":
    case "class": {
      if (!(0, import_json.isRecord)(value)) return `${path} has to be an object`;
      const fields = type.kind === "object" ? type.fields : (0, import_json.ownMember)(model.classes, type.name);
      return faultInFields(model, fields ?? [], value, `${path}.`);
    }
    case "listener":
    case "function":
    case "unknown":
    case "void":
      return null;
  }
}
function first(items, faultOf) {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== null) return fault;
  }
  return null;
}
0 && (module.exports = {
  faultInParams
});
