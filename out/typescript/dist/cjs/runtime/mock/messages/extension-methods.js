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
var extension_methods_exports = {};
__export(extension_methods_exports, {
  EXTENSION_METHODS: () => EXTENSION_METHODS
});
module.exports = __toCommonJS(extension_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_text = require("../base/text.js");
var import_change_methods = require("./change-methods.js");
var import_messages = require("./messages.js");
const MAX_EXTENSIONS = 300;
const MAX_PER_CALL = 20;
const MAX_KEY_BYTES = 100;
const MAX_VALUE_BYTES = 1024;
const EXTENSION_METHODS = {
  setMessageExtensions(call) {
    const { world, device, params } = call;
    const message = extensible(call);
    const given = params.inners("extensions").map((one) => [one.text("extensionKey"), one.text("extensionValue")]);
    refuseUnlessFits(message, given);
    const extensions = [];
    const results = given.map(([key, value]) => {
      if (isBehind(device, message, key)) return result(device, message, key, import_codes.EXTENSION_CONFLICT);
      message.extensions.set(key, { value, version: world.nextNumber() });
      extensions.push({ extensionKey: key, extensionValue: value });
      return result(device, message, key, 0);
    });
    if (extensions.length > 0)
      tell(
        call,
        message,
        "onRecvMessageExtensionsChanged",
        { extensions },
        extensions.map(({ extensionKey }) => extensionKey)
      );
    return results;
  },
  getMessageExtensions(call) {
    const message = extensible(call);
    for (const key of message.extensions.keys()) hear(call.device, message, key);
    return [...message.extensions].map(([extensionKey, { value }]) => ({ extensionKey, extensionValue: value }));
  },
  deleteMessageExtensions(call) {
    const { device, params } = call;
    const message = extensible(call);
    const deleted = [];
    const results = params.texts("keys").map((key) => {
      const value = message.extensions.get(key)?.value ?? "";
      if (!message.extensions.has(key)) return result(device, message, key, import_codes.INVALID);
      if (isBehind(device, message, key)) return result(device, message, key, import_codes.EXTENSION_CONFLICT);
      message.extensions.delete(key);
      deleted.push(key);
      return { resultCode: 0, resultInfo: "", extension: { extensionKey: key, extensionValue: value } };
    });
    if (deleted.length > 0) tell(call, message, "onRecvMessageExtensionsDeleted", { extensionKeys: deleted }, deleted);
    return results;
  }
};
function extensible({ world, device, params }) {
  const message = (0, import_messages.activeMessageOf)(world, device, params.text("msgID"));
  const { isSupportMessageExtension } = message.options;
  return isSupportMessageExtension && (message.group?.traits.history ?? true) ? message : (0, import_refusal.refuse)(import_codes.INVALID, "The message supports no extensions");
}
function refuseUnlessFits(message, given) {
  if (given.length > MAX_PER_CALL) (0, import_refusal.refuse)(import_codes.INVALID, `One call sets at most ${MAX_PER_CALL} extensions`);
  const keys = /* @__PURE__ */ new Set([...message.extensions.keys(), ...given.map(([key]) => key)]);
  if (keys.size > MAX_EXTENSIONS) (0, import_refusal.refuse)(import_codes.INVALID, `A message has at most ${MAX_EXTENSIONS} extensions`);
  for (const [key, value] of given) {
    if (key === "" || (0, import_text.bytesOf)(key) > MAX_KEY_BYTES) (0, import_refusal.refuse)(import_codes.INVALID, `A key has 1 to ${MAX_KEY_BYTES} bytes`);
    if ((0, import_text.bytesOf)(value) > MAX_VALUE_BYTES) (0, import_refusal.refuse)(import_codes.INVALID, `A value has at most ${MAX_VALUE_BYTES} bytes`);
  }
}
function isBehind({ state }, message, key) {
  const version = message.extensions.get(key)?.version;
  return version !== void 0 && version !== state.session.heard.get(place(message, key));
}
function hear({ state }, message, key) {
  state.session.heard.set(place(message, key), message.extensions.get(key)?.version ?? 0);
}
function place({ msgID }, key) {
  return JSON.stringify(["extension", msgID, key]);
}
function result(device, message, key, code) {
  hear(device, message, key);
  const extension = { extensionKey: key, extensionValue: message.extensions.get(key)?.value ?? "" };
  const resultInfo = code === import_codes.EXTENSION_CONFLICT ? "Somebody else was first" : code === 0 ? "" : "There is no such key";
  return { resultCode: code, resultInfo, extension };
}
function tell(call, message, event, data, keys) {
  const { world, device } = call;
  const arrived = (other) => keys.forEach((key) => hear(other, message, key));
  (0, import_change_methods.tellHolders)(world, message, event, { msgID: message.msgID, ...data }, { except: device, arrived });
}
0 && (module.exports = {
  EXTENSION_METHODS
});
