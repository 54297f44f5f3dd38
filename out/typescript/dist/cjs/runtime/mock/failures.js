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
var failures_exports = {};
__export(failures_exports, {
  Failures: () => Failures
});
module.exports = __toCommonJS(failures_exports);
var import_json = require("./base/json.js");
var import_refusal = require("./base/refusal.js");
const ANY = "*";
class Failures {
  #scripts = [];
  add(method, failure) {
    const script = { method, failure: { ...failure }, left: failure.times ?? 1 };
    this.#scripts.push(script);
    return () => {
      this.#scripts = this.#scripts.filter((other) => other !== script);
    };
  }
  next(method, params, device) {
    for (const script of this.#scripts) {
      const { code, desc = "A failure of the script", when } = script.failure;
      const isMeant = script.method === ANY || script.method === method;
      if (!isMeant || script.left <= 0 || when && !when((0, import_json.copyRecord)(params), device)) continue;
      script.left--;
      return new import_refusal.Refusal(code, desc);
    }
    return null;
  }
  clear() {
    this.#scripts = [];
  }
}
0 && (module.exports = {
  Failures
});
