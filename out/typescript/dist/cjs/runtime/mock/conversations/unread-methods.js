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
var unread_methods_exports = {};
__export(unread_methods_exports, {
  UNREAD_METHODS: () => UNREAD_METHODS
});
module.exports = __toCommonJS(unread_methods_exports);
var import_filter = require("./filter.js");
const UNREAD_METHODS = {
  getTotalUnreadMessageCount({ world, device, me }) {
    const total = world.conversations.unreadTotal(me, () => true);
    device.state.session.unreadTotal = total;
    return total;
  },
  getUnreadMessageCountByFilter: (call) => count(call, filterIn(call)),
  subscribeUnreadMessageCountByFilter(call) {
    const filter = filterIn(call);
    call.device.state.session.unreadFilters.set((0, import_filter.keyOf)(filter), { filter, total: count(call, filter) });
  },
  unsubscribeUnreadMessageCountByFilter(call) {
    call.device.state.session.unreadFilters.delete((0, import_filter.keyOf)(filterIn(call)));
  }
};
function filterIn({ world, params }) {
  return (0, import_filter.filterOf)(world, params.inner("filter"));
}
function count({ world, me }, filter) {
  return world.conversations.unreadTotal(me, (conversation) => (0, import_filter.passes)(world, me, conversation, filter));
}
0 && (module.exports = {
  UNREAD_METHODS
});
