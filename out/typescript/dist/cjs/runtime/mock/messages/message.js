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
var message_exports = {};
__export(message_exports, {
  conversationOf: () => conversationOf,
  messageFor: () => messageFor,
  otherUser: () => otherUser,
  remember: () => remember
});
module.exports = __toCommonJS(message_exports);
function remember(message, order) {
  const { content, cloudCustomData, version, revoked } = message;
  message.past.push({ content, cloudCustomData, version, revoked, until: order });
}
function messageFor(userID, message) {
  const sight = message.group?.sightOf(userID) ?? Infinity;
  if (message.order > sight) return void 0;
  const past = message.past.find(({ until }) => until > sight);
  return past ? { ...message, ...past } : message;
}
function otherUser({ sender, receiver }, viewer) {
  return viewer === receiver ? sender : receiver;
}
function conversationOf(message, viewer) {
  return message.groupID === "" ? `c2c_${otherUser(message, viewer)}` : `group_${message.groupID}`;
}
0 && (module.exports = {
  conversationOf,
  messageFor,
  otherUser,
  remember
});
