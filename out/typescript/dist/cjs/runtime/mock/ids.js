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
var ids_exports = {};
__export(ids_exports, {
  Ids: () => Ids
});
module.exports = __toCommonJS(ids_exports);
class Ids {
  #random;
  #count = 0;
  constructor(random) {
    this.#random = random;
  }
  message(sender, seconds) {
    let account = 0;
    for (const sign of sender) account = (account * 31 + (sign.codePointAt(0) ?? 0)) % 1e9;
    return `144115${String(account).padStart(12, "0")}-${seconds}-${this.#next()}${this.#random.below(1e3)}`;
  }
  created() {
    return `created-${this.#next()}-${this.#random.word(6)}`;
  }
  group(supportsTopics) {
    return `@TGS#${supportsTopics ? "_" : ""}${this.#random.word(6)}${this.#next()}`;
  }
  topic(groupID) {
    return `${groupID}@TOPIC#_${this.#random.word(6)}${this.#next()}`;
  }
  invitation() {
    return `invite-${this.#next()}-${this.#random.word(8)}`;
  }
  file() {
    return `file-${this.#next()}-${this.#random.word(8)}`;
  }
  #next() {
    this.#count++;
    return this.#count;
  }
}
0 && (module.exports = {
  Ids
});
