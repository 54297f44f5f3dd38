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
var search_methods_exports = {};
__export(search_methods_exports, {
  SEARCH_METHODS: () => SEARCH_METHODS
});
module.exports = __toCommonJS(search_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_text = require("../base/text.js");
var import_history = require("./history.js");
var import_view = require("./view.js");
const MAX_WORDS = 5;
const MAX_SENDERS = 5;
const SEARCH_METHODS = {
  searchLocalMessages: (call) => search(call, import_history.localHistoryOf),
  searchCloudMessages: (call) => search(call, import_history.historyOf)
};
function search(call, read) {
  const { world, device, me } = call;
  const param = call.params.inner("searchParam");
  refuseUnlessBounded(param);
  const conversationID = param.text("conversationID");
  const all = world.conversations.of(me).map(({ id }) => id);
  const matches = [];
  for (const id of conversationID === "" ? all : [conversationID]) {
    const messages = read(world, device, id).filter((message) => isMatch(world, param, message));
    if (messages.length > 0) matches.push({ conversationID: id, messages: messages.reverse() });
  }
  return conversationID === "" ? throughAll(call, param, matches) : throughOne(call, param, matches[0]);
}
function refuseUnlessBounded(param) {
  const words = param.texts("keywordList").length;
  const senders = param.texts("userIDList").length;
  if (words === 0 && senders === 0 && param.terms("messageTypeList").length === 0)
    (0, import_refusal.refuse)(import_codes.INVALID, "One of keywordList, userIDList and messageTypeList has to be there");
  if (words > MAX_WORDS) (0, import_refusal.refuse)(import_codes.INVALID, `There can be up to ${MAX_WORDS} keywords`);
  if (senders > MAX_SENDERS) (0, import_refusal.refuse)(import_codes.INVALID, `There can be up to ${MAX_SENDERS} senders`);
}
function isMatch({ terms, clock }, param, { content, sender, time, revoked }) {
  const { elemType, texts } = content;
  const hidden = [terms.of("V2TIM_ELEM_TYPE_FACE"), terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS")];
  if (revoked || hidden.includes(elemType)) return false;
  const types = param.terms("messageTypeList");
  if (types.length > 0 && !types.includes(elemType)) return false;
  const senders = param.texts("userIDList");
  if (senders.length > 0 && !senders.includes(sender)) return false;
  const [sent, now] = [Math.floor(time / 1e3), Math.floor(clock.now() / 1e3)];
  const end = param.number("searchTimePosition") || now;
  const period = param.number("searchTimePeriod");
  if (sent > end || period > 0 && sent < end - period) return false;
  const words = param.texts("keywordList");
  const needsAll = param.raw("type") === terms.of("V2TIM_KEYWORD_LIST_MATCH_TYPE_AND");
  const found = words.filter((word) => (0, import_text.mentions)(texts, word)).length;
  return words.length === 0 || (needsAll ? found === words.length : found > 0);
}
function throughAll({ world, device }, param, matches) {
  const messageSearchResultItems = page(param, matches).map(({ conversationID, messages }) => ({
    conversationID,
    messageCount: messages.length,
    messageList: messages.length === 1 ? (0, import_view.handOut)(world, device, messages) : []
  }));
  return { totalCount: matches.length, messageSearchResultItems };
}
function throughOne({ world, device }, param, match) {
  if (!match) return { totalCount: 0, messageSearchResultItems: [] };
  const { conversationID, messages } = match;
  const messageList = (0, import_view.handOut)(world, device, page(param, messages));
  const item = { conversationID, messageCount: messages.length, messageList };
  return { totalCount: messages.length, messageSearchResultItems: [item] };
}
function page(param, items) {
  const size = param.number("pageSize");
  if (size <= 0) return items;
  const start = param.number("pageIndex") * size;
  return items.slice(start, start + size);
}
0 && (module.exports = {
  SEARCH_METHODS
});
