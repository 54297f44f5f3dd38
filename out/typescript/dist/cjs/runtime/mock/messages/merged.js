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
var merged_exports = {};
__export(merged_exports, {
  MERGED_METHODS: () => MERGED_METHODS,
  mergedContent: () => mergedContent
});
module.exports = __toCommonJS(merged_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_content = require("./content.js");
var import_messages = require("./messages.js");
var import_view = require("./view.js");
const MAX_MESSAGES = 300;
const MAX_LINES = 5;
const MAX_LAYERS = 100;
function mergedContent(call) {
  const { world, params } = call;
  const msgIDs = params.texts("msgIDList");
  const lines = params.texts("abstractList");
  if (msgIDs.length === 0 || msgIDs.length > MAX_MESSAGES)
    (0, import_refusal.refuse)(import_codes.INVALID, `Up to ${MAX_MESSAGES} messages can be merged`);
  if (lines.length > MAX_LINES) (0, import_refusal.refuse)(import_codes.INVALID, `There can be up to ${MAX_LINES} summary lines`);
  const messages = msgIDs.map((msgID) => ({ ...mergeable(call, msgID) }));
  const layers = 1 + Math.max(...messages.map(({ content }) => content.merged?.layers ?? 0));
  const isLayersOverLimit = layers > MAX_LAYERS;
  const title = isLayersOverLimit ? "" : params.text("title");
  const elem = { isLayersOverLimit, title, abstractList: isLayersOverLimit ? [] : lines };
  return { ...(0, import_content.plainContent)(world, "merger", elem, [title, ...lines]), merged: { messages, layers } };
}
function mergeable({ world, device }, msgID) {
  const message = (0, import_messages.messageOf)(world, device, msgID);
  const isTip = message.content.elemType === world.terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS");
  return isTip || message.imported || message.revoked ? (0, import_refusal.refuse)(import_codes.INVALID, `${msgID} cannot be merged`) : message;
}
const MERGED_METHODS = {
  downloadMergerMessage({ world, device, params }) {
    const { content, revoked } = (0, import_messages.messageOf)(world, device, params.text("msgID"));
    const { merged } = content;
    if (!merged || revoked) return (0, import_refusal.refuse)(import_codes.INVALID, "The message is no merged one, or was recalled");
    if (merged.layers > MAX_LAYERS) (0, import_refusal.refuse)(import_codes.TOO_MANY_LAYERS, "Merged messages are nested too deep");
    return merged.messages.map((message) => (0, import_view.messageView)(world, device, message));
  }
};
0 && (module.exports = {
  MERGED_METHODS,
  mergedContent
});
