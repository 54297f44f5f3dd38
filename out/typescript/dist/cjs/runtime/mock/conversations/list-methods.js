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
var list_methods_exports = {};
__export(list_methods_exports, {
  CONVERSATION_LIST_METHODS: () => CONVERSATION_LIST_METHODS
});
module.exports = __toCommonJS(list_methods_exports);
var import_codes = require("../base/codes.js");
var import_paging = require("../base/paging.js");
var import_refusal = require("../base/refusal.js");
var import_remove_methods = require("../messages/remove-methods.js");
var import_filter = require("./filter.js");
var import_outcomes = require("./outcomes.js");
const MAX_DELETED = 100;
const CONVERSATION_LIST_METHODS = {
  getConversationList(call) {
    const { world, me, params } = call;
    return page(call, world.conversations.listOf(me), params.number("nextSeq"), params.number("count"));
  },
  getConversationListByConversationIds({ world, device, me, params }) {
    const ids = params.texts("conversationIDList").filter((id) => world.conversations.find(me, id));
    return { nextSeq: 0, isFinished: true, conversationList: ids.map((id) => world.conversations.look(device, id)) };
  },
  getConversation({ world, device, params }) {
    const id = params.text("conversationID");
    if (!world.conversations.isPossible(id) && !world.conversations.find(device.userID, id))
      (0, import_refusal.refuse)(import_codes.INVALID, `There can be no conversation ${id}`);
    return world.conversations.look(device, id);
  },
  getConversationListByFilter(call) {
    const { world, me } = call;
    const given = call.params.inner("filter");
    const filter = (0, import_filter.filterOf)(world, given);
    const list = world.conversations.listOf(me).filter((conversation) => (0, import_filter.passes)(world, me, conversation, filter));
    return page(call, list, given.number("nextSeq"), given.number("count"));
  },
  deleteConversation(call) {
    const id = call.params.text("conversationID");
    if (!call.world.conversations.find(call.me, id)) (0, import_refusal.refuse)(import_codes.INVALID, `There is no conversation ${id}`);
    remove(call, id, true);
  },
  deleteConversationList(call) {
    if (call.params.texts("conversationIDList").length > MAX_DELETED)
      (0, import_refusal.refuse)(import_codes.INVALID, `One call deletes at most ${MAX_DELETED} conversations`);
    return (0, import_outcomes.forEachConversation)(call, ({ id }) => remove(call, id, call.params.flag("clearMessage")));
  }
};
function page({ world, device }, list, cursor, count) {
  const { items, nextSeq, isFinished } = (0, import_paging.pageOf)(list, cursor, count);
  return { nextSeq, isFinished, conversationList: items.map(({ id }) => world.conversations.look(device, id)) };
}
function remove(call, id, withMessages) {
  const { world, device, me } = call;
  if (withMessages) (0, import_remove_methods.clearHistory)(call, id);
  device.state.store.drafts.delete(id);
  world.conversations.delete(me, id);
}
0 && (module.exports = {
  CONVERSATION_LIST_METHODS
});
