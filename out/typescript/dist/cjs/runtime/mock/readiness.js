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
var readiness_exports = {};
__export(readiness_exports, {
  refuseUnlessReady: () => refuseUnlessReady
});
module.exports = __toCommonJS(readiness_exports);
var import_codes = require("./base/codes.js");
var import_json = require("./base/json.js");
var import_refusal = require("./base/refusal.js");
const START = "initSDK";
const LOGIN = "login";
const BEFORE_LOGIN = ["unInitSDK", "getVersion", "getServerTime", LOGIN, "getLoginUser", "getLoginStatus"];
function refuseUnlessReady(model, device, method) {
  if (method === START) return;
  if ((0, import_json.ownMember)(model.methods, START) && !device.state.started) (0, import_refusal.refuse)(import_codes.NOT_STARTED, "The SDK has not been started");
  if (BEFORE_LOGIN.includes(method)) return;
  if ((0, import_json.ownMember)(model.methods, LOGIN) && device.userID === "") (0, import_refusal.refuse)(import_codes.NOT_LOGGED_IN, "Nobody is logged in");
}
0 && (module.exports = {
  refuseUnlessReady
});
