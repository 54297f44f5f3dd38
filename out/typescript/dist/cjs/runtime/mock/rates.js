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
var rates_exports = {};
__export(rates_exports, {
  Rates: () => Rates
});
module.exports = __toCommonJS(rates_exports);
var import_codes = require("./base/codes.js");
const ATTRIBUTE_CHANGES = ["initGroupAttributes", "setGroupAttributes", "deleteGroupAttributes"];
const RATES = [
  { methods: ATTRIBUTE_CHANGES, calls: 10, seconds: 5, code: import_codes.ATTRIBUTES_TOO_OFTEN },
  { methods: ATTRIBUTE_CHANGES, calls: 5, seconds: 1, code: import_codes.ATTRIBUTES_TOO_OFTEN_SERVER },
  { methods: ["getGroupAttributes"], calls: 20, seconds: 5, code: import_codes.ATTRIBUTES_TOO_OFTEN },
  { methods: ["setC2CReceiveMessageOpt"], calls: 5, seconds: 1, code: import_codes.TOO_OFTEN }
];
class Rates {
  #calls = [];
  count(device, method, time) {
    const rates = RATES.filter(({ methods }) => methods.includes(method));
    for (const { methods, calls, seconds, code } of rates) {
      const recent = this.#calls.filter((call) => call.device === device && methods.includes(call.method));
      if (recent.filter((call) => call.time > time - seconds * 1e3).length >= calls) return code;
    }
    if (rates.length > 0) this.#calls.push({ device, method, time });
    return 0;
  }
  clear() {
    this.#calls = [];
  }
}
0 && (module.exports = {
  Rates
});
