// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _calls;
import { copyJson } from "./base/json.js";
class Log {
  constructor() {
    __privateAdd(this, _calls, []);
  }
  add(call) {
    __privateGet(this, _calls).push(copyJson(call));
  }
  all() {
    return copyJson(__privateGet(this, _calls));
  }
  clear() {
    __privateSet(this, _calls, []);
  }
}
_calls = new WeakMap();
export {
  Log
};
