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
var remove_methods_exports = {};
__export(remove_methods_exports, {
  MESSAGE_REMOVE_METHODS: () => MESSAGE_REMOVE_METHODS,
  clearHistory: () => clearHistory
});
module.exports = __toCommonJS(remove_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_history = require("./history.js");
var import_message = require("./message.js");
var import_messages = require("./messages.js");
const MESSAGE_REMOVE_METHODS = {
  deleteMessageFromLocalStorage(call) {
    const { world, device, me, params } = call;
    const message = (0, import_messages.messageOf)(world, device, params.text("msgID"));
    forgetHere(call, message);
    world.conversations.touch(me, (0, import_message.conversationOf)(message, me));
  },
  deleteMessages(call) {
    const { world, device, me, params } = call;
    const messages = params.texts("msgIDs").map((msgID) => (0, import_messages.messageOf)(world, device, msgID));
    const conversations = new Set(messages.map((message) => (0, import_message.conversationOf)(message, me)));
    if (conversations.size !== 1) (0, import_refusal.refuse)(import_codes.INVALID, "The messages have to be of one conversation");
    forget(call, messages);
    for (const conversationID of conversations) world.conversations.touch(me, conversationID);
  },
  clearC2CHistoryMessage(call) {
    const userID = call.params.text("userID");
    if (!call.world.users.find(userID)) (0, import_refusal.refuse)(import_codes.NO_RECEIVER, `There is no user ${userID}`);
    clearHistory(call, `c2c_${userID}`);
  },
  clearGroupHistoryMessage(call) {
    const { world, params } = call;
    const groupID = params.text("groupID");
    if (!world.groups.room(groupID)) world.groups.existing(groupID);
    clearHistory(call, `group_${groupID}`);
  }
};
function clearHistory(call, conversationID) {
  const { world, device, me } = call;
  forget(call, (0, import_history.historyOf)(world, device, conversationID));
  world.conversations.find(me, conversationID)?.unread.clear();
  world.conversations.touch(me, conversationID);
}
function forget(call, messages) {
  const { world, me } = call;
  for (const message of messages) {
    message.hiddenFor.add(me);
    forgetHere(call, message);
    const conversation = world.conversations.find(me, (0, import_message.conversationOf)(message, me));
    conversation?.unread.delete(message.msgID);
    conversation?.forgetMention(message.seq);
  }
}
function forgetHere({ device }, { msgID }) {
  const { store } = device.state;
  store.known.add(msgID);
  store.deleted.add(msgID);
}
0 && (module.exports = {
  MESSAGE_REMOVE_METHODS,
  clearHistory
});
