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
var rates_exports = {};
__export(rates_exports, {
  Rates: () => Rates
});
module.exports = __toCommonJS(rates_exports);
var import_codes = require("./base/codes.js");
var _calls;
const ATTRIBUTE_CHANGES = ["initGroupAttributes", "setGroupAttributes", "deleteGroupAttributes"];
const RATES = [
  { methods: ATTRIBUTE_CHANGES, calls: 10, seconds: 5, code: import_codes.ATTRIBUTES_TOO_OFTEN },
  { methods: ATTRIBUTE_CHANGES, calls: 5, seconds: 1, code: import_codes.ATTRIBUTES_TOO_OFTEN_SERVER },
  { methods: ["getGroupAttributes"], calls: 20, seconds: 5, code: import_codes.ATTRIBUTES_TOO_OFTEN },
  { methods: ["setC2CReceiveMessageOpt"], calls: 5, seconds: 1, code: import_codes.TOO_OFTEN }
];
class Rates {
  constructor() {
    __privateAdd(this, _calls, []);
  }
  count(device, method, time) {
    const rates = RATES.filter(({ methods }) => methods.includes(method));
    for (const { methods, calls, seconds, code } of rates) {
      const recent = __privateGet(this, _calls).filter((call) => call.device === device && methods.includes(call.method));
      if (recent.filter((call) => call.time > time - seconds * 1e3).length >= calls) return code;
    }
    if (rates.length > 0) __privateGet(this, _calls).push({ device, method, time });
    return 0;
  }
  clear() {
    __privateSet(this, _calls, []);
  }
}
_calls = new WeakMap();
0 && (module.exports = {
  Rates
});
