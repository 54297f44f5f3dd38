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
var push_info_exports = {};
__export(push_info_exports, {
  pushInfo: () => pushInfo
});
module.exports = __toCommonJS(push_info_exports);
var import_params = require("../base/params.js");
const TEXTS = [
  "desc",
  "title",
  "ext",
  "IOSSound",
  "AndroidSound",
  "AndroidOPPOChannelID",
  "AndroidFCMChannelID",
  "AndroidXiaoMiChannelID",
  "AndroidVIVOCategory",
  "AndroidHuaWeiCategory"
];
const FLAGS = ["disablePush", "ignoreIOSBadge"];
function pushInfo(given) {
  const params = new import_params.Params(given);
  const info = { IOSPushType: params.number("IOSPushType") };
  for (const key of TEXTS) info[key] = params.text(key);
  for (const key of FLAGS) info[key] = params.flag(key);
  return info;
}
0 && (module.exports = {
  pushInfo
});
