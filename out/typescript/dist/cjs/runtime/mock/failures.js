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
var failures_exports = {};
__export(failures_exports, {
  Failures: () => Failures
});
module.exports = __toCommonJS(failures_exports);
var import_json = require("./base/json.js");
var import_refusal = require("./base/refusal.js");
var _scripts;
const ANY = "*";
class Failures {
  constructor() {
    __privateAdd(this, _scripts, []);
  }
  add(method, failure) {
    const script = { method, failure: { ...failure }, left: failure.times ?? 1 };
    __privateGet(this, _scripts).push(script);
    return () => {
      __privateSet(this, _scripts, __privateGet(this, _scripts).filter((other) => other !== script));
    };
  }
  next(method, params, device) {
    for (const script of __privateGet(this, _scripts)) {
      const { code, desc = "A failure of the script", when } = script.failure;
      const isMeant = script.method === ANY || script.method === method;
      if (!isMeant || script.left <= 0 || when && !when((0, import_json.copyRecord)(params), device)) continue;
      script.left--;
      return new import_refusal.Refusal(code, desc);
    }
    return null;
  }
  clear() {
    __privateSet(this, _scripts, []);
  }
}
_scripts = new WeakMap();
0 && (module.exports = {
  Failures
});
