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
var history_exports = {};
__export(history_exports, {
  historyOf: () => historyOf,
  lastMessageOf: () => lastMessageOf,
  localHistoryOf: () => localHistoryOf
});
module.exports = __toCommonJS(history_exports);
var import_message = require("./message.js");
var import_messages = require("./messages.js");
function historyOf(world, device, conversationID) {
  const own = device.state.store.inserted.get(conversationID) ?? [];
  const shared = world.messages.inConversation(device.userID, conversationID);
  return [...shared, ...own].map((message) => shownTo(device, message)).filter((message) => message !== void 0).sort((one, other) => one.order - other.order);
}
function localHistoryOf(world, device, conversationID) {
  const { known } = device.state.store;
  return historyOf(world, device, conversationID).filter(({ msgID, imported }) => imported || known.has(msgID));
}
function lastMessageOf(world, device, conversationID) {
  const shared = lastShown(device, world.messages.inConversation(device.userID, conversationID));
  const own = lastShown(device, device.state.store.inserted.get(conversationID) ?? []);
  return shared && own ? shared.order > own.order ? shared : own : shared ?? own;
}
function lastShown(device, messages) {
  for (let place = messages.length - 1; place >= 0; place--) {
    const message = messages[place];
    const shown = message && !message.options.isExcludedFromLastMessage && shownTo(device, message);
    if (shown) return shown;
  }
  return void 0;
}
function shownTo(device, message) {
  return (0, import_messages.isShownTo)(device, message) ? (0, import_message.messageFor)(device.userID, message) : void 0;
}
0 && (module.exports = {
  historyOf,
  lastMessageOf,
  localHistoryOf
});
