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
var params_exports = {};
__export(params_exports, {
  Params: () => Params
});
module.exports = __toCommonJS(params_exports);
var import_json = require("./json.js");
class Params {
  #values;
  constructor(values) {
    this.#values = (0, import_json.isRecord)(values) ? values : {};
  }
  has(key) {
    const value = this.raw(key);
    return value !== void 0 && value !== null;
  }
  raw(key) {
    return (0, import_json.ownMember)(this.#values, key);
  }
  text(key) {
    const value = this.raw(key);
    return typeof value === "string" ? value : "";
  }
  number(key, otherwise = 0) {
    const value = this.raw(key);
    return typeof value === "number" ? value : otherwise;
  }
  flag(key) {
    return this.raw(key) === true;
  }
  term(key, otherwise) {
    const value = this.raw(key);
    return typeof value === "number" || typeof value === "string" ? value : otherwise;
  }
  terms(key) {
    return this.#list(key).filter((item) => typeof item === "number" || typeof item === "string");
  }
  texts(key) {
    return this.#list(key).filter((item) => typeof item === "string");
  }
  numbers(key) {
    return this.#list(key).filter((item) => typeof item === "number");
  }
  inner(key) {
    return new Params(this.raw(key));
  }
  inners(key) {
    return this.#list(key).map((item) => new Params(item));
  }
  textMap(key) {
    return new Map(this.#entries(key).filter((entry) => typeof entry[1] === "string"));
  }
  numberMap(key) {
    return new Map(this.#entries(key).filter((entry) => typeof entry[1] === "number"));
  }
  #entries(key) {
    const value = this.raw(key);
    return (0, import_json.isRecord)(value) ? Object.entries(value) : [];
  }
  #list(key) {
    const value = this.raw(key);
    return Array.isArray(value) ? value : [];
  }
}
0 && (module.exports = {
  Params
});
