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
var generate_exports = {};
__export(generate_exports, {
  generate: () => generate
});
module.exports = __toCommonJS(generate_exports);
var import_json = require("./json.js");
const MAX_DEPTH = 4;
function generate(model, type, random, depth = 0) {
  switch (type.kind) {
    case "string":
      return `text-${random.word(6)}`;
    case "boolean":
      return random.below(2) === 1;
    case "number":
    case "integer":
      return random.below(1e3);
    case "enum": {
      const values = Object.values((0, import_json.ownMember)(model.enums, type.name) ?? {});
      return values[random.below(values.length)] ?? 0;
    }
    case "array":
      return depth < MAX_DEPTH ? [generate(model, type.of, random, depth + 1)] : [];
    case "map":
      return (0, import_json.recordOf)(depth < MAX_DEPTH ? [[random.word(6), generate(model, type.of, random, depth + 1)]] : []);
    case "object":
      return generateFields(model, type.fields, random, depth);
    case "class":
      return generateFields(model, (0, import_json.ownMember)(model.classes, type.name) ?? [], random, depth);
    case "unknown":
      return null;
    case "listener":
    case "function":
    case "void":
      return void 0;
  }
}
function generateFields(model, fields, random, depth) {
  const members = [];
  for (const { name, type, required } of fields) {
    const holdsMore = type.kind === "class" || type.kind === "object";
    if (depth >= MAX_DEPTH && holdsMore) {
      if (required) members.push([name, null]);
    } else members.push([name, generate(model, type, random, depth + 1)]);
  }
  return (0, import_json.recordOf)(members.filter(([, value]) => value !== void 0));
}
0 && (module.exports = {
  generate
});
