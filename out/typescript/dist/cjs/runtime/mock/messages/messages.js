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
var messages_exports = {};
__export(messages_exports, {
  Messages: () => Messages,
  insertedMessage: () => insertedMessage,
  isShownTo: () => isShownTo,
  messageOf: () => messageOf,
  partsOf: () => partsOf
});
module.exports = __toCommonJS(messages_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
class Messages {
  #byID = /* @__PURE__ */ new Map();
  #channels = /* @__PURE__ */ new Map();
  #lastSeq = /* @__PURE__ */ new Map();
  add(message, inHistory) {
    this.#byID.set(message.msgID, message);
    if (!inHistory) return;
    const key = channelOf(message.sender, message.receiver, message.groupID);
    const channel = this.#channels.get(key) ?? [];
    channel.push(message);
    this.#channels.set(key, channel);
  }
  find(msgID) {
    return this.#byID.get(msgID);
  }
  inConversation(userID, conversationID) {
    return this.#channels.get(channelOfConversation(userID, conversationID)) ?? [];
  }
  nextSeq(sender, receiver, groupID) {
    const key = channelOf(sender, receiver, groupID);
    const seq = (this.#lastSeq.get(key) ?? 0) + 1;
    this.#lastSeq.set(key, seq);
    return seq;
  }
}
function channelOf(sender, receiver, groupID) {
  return JSON.stringify(groupID === "" ? [sender, receiver].sort() : groupID);
}
function channelOfConversation(userID, conversationID) {
  const { isGroup, peer } = partsOf(conversationID);
  return isGroup ? channelOf("", "", peer) : channelOf(userID, peer, "");
}
function partsOf(conversationID) {
  const isGroup = conversationID.startsWith("group_");
  return { isGroup, peer: conversationID.slice(isGroup ? "group_".length : "c2c_".length) };
}
function insertedMessage(device, msgID) {
  for (const messages of device.state.store.inserted.values())
    for (const message of messages) if (message.msgID === msgID) return message;
  return void 0;
}
function isShownTo(device, message) {
  const { userID } = device;
  const { store } = device.state;
  if (store.deleted.has(message.msgID)) return false;
  if (message.targets !== null && message.sender !== userID && !message.targets.includes(userID)) return false;
  return !message.hiddenFor.has(userID) || store.known.has(message.msgID);
}
function isPartyTo(world, device, { msgID, sender, receiver, groupID }) {
  const { userID } = device;
  if (groupID === "") return sender === userID || receiver === userID;
  return device.state.store.known.has(msgID) || !!world.groups.room(groupID)?.group.members.has(userID);
}
function messageOf(world, device, msgID) {
  const inserted = insertedMessage(device, msgID);
  const message = inserted ?? world.messages.find(msgID);
  const isThere = message && isShownTo(device, message) && (inserted || isPartyTo(world, device, message));
  return message && isThere ? message : (0, import_refusal.refuse)(import_codes.INVALID, `There is no message ${msgID}`);
}
0 && (module.exports = {
  Messages,
  insertedMessage,
  isShownTo,
  messageOf,
  partsOf
});
