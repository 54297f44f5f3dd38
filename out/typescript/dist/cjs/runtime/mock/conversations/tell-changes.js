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
var tell_changes_exports = {};
__export(tell_changes_exports, {
  tellChanges: () => tellChanges
});
module.exports = __toCommonJS(tell_changes_exports);
var import_filter = require("./filter.js");
var import_view = require("./view.js");
function tellChanges(world, device, conversationIDs) {
  const { shown } = device.state.store;
  const added = [];
  const changed = [];
  const gone = [];
  for (const id of conversationIDs) {
    const before = shown.get(id);
    const conversation = world.conversations.find(device.userID, id);
    if (!conversation) {
      if (shown.delete(id)) gone.push(id);
    } else if (conversation.isListed) {
      const view = (0, import_view.conversationView)(world, device, conversation);
      const now = JSON.stringify(view);
      shown.set(id, now);
      if (now !== before) (before === void 0 ? added : changed).push(view);
    }
  }
  if (added.length > 0) world.outbox.tellOne(device, "onNewConversation", added);
  if (changed.length > 0) world.outbox.tellOne(device, "onConversationChanged", changed);
  if (gone.length > 0) world.outbox.tellOne(device, "onConversationDeleted", gone);
  tellTotals(world, device);
}
function tellTotals(world, device) {
  const { session } = device.state;
  const total = (counts) => world.conversations.unreadTotal(device.userID, counts);
  const all = total(() => true);
  if (session.unreadTotal !== null && session.unreadTotal !== all) {
    session.unreadTotal = all;
    world.outbox.tellOne(device, "onTotalUnreadMessageCountChanged", all);
  }
  for (const subscription of session.unreadFilters.values()) {
    const { filter } = subscription;
    const totalUnreadCount = total((conversation) => (0, import_filter.passes)(world, device.userID, conversation, filter));
    if (totalUnreadCount === subscription.total) continue;
    subscription.total = totalUnreadCount;
    world.outbox.tellOne(device, "onUnreadMessageCountChangedByFilter", { filter: { ...filter }, totalUnreadCount });
  }
}
0 && (module.exports = {
  tellChanges
});
