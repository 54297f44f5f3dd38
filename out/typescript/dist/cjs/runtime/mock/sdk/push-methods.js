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
var push_methods_exports = {};
__export(push_methods_exports, {
  PUSH_METHODS: () => PUSH_METHODS
});
module.exports = __toCommonJS(push_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
const PUSH_METHODS = {
  setOfflinePushConfig({ device, params }) {
    device.state.push = { businessID: params.number("businessID"), token: params.text("token") };
  },
  doBackground(call) {
    call.device.state.badge = unreadCount(call);
  },
  doForeground(call) {
    unreadCount(call);
    call.device.state.badge = null;
  }
};
function unreadCount({ params }) {
  const count = params.number("unreadCount");
  return count >= 0 ? count : (0, import_refusal.refuse)(import_codes.INVALID, "unreadCount must not be below 0");
}
0 && (module.exports = {
  PUSH_METHODS
});
