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
var change_methods_exports = {};
__export(change_methods_exports, {
  CONVERSATION_CHANGE_METHODS: () => CONVERSATION_CHANGE_METHODS
});
module.exports = __toCommonJS(change_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_outcomes = require("./outcomes.js");
const CONVERSATION_CHANGE_METHODS = {
  setConversationDraft({ world, device, me, params }) {
    const id = params.text("conversationID");
    const text = params.text("draftText");
    if (!world.conversations.isPossible(id) && !world.conversations.find(me, id))
      (0, import_refusal.refuse)(import_codes.INVALID, `There can be no conversation ${id}`);
    const { drafts } = device.state.store;
    if (text === "") drafts.delete(id);
    else drafts.set(id, { text, time: world.clock.now() });
    if (text !== "") world.conversations.open(me, id);
    else world.conversations.touch(me, id);
  },
  setConversationCustomData: (call) => (0, import_outcomes.forEachConversation)(call, (conversation) => {
    conversation.customData = call.params.text("customData");
  }),
  pinConversation({ world, me, params }) {
    const id = params.text("conversationID");
    const conversation = world.conversations.find(me, id) ?? (0, import_refusal.refuse)(import_codes.INVALID, `There is no conversation ${id}`);
    conversation.isPinned = params.flag("isPinned");
    world.conversations.touch(me, id);
  },
  markConversation(call) {
    const mark = call.params.number("markType");
    if (mark <= 0) (0, import_refusal.refuse)(import_codes.INVALID, "markType is no mark");
    return (0, import_outcomes.forEachConversation)(call, ({ marks }) => {
      if (call.params.flag("enableMark")) marks.add(mark);
      else marks.delete(mark);
    });
  }
};
0 && (module.exports = {
  CONVERSATION_CHANGE_METHODS
});
