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
var terms_exports = {};
__export(terms_exports, {
  Terms: () => Terms
});
module.exports = __toCommonJS(terms_exports);
class Terms {
  #values = /* @__PURE__ */ new Map();
  constructor(model) {
    for (const members of Object.values(model.enums))
      for (const [name, value] of Object.entries(members)) if (!this.#values.has(name)) this.#values.set(name, value);
  }
  of(member) {
    return this.#values.get(member) ?? member;
  }
}
0 && (module.exports = {
  Terms
});
