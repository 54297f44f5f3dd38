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
var catch_up_exports = {};
__export(catch_up_exports, {
  catchUp: () => catchUp
});
module.exports = __toCommonJS(catch_up_exports);
var import_view = require("./view.js");
function catchUp(world, device) {
  const missed = [];
  for (const { unread } of world.conversations.of(device.userID))
    for (const msgID of unread) {
      const message = world.messages.find(msgID);
      if (message && !device.state.store.known.has(msgID)) missed.push(message);
    }
  missed.sort((one, other) => one.order - other.order);
  for (const message of missed)
    world.outbox.tellOne(device, "onRecvNewMessage", () => (0, import_view.messageView)(world, device, message), {
      arrived: () => (0, import_view.keep)(device, message)
    });
}
0 && (module.exports = {
  catchUp
});
