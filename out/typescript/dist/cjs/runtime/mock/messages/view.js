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
  draftView: () => draftView,
  handOut: () => handOut,
  keep: () => keep,
  messageView: () => messageView
});
module.exports = __toCommonJS(view_exports);
var import_message = require("./message.js");
var import_push_info = require("./push-info.js");
function messageView(world, device, message) {
  const { userID: viewer } = device;
  const { store } = device.state;
  const { msgID, sender, groupID, seq, random, content, cloudCustomData, options } = message;
  const isSelf = sender === viewer;
  const inGroup = groupID !== "";
  const conversationID = (0, import_message.conversationOf)(message, viewer);
  return {
    msgID,
    ...senderView(world, device, sender),
    nameCard: inGroup ? message.group?.nameCardOf(sender) ?? "" : void 0,
    groupID: inGroup ? groupID : null,
    userID: inGroup ? null : (0, import_message.otherUser)(message, viewer),
    status: world.terms.of(statusName(device, message)),
    isSelf,
    isRead: isSelf || !world.conversations.isUnread(viewer, conversationID, msgID),
    isPeerRead: !inGroup && world.conversations.readTime((0, import_message.otherUser)(message, viewer), `c2c_${viewer}`) >= message.time,
    needReadReceipt: options.needReadReceipt,
    groupAtUserList: message.mentioned,
    elemType: content.elemType,
    [content.field]: content.elemFor(device),
    localCustomData: store.notes.get(msgID) ?? "",
    localCustomInt: 0,
    cloudCustomData,
    seq,
    random,
    isExcludedFromUnreadCount: options.isExcludedFromUnreadCount,
    isExcludedFromLastMessage: options.isExcludedFromLastMessage,
    isSupportMessageExtension: options.isSupportMessageExtension,
    id: isSelf ? message.id : void 0,
    timestamp: Math.floor(message.time / 1e3),
    offlinePushInfo: options.offlinePushInfo
  };
}
function draftView(world, device, draft) {
  return {
    msgID: "",
    ...senderView(world, device, device.userID),
    groupID: null,
    userID: null,
    status: world.terms.of("V2TIM_MSG_STATUS_SENDING"),
    isSelf: true,
    isRead: true,
    isPeerRead: false,
    needReadReceipt: false,
    groupAtUserList: draft.mentioned,
    elemType: draft.content.elemType,
    [draft.content.field]: draft.content.elemFor(device),
    localCustomData: "",
    localCustomInt: 0,
    cloudCustomData: draft.cloudCustomData,
    seq: 0,
    random: 0,
    isExcludedFromUnreadCount: false,
    isExcludedFromLastMessage: false,
    isSupportMessageExtension: false,
    id: draft.id,
    timestamp: world.seconds(),
    offlinePushInfo: (0, import_push_info.pushInfo)({})
  };
}
function senderView(world, device, sender) {
  return {
    sender,
    nickName: world.users.nameOf(sender),
    friendRemark: world.friends.remarkOf(device.userID, sender),
    faceUrl: world.users.faceOf(sender)
  };
}
function statusName({ state }, { msgID, revoked, imported }) {
  if (state.store.deleted.has(msgID)) return "V2TIM_MSG_STATUS_HAS_DELETED";
  if (revoked) return "V2TIM_MSG_STATUS_LOCAL_REVOKED";
  return imported ? "V2TIM_MSG_STATUS_LOCAL_IMPORTED" : "V2TIM_MSG_STATUS_SEND_SUCC";
}
function keep({ state }, { msgID, version }) {
  state.store.known.add(msgID);
  state.store.versions.set(msgID, version);
}
function handOut(world, device, messages) {
  for (const message of messages) keep(device, message);
  return messages.map((message) => messageView(world, device, message));
}
0 && (module.exports = {
  draftView,
  handOut,
  keep,
  messageView
});
