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
var random_exports = {};
__export(random_exports, {
  Random: () => Random
});
module.exports = __toCommonJS(random_exports);
const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
class Random {
  #state;
  constructor(seed) {
    this.#state = (seed ^ 2654435769) >>> 0 || 1;
    for (let round = 0; round < 8; round++) this.below(1);
  }
  below(limit) {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    this.#state >>>= 0;
    return Math.floor(this.#state / 2 ** 32 * limit);
  }
  word(length) {
    let word = "";
    while (word.length < length) word += SIGNS.charAt(this.below(SIGNS.length));
    return word;
  }
}
0 && (module.exports = {
  Random
});
