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
var change_methods_exports = {};
__export(change_methods_exports, {
  MESSAGE_CHANGE_METHODS: () => MESSAGE_CHANGE_METHODS,
  tellHolders: () => tellHolders
});
module.exports = __toCommonJS(change_methods_exports);
var import_codes = require("../base/codes.js");
var import_json = require("../base/json.js");
var import_refusal = require("../base/refusal.js");
var import_deliver = require("./deliver.js");
var import_message = require("./message.js");
var import_messages = require("./messages.js");
var import_view = require("./view.js");
const MESSAGE_CHANGE_METHODS = {
  revokeMessage({ world, device, me, params }) {
    const message = (0, import_messages.activeMessageOf)(world, device, params.text("lastMsgID"));
    const inGroup = message.groupID !== "";
    if (message.imported || message.revoked) (0, import_refusal.refuse)(import_codes.INVALID, "The message was not sent, or is recalled already");
    if (message.sender !== me) (0, import_refusal.refuse)(inGroup ? import_codes.NOT_ALLOWED : import_codes.INVALID, "Only its sender can recall a message");
    if (world.clock.now() - message.time > world.settings.recallSeconds * 1e3)
      (0, import_refusal.refuse)(inGroup ? import_codes.GROUP_RECALL_TOO_LATE : import_codes.RECALL_TOO_LATE, "It is too late to recall the message");
    (0, import_message.remember)(message, world.nextNumber());
    message.revoked = true;
    for (const userID of (0, import_deliver.audience)(message)) {
      const conversation = world.conversations.find(userID, (0, import_message.conversationOf)(message, userID));
      conversation?.unread.delete(message.msgID);
      conversation?.forgetMention(message.seq);
    }
    tellHolders(world, message, "onRecvMessageRevoked", message.msgID, { except: device });
  },
  modifyMessage(call) {
    const { world, device } = call;
    const given = call.params.inner("message");
    const message = (0, import_messages.activeMessageOf)(world, device, given.text("msgID"));
    if (message.imported || message.revoked) (0, import_refusal.refuse)(import_codes.INVALID, "The message was not sent, or is recalled");
    const outcome = (code, desc) => {
      (0, import_view.keep)(device, message);
      return { code, desc, message: (0, import_view.messageView)(world, device, message) };
    };
    const seen = device.state.store.versions.get(message.msgID);
    if (seen !== message.version) return outcome(import_codes.INVALID, "Somebody else has changed the message");
    (0, import_message.remember)(message, world.nextNumber());
    message.content = changedContent(message.content, given);
    if (given.has("cloudCustomData")) message.cloudCustomData = given.text("cloudCustomData");
    message.version++;
    tellHolders(world, message, "onRecvMessageModified", (other) => (0, import_view.messageView)(world, other, message), {
      arrived: (other) => (0, import_view.keep)(other, message)
    });
    return outcome(0, "");
  }
};
function tellHolders(world, message, event, data, options) {
  for (const userID of (0, import_deliver.audience)(message)) {
    world.outbox.tell(userID, event, data, { ...options, to: (device) => (0, import_messages.isShownTo)(device, message) });
    world.conversations.touch(userID, (0, import_message.conversationOf)(message, userID));
  }
}
function changedContent(content, given) {
  const elem = (0, import_json.copyJson)(given.raw(content.field));
  if (!(0, import_json.isRecord)(elem)) return content;
  const texts = ["text", "data", "desc", "extension"].map((key) => elem[key]);
  return {
    ...content,
    elemFor: (device) => ({ ...content.elemFor(device), ...elem }),
    texts: texts.filter((text) => typeof text === "string")
  };
}
0 && (module.exports = {
  MESSAGE_CHANGE_METHODS,
  tellHolders
});
