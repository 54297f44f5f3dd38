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
var filter_exports = {};
__export(filter_exports, {
  filterOf: () => filterOf,
  keyOf: () => keyOf,
  passes: () => passes
});
module.exports = __toCommonJS(filter_exports);
function filterOf(world, params) {
  return {
    conversationType: params.term("conversationType", world.terms.of("CONVERSATION_TYPE_INVALID")),
    markType: params.number("markType"),
    groupName: params.text("groupName") || null,
    hasUnreadCount: params.flag("hasUnreadCount"),
    hasGroupAtInfo: params.flag("hasGroupAtInfo")
  };
}
function keyOf({ conversationType, markType, groupName }) {
  return JSON.stringify([conversationType, markType, groupName]);
}
function passes(world, userID, conversation, filter) {
  const { conversationType, markType, groupName, hasUnreadCount, hasGroupAtInfo } = filter;
  const type = world.terms.of(conversation.isGroup ? "V2TIM_GROUP" : "V2TIM_C2C");
  if (conversationType !== world.terms.of("CONVERSATION_TYPE_INVALID") && conversationType !== type) return false;
  if (markType !== 0 && !conversation.marks.has(markType)) return false;
  if (groupName !== null && !world.conversations.groupsOf(userID).get(groupName)?.has(conversation.id)) return false;
  if (hasUnreadCount && conversation.unread.size === 0) return false;
  return !hasGroupAtInfo || conversation.mentions.length > 0;
}
0 && (module.exports = {
  filterOf,
  keyOf,
  passes
});
