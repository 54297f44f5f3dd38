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
var validator_exports = {};
__export(validator_exports, {
  validator: () => validator
});
module.exports = __toCommonJS(validator_exports);
var import_check = require("./check.js");
var import_keys = require("./keys.js");
var import_violation = require("./violation.js");
function validator(body) {
  const validate = (value, options) => (0, import_check.violationsOf)(body, value, options?.unknownKeys === "refuse" ? import_keys.refuseUnknownKeys : import_keys.hintAtKeys);
  return Object.assign(validate, {
    "~standard": {
      version: 1,
      vendor: "docbind",
      validate(value) {
        const violations = validate(value);
        if (violations.length === 0) return { value };
        return { issues: violations.map((one) => ({ message: (0, import_violation.violationText)(one), path: one.keys })) };
      }
    }
  });
}
0 && (module.exports = {
  validator
});
