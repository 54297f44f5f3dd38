// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
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
export {
  Random
};
