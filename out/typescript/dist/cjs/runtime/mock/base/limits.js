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
var limits_exports = {};
__export(limits_exports, {
  Limits: () => Limits
});
module.exports = __toCommonJS(limits_exports);
var import_pattern = require("./pattern.js");
var import_text = require("./text.js");
const MANY = 999;
const TRIES = 100;
class Limits {
  #limits;
  constructor(limits = []) {
    this.#limits = limits;
  }
  get ofElements() {
    return new Limits(this.#limits.filter(([name]) => name !== "items"));
  }
  get values() {
    const [, values] = this.#find("oneOf");
    return Array.isArray(values) ? values : [];
  }
  itemsFrom(count) {
    const [, min, max] = this.#find("items");
    return Math.min(Math.max(count, bound(min, 0)), bound(max, Infinity));
  }
  number(random) {
    const [, least, most] = this.#find("range");
    const [min, max] = [bound(least, -Infinity), bound(most, Infinity)];
    const from = Math.ceil(min <= 0 && max >= 0 ? 0 : min > 0 ? min : Math.max(min, max - MANY));
    const to = Math.floor(Math.min(max, from + MANY));
    return from > to ? min + random.below(MANY) / MANY * (max - min) : from + random.below(to - from + 1);
  }
  text(random) {
    const pattern = this.#find("pattern")[1];
    let text = "";
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (typeof pattern === "string") text = (0, import_pattern.textLike)(pattern, random);
      else text = attempt === 0 ? `text-${random.word(6)}` : random.word(6);
      if (typeof pattern !== "string") text = text.slice(0, this.#longest());
      if (this.#isFine(text)) return text;
    }
    return text;
  }
  #longest() {
    return Math.min(bound(this.#find("bytes")[1], Infinity), bound(this.#find("characters")[1], Infinity));
  }
  #isFine(text) {
    if ((0, import_text.bytesOf)(text) > bound(this.#find("bytes")[1], Infinity)) return false;
    if ([...text].length > bound(this.#find("characters")[1], Infinity)) return false;
    return this.#limits.every(([name, told]) => {
      if (name === "notStarting") return !text.startsWith(String(told));
      return name !== "pattern" || new RegExp(`^(?:${String(told)})$`, "u").test(text);
    });
  }
  #find(name) {
    return this.#limits.find(([one]) => one === name) ?? [name];
  }
}
function bound(value, otherwise) {
  return typeof value === "number" ? value : otherwise;
}
0 && (module.exports = {
  Limits
});
