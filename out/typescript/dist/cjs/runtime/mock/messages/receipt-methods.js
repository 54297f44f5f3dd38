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
var receipt_methods_exports = {};
__export(receipt_methods_exports, {
  RECEIPT_METHODS: () => RECEIPT_METHODS
});
module.exports = __toCommonJS(receipt_methods_exports);
var import_codes = require("../base/codes.js");
var import_paging = require("../base/paging.js");
var import_refusal = require("../base/refusal.js");
var import_message = require("./message.js");
var import_messages = require("./messages.js");
const READ_FILTER = 0;
const RECEIPT_METHODS = {
  sendMessageReadReceipts(call) {
    const { world, me } = call;
    const read = messagesOf(call, import_messages.activeMessageOf).filter(
      ({ sender, options }) => sender !== me && options.needReadReceipt
    );
    for (const { readBy } of read) if (!readBy.has(me)) readBy.set(me, world.clock.now());
    for (const sender of new Set(read.map((message) => message.sender))) {
      const receipts = read.filter((message) => message.sender === sender).map(receipt);
      world.outbox.tell(sender, "onRecvMessageReadReceipts", receipts);
    }
  },
  getMessageReadReceipts: (call) => messagesOf(call, import_messages.messageOf).map(receipt),
  getGroupMessageReadMemberList({ world, device, me, params }) {
    const message = (0, import_messages.messageOf)(world, device, params.text("messageID"));
    if (message.groupID === "") (0, import_refusal.refuse)(import_codes.INVALID, "The message was not sent to a group");
    const hasRead = params.number("filter") === READ_FILTER;
    const members = receivers(message).filter((userID) => message.readBy.has(userID) === hasRead);
    const page = (0, import_paging.pageOf)(members, params.number("nextSeq"), params.number("count", 20));
    return {
      nextSeq: page.nextSeq,
      isFinished: page.isFinished,
      memberInfoList: page.items.map((userID) => world.groups.memberInfo(message.groupID, userID, me))
    };
  }
};
function messagesOf({ world, device, me, params }, find) {
  const messages = params.texts("messageIDList").map((msgID) => find(world, device, msgID));
  if (messages.length === 0) (0, import_refusal.refuse)(import_codes.INVALID, "messageIDList is empty");
  const conversations = new Set(messages.map((message) => (0, import_message.conversationOf)(message, me)));
  return conversations.size === 1 ? messages : (0, import_refusal.refuse)(import_codes.INVALID, "The messages are not of one conversation");
}
function receivers({ group, sender, targets }) {
  const members = [...group?.members.keys() ?? []];
  return members.filter((userID) => userID !== sender && (targets === null || targets.includes(userID)));
}
function receipt(message) {
  const { msgID, groupID, receiver, readBy } = message;
  if (groupID === "") return { msgID, userID: receiver, timestamp: Math.floor((readBy.get(receiver) ?? 0) / 1e3) };
  const expected = receivers(message);
  const readCount = expected.filter((userID) => readBy.has(userID)).length;
  return { msgID, groupID, readCount, unreadCount: expected.length - readCount };
}
0 && (module.exports = {
  RECEIPT_METHODS
});
