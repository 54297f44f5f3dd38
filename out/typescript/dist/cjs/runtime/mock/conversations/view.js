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
var view_exports = {};
__export(view_exports, {
  conversationView: () => conversationView
});
module.exports = __toCommonJS(view_exports);
var import_history = require("../messages/history.js");
var import_view = require("../messages/view.js");
function conversationView(world, device, conversation) {
  const { id, isGroup, peer, order, isPinned, customData, unread, mentions } = conversation;
  const { userID } = device;
  const topic = isGroup ? world.groups.room(peer)?.topic : null;
  const group = isGroup ? world.groups.knownTo(userID, peer) : void 0;
  const texts = group?.textsFor(userID);
  const last = (0, import_history.lastMessageOf)(world, device, id);
  const draft = device.state.store.drafts.get(id);
  const conversationGroups = [...world.conversations.groupsOf(userID)].filter(([, members]) => members.has(id));
  return {
    conversationID: id,
    type: world.terms.of(isGroup ? "V2TIM_GROUP" : "V2TIM_C2C"),
    userID: isGroup ? null : peer,
    groupID: isGroup ? peer : null,
    showName: isGroup ? topic?.topicName || texts?.groupName || peer : userName(world, userID, peer),
    faceUrl: isGroup ? topic?.topicFaceUrl ?? texts?.faceUrl ?? "" : world.users.faceOf(peer),
    recvOpt: world.conversations.option(userID, id),
    groupType: group?.type,
    unreadCount: unread.size,
    draftText: draft?.text ?? "",
    draftTimestamp: Math.floor((draft?.time ?? 0) / 1e3),
    isPinned,
    orderkey: order,
    markList: [...conversation.marks],
    customData,
    conversationGroupList: conversationGroups.map(([name]) => name),
    lastMessage: last && (0, import_view.messageView)(world, device, last),
    groupAtInfoList: mentions
  };
}
function userName(world, viewer, userID) {
  return world.friends.remarkOf(viewer, userID) || world.users.nameOf(userID) || userID;
}
0 && (module.exports = {
  conversationView
});
