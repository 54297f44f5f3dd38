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
var schema_exports = {};
__export(schema_exports, {
  partOf: () => partOf
});
module.exports = __toCommonJS(schema_exports);
var import_check = require("./check.js");
var import_table = require("./table.js");
const POINTER = "#/$defs/";
function partOf(document, name, options) {
  const closed = options?.unknownKeys === "refuse";
  const $defs = {};
  const needed = /* @__PURE__ */ new Set([name]);
  const copy = (schema) => {
    if (typeof schema.$ref === "string") needed.add(decodeURIComponent(schema.$ref.slice(POINTER.length)));
    const copied = copyOf(schema, copy);
    return closed && "properties" in schema && !("additionalProperties" in schema) ? Object.assign(copied, { additionalProperties: false }) : copied;
  };
  for (const each of needed) {
    const schema = (0, import_check.own)(document.$defs, each);
    if (!schema) throw new RangeError(`there is no schema of the name ${each}`);
    (0, import_table.define)($defs, each, copy(schema));
  }
  return { $schema: document.$schema, $ref: POINTER + encodeURIComponent(name), $defs };
}
function copyOf(schema, copy) {
  const copied = {};
  for (const keyword of Object.keys(schema)) {
    const value = schema[keyword];
    const isSchema = keyword === "items" || keyword === "additionalProperties" && typeof value === "object";
    if (isSchema) (0, import_table.define)(copied, keyword, copy(value));
    else if (keyword === "anyOf") (0, import_table.define)(copied, keyword, value.map(copy));
    else if (keyword === "properties") (0, import_table.define)(copied, keyword, copiesOf(value, copy));
    else (0, import_table.define)(copied, keyword, value);
  }
  return copied;
}
function copiesOf(schemas, copy) {
  const copies = {};
  for (const name of Object.keys(schemas)) (0, import_table.define)(copies, name, copy((0, import_check.own)(schemas, name)));
  return copies;
}
0 && (module.exports = {
  partOf
});
