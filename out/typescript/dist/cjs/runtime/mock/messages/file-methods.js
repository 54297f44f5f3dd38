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
var file_methods_exports = {};
__export(file_methods_exports, {
  FILE_METHODS: () => FILE_METHODS
});
module.exports = __toCommonJS(file_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_messages = require("./messages.js");
const FILE_METHODS = {
  downloadMessage(call) {
    const { world, device, params } = call;
    const message = (0, import_messages.messageOf)(world, device, params.text("msgID"));
    const file = askedFile(call, message);
    const path = `/downloads/${file.uuid}`;
    const type = params.number("imageType");
    const isSnapshot = params.flag("isSnapshot");
    const about = {
      msgID: message.msgID,
      type,
      isSnapshot,
      totalSize: file.size,
      isError: false,
      errorCode: 0,
      errorDesc: ""
    };
    const half = { isFinished: false, currentSize: Math.floor(file.size / 2), path: "" };
    const whole = { isFinished: true, currentSize: file.size, path };
    for (const progress of [half, whole]) call.tellBefore("onDownloadMessageProgress", { ...about, ...progress });
    device.state.store.files.set(file.uuid, path);
  },
  getMessageOnlineUrl({ world, device, params }) {
    const { content } = (0, import_messages.messageOf)(world, device, params.text("msgID"));
    if (!content.files) (0, import_refusal.refuse)(import_codes.INVALID, "The message has no file");
    return { [content.field]: content.elemFor(device) };
  }
};
function askedFile({ world, params }, { content }) {
  const { elemType, files = [] } = content;
  const isImage = elemType === world.terms.of("V2TIM_ELEM_TYPE_IMAGE");
  const isSound = elemType === world.terms.of("V2TIM_ELEM_TYPE_SOUND");
  const imageType = params.term("imageType", world.terms.of("V2TIM_IMAGE_TYPE_ORIGIN"));
  const role = isImage ? imageType : params.flag("isSnapshot") ? "snapshot" : "main";
  const file = isSound ? void 0 : files.find((one) => one.role === role);
  return file ?? (0, import_refusal.refuse)(import_codes.INVALID, "The message has no such file to download");
}
0 && (module.exports = {
  FILE_METHODS
});
