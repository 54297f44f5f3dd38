// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
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
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var random_exports = {};
__export(random_exports, {
  Random: () => Random
});
module.exports = __toCommonJS(random_exports);
var _state;
const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
class Random {
  constructor(seed) {
    __privateAdd(this, _state);
    __privateSet(this, _state, (seed ^ 2654435769) >>> 0 || 1);
    for (let round = 0; round < 8; round++) this.below(1);
  }
  below(limit) {
    __privateSet(this, _state, __privateGet(this, _state) ^ __privateGet(this, _state) << 13);
    __privateSet(this, _state, __privateGet(this, _state) ^ __privateGet(this, _state) >>> 17);
    __privateSet(this, _state, __privateGet(this, _state) ^ __privateGet(this, _state) << 5);
    __privateSet(this, _state, __privateGet(this, _state) >>> 0);
    return Math.floor(__privateGet(this, _state) / 2 ** 32 * limit);
  }
  word(length) {
    let word = "";
    while (word.length < length) word += SIGNS.charAt(this.below(SIGNS.length));
    return word;
  }
}
_state = new WeakMap();
0 && (module.exports = {
  Random
});
