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
var fit_exports = {};
__export(fit_exports, {
  fit: () => fit
});
module.exports = __toCommonJS(fit_exports);
var import_json = require("./json.js");
function fit(model, type, value) {
  if (value === void 0 || value === null) return value;
  switch (type.kind) {
    case "array":
      return Array.isArray(value) ? value.map((item) => fit(model, type.of, item)) : (0, import_json.copyJson)(value);
    case "map":
      return (0, import_json.isRecord)(value) ? (0, import_json.recordOf)(Object.entries(value).map(([key, item]) => [key, fit(model, type.of, item)])) : (0, import_json.copyJson)(value);
    case "object":
      return fitFields(model, type.fields, value, type.open ?? false);
    case "class":
      return fitFields(model, (0, import_json.ownMember)(model.classes, type.name) ?? [], value, false);
    case "void":
      return void 0;
    default:
      return (0, import_json.copyJson)(value);
  }
}
function fitFields(model, fields, value, open) {
  if (!(0, import_json.isRecord)(value) || fields.length === 0) return (0, import_json.copyJson)(value);
  const members = fields.map(({ name, type }) => [name, fit(model, type, (0, import_json.ownMember)(value, name))]);
  const listed = new Set(fields.map(({ name }) => name));
  if (open) {
    for (const [key, member] of Object.entries(value)) if (!listed.has(key)) members.push([key, (0, import_json.copyJson)(member)]);
  }
  return (0, import_json.recordOf)(members.filter(([, member]) => member !== void 0));
}
0 && (module.exports = {
  fit
});
