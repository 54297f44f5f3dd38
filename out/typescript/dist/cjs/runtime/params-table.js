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
var params_table_exports = {};
__export(params_table_exports, {
  entriesOf: () => entriesOf,
  enveloped: () => enveloped,
  lazyEntries: () => lazyEntries,
  toldOf: () => toldOf
});
module.exports = __toCommonJS(params_table_exports);
var import_table = require("./table.js");
function entriesOf(table, describe) {
  const made = /* @__PURE__ */ Object.create(null);
  const classOf = (name, inside) => tableOf(table.class(name).fields, ({ type }) => typeOf(type, inside.concat(name)));
  const typeOf = (type, inside) => {
    switch (type.kind) {
      case "array": {
        const element = typeOf(type.of, inside);
        return Object.assign({}, element, { type: "Array", arrayType: element.type });
      }
      case "class":
        return { type: inside.length > 1 || inside.includes(type.name) ? type.name : classOf(type.name, inside) };
      case "enum": {
        const option = {};
        const members = Object.entries(table.enum(type.name));
        for (const [member, value] of members) (0, import_table.define)(option, String(value), member);
        return { type: members.some(([, value]) => typeof value === "string") ? "string" : "number", option };
      }
      case "object":
        return type.fields.length === 0 ? { type: "object" } : { type: "object", component: tableOf(type.fields, (field) => typeOf(field.type, inside)) };
      default:
        return { type: NAMES[type.kind] || type.kind };
    }
  };
  const paramOf = (field, method) => Object.assign(
    typeOf(field.type, []),
    { required: field.required },
    "default" in field && !field.required ? { default: field.default } : {},
    { desc: describe(`${method}.${field.name}`) }
  );
  return (method) => {
    let entry = made[method];
    if (!entry) {
      const { fields, result } = table.method(method);
      const data = Object.assign(typeOf(result, []), { desc: describe(method) });
      entry = { param: tableOf(fields, (field) => paramOf(field, method)), response: { data } };
      made[method] = entry;
    }
    return entry;
  };
}
function lazyEntries(names, entryOf) {
  const entries = {};
  for (const name of names)
    Object.defineProperty(entries, name, {
      get: () => entryOf(name),
      set: (value) => (0, import_table.define)(entries, name, value),
      enumerable: true,
      configurable: true
    });
  return entries;
}
function toldOf({ param }) {
  const required = Object.entries(param).filter(([, entry]) => entry.required);
  return { required: required.map(([name]) => name), param };
}
function enveloped({ response: { data } }, answer) {
  const type = data;
  return data.arrayType === void 0 ? { type, data: answer } : { type, subtype: data.arrayType, data: answer };
}
const NAMES = { map: "object", integer: "number", void: "string", unknown: "any" };
function tableOf(fields, entryOf) {
  const object = {};
  for (const field of fields) (0, import_table.define)(object, field.name, entryOf(field));
  return object;
}
0 && (module.exports = {
  entriesOf,
  enveloped,
  lazyEntries,
  toldOf
});
