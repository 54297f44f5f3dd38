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
var push_exports = {};
__export(push_exports, {
  push: () => push
});
module.exports = __toCommonJS(push_exports);
var import_params = require("../base/params.js");
var import_message = require("./message.js");
function push(world, message, userID, counts) {
  const info = new import_params.Params(message.options.offlinePushInfo);
  const option = world.conversations.option(userID, (0, import_message.conversationOf)(message, userID));
  const { elemType } = message.content;
  const isCustom = elemType === world.terms.of("V2TIM_ELEM_TYPE_CUSTOM");
  if (info.flag("disablePush") || isCustom && info.text("desc") === "") return;
  if (elemType === world.terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS")) return;
  if (option !== world.terms.of("V2TIM_RECEIVE_MESSAGE")) return;
  for (const device of world.devices) {
    const { state } = device;
    if (device.userID !== userID || !state.push || state.badge === null) continue;
    if (counts && !info.flag("ignoreIOSBadge")) state.badge++;
    const [title, desc, ext] = [info.text("title"), info.text("desc"), info.text("ext")];
    world.pushes.push({ device: device.name, userID, msgID: message.msgID, title, desc, ext, badge: state.badge });
  }
}
0 && (module.exports = {
  push
});
