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
var login_exports = {};
__export(login_exports, {
  LOGIN_METHODS: () => LOGIN_METHODS,
  leave: () => leave
});
module.exports = __toCommonJS(login_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_text = require("../base/text.js");
var import_device_state = require("../device-state.js");
var import_catch_up = require("../messages/catch-up.js");
var import_remind = require("../signaling/remind.js");
var import_status = require("../users/status.js");
var import_connection = require("./connection.js");
const MAX_USER_ID_BYTES = 32;
const LOGIN_METHODS = {
  login(call) {
    const { world, device, params } = call;
    const userID = params.text("userID");
    if (userID === "" || params.text("userSig") === "") (0, import_refusal.refuse)(import_codes.INVALID, "userID and userSig must not be empty");
    if (!(0, import_text.isPrintable)(userID) || (0, import_text.bytesOf)(userID) > MAX_USER_ID_BYTES) (0, import_refusal.refuse)(import_codes.BAD_USER_ID, "The userID is not valid");
    if (device.state.loggingIn) (0, import_refusal.refuse)(import_codes.LOGIN_RUNNING, "A login is running");
    if (device.userID === userID) return;
    if (device.userID !== "") (0, import_refusal.refuse)(import_codes.LOGIN_RUNNING, "Another user is logged in: log out first");
    device.state.loggingIn = true;
    call.settle = () => enter(world, device, userID);
  },
  logout({ world, device }) {
    leave(world, device, "logout");
  },
  getLoginUser: ({ me }) => me,
  getLoginStatus({ world, me, device }) {
    if (device.state.loggingIn) return world.terms.of("V2TIM_STATUS_LOGINING");
    return world.terms.of(me === "" ? "V2TIM_STATUS_LOGOUT" : "V2TIM_STATUS_LOGINED");
  }
};
function enter(world, device, userID) {
  device.state.loggingIn = false;
  const user = world.users.add(userID);
  const before = (0, import_status.statusType)(world, userID);
  device.state.userID = userID;
  device.state.session = new import_device_state.Session();
  for (const other of world.devices)
    if (other !== device && other.kind === device.kind && other.userID === userID) leave(world, other, "kicked");
  user.lost = false;
  (0, import_connection.connect)(world, device, true);
  if ((0, import_status.statusType)(world, userID) !== before) (0, import_status.tellStatus)(world, userID, false);
  world.outbox.tellOne(device, "onSyncServerStart", void 0);
  world.outbox.tellOne(device, "onSyncServerFinish", void 0);
  (0, import_catch_up.catchUp)(world, device);
  (0, import_remind.remindOfInvitations)(world, device);
  world.conversations.touchAll(userID);
}
function leave(world, device, reason) {
  const { userID } = device;
  const before = (0, import_status.statusType)(world, userID);
  device.state.userID = "";
  device.state.session = new import_device_state.Session();
  device.state.badge = null;
  device.state.push = null;
  world.users.add(userID).lost = reason !== "logout";
  if (reason === "kicked") world.outbox.tellDevice(device, "onKickedOffline", void 0);
  if (reason === "expired") world.outbox.tellDevice(device, "onUserSigExpired", void 0);
  if ((0, import_status.statusType)(world, userID) !== before) (0, import_status.tellStatus)(world, userID, false);
}
0 && (module.exports = {
  LOGIN_METHODS,
  leave
});
