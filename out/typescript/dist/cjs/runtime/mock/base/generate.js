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
var import_limits = require("./limits.js");
const MAX_DEPTH = 4;
function generate(model, type, random) {
  return new Maker(model, random).value(type, new import_limits.Limits(), 0);
}
class Maker {
  #model;
  #random;
  constructor(model, random) {
    this.#model = model;
    this.#random = random;
  }
  value(type, limits, depth) {
    const isList = type.kind === "array";
    if (!isList && limits.values.length > 0) return limits.values[this.#random.below(limits.values.length)];
    switch (type.kind) {
      case "string":
        return limits.text(this.#random);
      case "boolean":
        return this.#random.below(2) === 1;
      case "number":
      case "integer":
        return limits.number(this.#random);
      case "enum": {
        const values = Object.values((0, import_json.ownMember)(this.#model.enums, type.name) ?? {});
        return values[this.#random.below(values.length)] ?? 0;
      }
      case "array":
        return this.#several(limits, depth, () => this.value(type.of, limits.ofElements, depth + 1));
      case "map": {
        const entry = () => [this.#random.word(6), this.value(type.of, new import_limits.Limits(), depth + 1)];
        return (0, import_json.recordOf)(this.#several(limits, depth, entry));
      }
      case "object":
        return this.#object(type.fields, [], depth);
      case "class": {
        const { classes, rules = {} } = this.#model;
        return this.#object((0, import_json.ownMember)(classes, type.name) ?? [], (0, import_json.ownMember)(rules, type.name) ?? [], depth);
      }
      case "unknown":
        return null;
      case "listener":
      case "function":
      case "void":
        return void 0;
    }
  }
  #several(limits, depth, make) {
    return Array.from({ length: limits.itemsFrom(depth < MAX_DEPTH ? 1 : 0) }, make);
  }
  #object(fields, rules, depth) {
    const members = /* @__PURE__ */ new Map();
    for (const { name, type, required, limits } of fields) {
      const ofField = new import_limits.Limits(limits);
      if (depth < MAX_DEPTH || !holdsObjects(type, ofField)) members.set(name, this.value(type, ofField, depth + 1));
      else if (required) members.set(name, null);
    }
    for (const [, , max, ...names] of rules)
      for (const name of names.filter((one) => members.has(one)).slice(max)) members.delete(name);
    return (0, import_json.recordOf)([...members].filter(([, value]) => value !== void 0));
  }
}
function holdsObjects(type, limits) {
  if (type.kind === "array" || type.kind === "map")
    return limits.itemsFrom(0) > 0 && holdsObjects(type.of, new import_limits.Limits());
  return type.kind === "class" || type.kind === "object";
}
0 && (module.exports = {
  generate
});
