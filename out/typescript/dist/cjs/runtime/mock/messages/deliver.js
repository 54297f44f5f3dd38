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
var deliver_exports = {};
__export(deliver_exports, {
  audience: () => audience,
  deliver: () => deliver,
  makeMessage: () => makeMessage,
  sendToRoom: () => sendToRoom
});
module.exports = __toCommonJS(deliver_exports);
var import_groups = require("../groups/groups.js");
var import_message = require("./message.js");
var import_mentions = require("./mentions.js");
var import_push = require("./push.js");
var import_push_info = require("./push-info.js");
var import_view = require("./view.js");
const PLAIN = {
  onlineUserOnly: false,
  cloudCustomData: "",
  needReadReceipt: false,
  isExcludedFromUnreadCount: false,
  isExcludedFromLastMessage: false,
  isSupportMessageExtension: false,
  offlinePushInfo: (0, import_push_info.pushInfo)({})
};
function makeMessage(world, outgoing) {
  const { sender, receiver, groupID, content } = outgoing;
  const options = { ...PLAIN, ...outgoing.options };
  return {
    order: world.nextNumber(),
    msgID: world.ids.message(sender, world.seconds()),
    id: outgoing.id ?? "",
    sender,
    receiver,
    groupID,
    group: world.groups.room(groupID)?.group ?? null,
    targets: outgoing.targets ?? null,
    mentioned: outgoing.mentioned ?? [],
    time: world.clock.now(),
    seq: world.messages.nextSeq(sender, receiver, groupID),
    random: world.random.below(2 ** 31),
    options,
    imported: false,
    content,
    cloudCustomData: options.cloudCustomData,
    version: 0,
    revoked: false,
    past: [],
    hiddenFor: /* @__PURE__ */ new Set(),
    readBy: /* @__PURE__ */ new Map(),
    extensions: /* @__PURE__ */ new Map()
  };
}
function deliver(world, message, from) {
  const { sender, group, options } = message;
  const traits = group?.traits;
  const stays = !options.onlineUserOnly;
  if (stays) world.messages.add(message, traits?.history ?? true);
  if (from && stays) (0, import_view.keep)(from, message);
  for (const userID of audience(message)) {
    const conversationID = (0, import_message.conversationOf)(message, userID);
    const received = userID !== sender;
    const option = world.conversations.option(userID, conversationID);
    if (received && option === world.terms.of("V2TIM_NOT_RECEIVE_MESSAGE")) {
      message.hiddenFor.add(userID);
      continue;
    }
    const counts = received && stays && (traits?.unreadCounts ?? true) && !options.isExcludedFromUnreadCount;
    if (stays && (traits?.history ?? true)) {
      const conversation = world.conversations.open(userID, conversationID);
      conversation.order = world.nextNumber();
      if (counts) conversation.unread.add(message.msgID);
      if (received) (0, import_mentions.noteMention)(world, conversation, message, userID);
    }
    world.outbox.tell(userID, "onRecvNewMessage", (device) => (0, import_view.messageView)(world, device, message), {
      ...from && { except: from },
      to: (0, import_groups.hearersOf)(group),
      arrived: (device) => {
        if (stays) (0, import_view.keep)(device, message);
      }
    });
    if (received) (0, import_push.push)(world, message, userID, counts);
  }
}
function audience({ sender, receiver, group, targets }) {
  if (group === null) return [.../* @__PURE__ */ new Set([sender, receiver])];
  const getsIt = (userID) => targets === null || targets.includes(userID);
  const others = [...group.members.keys()].filter((userID) => userID !== sender && getsIt(userID));
  return group.members.has(sender) ? [sender, ...others] : others;
}
function sendToRoom(world, { group, topic }, sender, content) {
  const groupID = topic?.id ?? group.id;
  const options = { isExcludedFromUnreadCount: true };
  deliver(world, makeMessage(world, { sender, receiver: "", groupID, content, options }), null);
}
0 && (module.exports = {
  audience,
  deliver,
  makeMessage,
  sendToRoom
});
