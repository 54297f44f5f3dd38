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
  activeMessageOf: () => activeMessageOf,
  insertedMessage: () => insertedMessage,
  isShownTo: () => isShownTo,
  messageOf: () => messageOf,
  partsOf: () => partsOf
});
module.exports = __toCommonJS(messages_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_message = require("./message.js");
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
  countAnew(groupID) {
    this.#lastSeq.delete(channelOf("", "", groupID));
  }
  drop(groupID) {
    this.countAnew(groupID);
    this.#channels.delete(channelOf("", "", groupID));
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
function isPartyTo(device, message) {
  const { userID } = device;
  const { msgID, sender, receiver, group } = message;
  if (group === null) return sender === userID || receiver === userID;
  return device.state.store.known.has(msgID) || (0, import_message.messageFor)(userID, message) !== void 0;
}
function messageOf(world, device, msgID) {
  const inserted = insertedMessage(device, msgID);
  const message = inserted ?? world.messages.find(msgID);
  const isThere = message && isShownTo(device, message) && (inserted || isPartyTo(device, message));
  if (!message || !isThere) return (0, import_refusal.refuse)(import_codes.INVALID, `There is no message ${msgID}`);
  return (0, import_message.messageFor)(device.userID, message) ?? message;
}
function activeMessageOf(world, device, msgID) {
  const message = messageOf(world, device, msgID);
  const { group } = message;
  if (group?.dismissed) (0, import_refusal.refuse)(import_codes.NO_GROUP, "The group of the message is no more");
  if (group && !group.members.has(device.userID)) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "You are not in the group of the message");
  return message;
}
0 && (module.exports = {
  Messages,
  activeMessageOf,
  insertedMessage,
  isShownTo,
  messageOf,
  partsOf
});
