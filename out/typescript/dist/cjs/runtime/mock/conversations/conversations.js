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
var conversations_exports = {};
__export(conversations_exports, {
  Conversations: () => Conversations
});
module.exports = __toCommonJS(conversations_exports);
var import_messages = require("../messages/messages.js");
var import_conversation = require("./conversation.js");
var import_tell_changes = require("./tell-changes.js");
var import_view = require("./view.js");
class Conversations {
  #world;
  #conversations = /* @__PURE__ */ new Map();
  #groups = /* @__PURE__ */ new Map();
  #options = /* @__PURE__ */ new Map();
  #readTimes = /* @__PURE__ */ new Map();
  #touched = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  of(userID) {
    return [...this.#ownedBy(userID).values()];
  }
  listOf(userID) {
    const listed = this.of(userID).filter(({ isListed }) => isListed);
    return listed.sort((one, other) => Number(other.isPinned) - Number(one.isPinned) || other.order - one.order);
  }
  find(userID, conversationID) {
    return this.#ownedBy(userID).get(conversationID);
  }
  open(userID, conversationID) {
    this.touch(userID, conversationID);
    const known = this.find(userID, conversationID);
    if (known) return known;
    const conversation = this.#blank(conversationID);
    conversation.order = this.#world.nextNumber();
    this.#ownedBy(userID).set(conversationID, conversation);
    return conversation;
  }
  delete(userID, conversationID) {
    this.#ownedBy(userID).delete(conversationID);
    for (const members of this.groupsOf(userID).values()) members.delete(conversationID);
    this.touch(userID, conversationID);
  }
  startOver(userID, conversationID) {
    this.delete(userID, conversationID);
    this.#options.delete(JSON.stringify([userID, conversationID]));
    for (const { state } of this.#world.devices) state.forget(userID, conversationID);
  }
  dropForAll(conversationID) {
    for (const userID of this.#world.users.ids()) this.startOver(userID, conversationID);
  }
  isPossible(conversationID) {
    const { isGroup, peer } = (0, import_messages.partsOf)(conversationID);
    return isGroup ? this.#world.groups.room(peer) !== void 0 : this.#world.users.find(peer) !== void 0;
  }
  groupsOf(userID) {
    const groups = this.#groups.get(userID) ?? /* @__PURE__ */ new Map();
    this.#groups.set(userID, groups);
    return groups;
  }
  option(userID, conversationID) {
    const usual = this.#world.terms.of("V2TIM_RECEIVE_MESSAGE");
    return this.#options.get(JSON.stringify([userID, conversationID])) ?? usual;
  }
  setOption(userID, conversationID, option) {
    this.#options.set(JSON.stringify([userID, conversationID]), option);
    this.touch(userID, conversationID);
  }
  unreadTotal(userID, passes) {
    const usual = this.#world.terms.of("V2TIM_RECEIVE_MESSAGE");
    const counted = this.of(userID).filter(
      (one) => one.isListed && this.option(userID, one.id) === usual && passes(one)
    );
    return counted.reduce((total, { unread }) => total + unread.size, 0);
  }
  isUnread(userID, conversationID, msgID) {
    return this.find(userID, conversationID)?.unread.has(msgID) ?? false;
  }
  readTime(userID, conversationID) {
    return this.#readTimes.get(JSON.stringify([userID, conversationID])) ?? -1;
  }
  setReadTime(userID, conversationID, time) {
    this.#readTimes.set(JSON.stringify([userID, conversationID]), time);
  }
  look(device, conversationID) {
    const conversation = this.find(device.userID, conversationID) ?? this.#blank(conversationID);
    return (0, import_view.conversationView)(this.#world, device, conversation);
  }
  touch(userID, conversationID) {
    const touched = this.#touched.get(userID) ?? /* @__PURE__ */ new Set();
    this.#touched.set(userID, touched.add(conversationID));
  }
  touchAll(userID, about = userID) {
    for (const { id } of this.of(userID)) if (mayShow(id, userID, about)) this.touch(userID, id);
    for (const device of this.#world.devices)
      if (device.userID === userID) {
        for (const id of device.state.store.shown.keys()) if (mayShow(id, userID, about)) this.touch(userID, id);
      }
  }
  touchEverywhere(about) {
    for (const userID of this.#conversations.keys()) this.touchAll(userID, about);
  }
  touchGroup({ id }) {
    for (const userID of this.#conversations.keys())
      if (this.find(userID, `group_${id}`)) this.touch(userID, `group_${id}`);
  }
  flush() {
    const touched = this.#touched;
    this.#touched = /* @__PURE__ */ new Map();
    for (const [userID, conversationIDs] of touched)
      for (const device of this.#world.devices)
        if (device.userID === userID) (0, import_tell_changes.tellChanges)(this.#world, device, [...conversationIDs]);
  }
  #ownedBy(userID) {
    const conversations = this.#conversations.get(userID) ?? /* @__PURE__ */ new Map();
    this.#conversations.set(userID, conversations);
    return conversations;
  }
  #blank(conversationID) {
    const { isGroup, peer } = (0, import_messages.partsOf)(conversationID);
    const isTopic = isGroup && !!this.#world.groups.room(peer)?.topic;
    return new import_conversation.Conversation(conversationID, isGroup, peer, !isTopic);
  }
}
function mayShow(conversationID, owner, userID) {
  const { isGroup, peer } = (0, import_messages.partsOf)(conversationID);
  return isGroup || owner === userID || peer === userID;
}
0 && (module.exports = {
  Conversations
});
