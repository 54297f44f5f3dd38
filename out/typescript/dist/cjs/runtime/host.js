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
var host_exports = {};
__export(host_exports, {
  NO_HOST: () => NO_HOST,
  isHostEvent: () => isHostEvent
});
module.exports = __toCommonJS(host_exports);
var import_check = require("./check.js");
const NO_HOST = {
  call: (_method, _params, done) => done(void 0, { desc: "there is no host yet: hand the native module over first" }),
  receive: () => void 0
};
function isHostEvent(value) {
  return (0, import_check.isObject)(value) && typeof value["type"] === "string" && (typeof value["method"] === "string" || typeof value["listenerUuid"] === "string");
}
0 && (module.exports = {
  NO_HOST,
  isHostEvent
});
