// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _values, _Params_instances, entries_fn, list_fn;
import { isRecord, ownMember } from "./json.js";
const _Params = class _Params {
  constructor(values) {
    __privateAdd(this, _Params_instances);
    __privateAdd(this, _values);
    __privateSet(this, _values, isRecord(values) ? values : {});
  }
  has(key) {
    const value = this.raw(key);
    return value !== void 0 && value !== null;
  }
  raw(key) {
    return ownMember(__privateGet(this, _values), key);
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
    return __privateMethod(this, _Params_instances, list_fn).call(this, key).filter((item) => typeof item === "number" || typeof item === "string");
  }
  texts(key) {
    return __privateMethod(this, _Params_instances, list_fn).call(this, key).filter((item) => typeof item === "string");
  }
  numbers(key) {
    return __privateMethod(this, _Params_instances, list_fn).call(this, key).filter((item) => typeof item === "number");
  }
  inner(key) {
    return new _Params(this.raw(key));
  }
  inners(key) {
    return __privateMethod(this, _Params_instances, list_fn).call(this, key).map((item) => new _Params(item));
  }
  textMap(key) {
    return new Map(__privateMethod(this, _Params_instances, entries_fn).call(this, key).filter((entry) => typeof entry[1] === "string"));
  }
  numberMap(key) {
    return new Map(__privateMethod(this, _Params_instances, entries_fn).call(this, key).filter((entry) => typeof entry[1] === "number"));
  }
};
_values = new WeakMap();
_Params_instances = new WeakSet();
entries_fn = function(key) {
  const value = this.raw(key);
  return isRecord(value) ? Object.entries(value) : [];
};
list_fn = function(key) {
  const value = this.raw(key);
  return Array.isArray(value) ? value : [];
};
let Params = _Params;
export {
  Params
};
