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
var status_exports = {};
__export(status_exports, {
  STATUS_METHODS: () => STATUS_METHODS,
  statusOf: () => statusOf,
  statusType: () => statusType,
  tellStatus: () => tellStatus
});
module.exports = __toCommonJS(status_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
const STATUS_METHODS = {
  getUserStatus(call) {
    return askedFor(call).map((userID) => statusOf(call.world, userID));
  },
  setSelfStatus({ world, me, params }) {
    refuseIfOff(world);
    const user = world.users.add(me);
    if (user.customStatus === params.text("status")) return;
    user.customStatus = params.text("status");
    tellStatus(world, me, true);
  },
  subscribeUserStatus(call) {
    for (const userID of askedFor(call)) call.device.state.session.watched.add(userID);
  },
  unsubscribeUserStatus(call) {
    for (const userID of askedFor(call)) call.device.state.session.watched.delete(userID);
  }
};
function askedFor({ world, params }) {
  refuseIfOff(world);
  const userIDs = params.texts("userIDList");
  return userIDs.length > 0 ? userIDs : (0, import_refusal.refuse)(import_codes.INVALID, "userIDList is empty");
}
function refuseIfOff({ settings }) {
  if (!settings.userStatus) (0, import_refusal.refuse)(import_codes.STATUS_OFF, "The user status feature is switched off");
}
function statusOf(world, userID) {
  const customStatus = world.users.find(userID)?.customStatus ?? "";
  return { userID, statusType: statusType(world, userID), customStatus };
}
function statusType(world, userID) {
  const user = world.users.find(userID);
  if (!user) return world.terms.of("V2TIM_USER_STATUS_UNKNOWN");
  if (world.isOnline(userID)) return world.terms.of("V2TIM_USER_STATUS_ONLINE");
  return world.terms.of(user.lost ? "V2TIM_USER_STATUS_OFFLINE" : "V2TIM_USER_STATUS_UNLOGINED");
}
function tellStatus(world, userID, toSelf) {
  if (!world.settings.userStatus) return;
  const data = { data: { statusList: [statusOf(world, userID)] } };
  for (const device of world.devices) {
    const viewer = device.userID;
    if (viewer === "") continue;
    const watches = device.state.session.watched.has(userID);
    const isFriend = world.settings.statusOfFriends && world.friends.bookOf(viewer).friends.has(userID);
    const isSelf = viewer === userID && toSelf;
    if (watches || isFriend || isSelf) world.outbox.tellOne(device, "onUserStatusChanged", data);
  }
}
0 && (module.exports = {
  STATUS_METHODS,
  statusOf,
  statusType,
  tellStatus
});
