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
var option_methods_exports = {};
__export(option_methods_exports, {
  RECEIVE_OPTION_METHODS: () => RECEIVE_OPTION_METHODS
});
module.exports = __toCommonJS(option_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
const MAX_USERS = 30;
const RECEIVE_OPTION_METHODS = {
  setC2CReceiveMessageOpt({ world, me, params }) {
    const userIDs = params.texts("userIDList");
    if (userIDs.length === 0 || userIDs.length > MAX_USERS) (0, import_refusal.refuse)(import_codes.INVALID, `userIDList has 1 to ${MAX_USERS} users`);
    for (const userID of userIDs) world.conversations.setOption(me, `c2c_${userID}`, params.term("opt", 0));
  },
  getC2CReceiveMessageOpt({ world, me, params }) {
    return params.texts("userIDList").map((userID) => ({
      userID,
      c2CReceiveMessageOpt: world.conversations.option(me, `c2c_${userID}`)
    }));
  },
  setGroupReceiveMessageOpt({ world, me, params }) {
    const groupID = params.text("groupID");
    world.groups.joinedRoom(groupID, me);
    world.conversations.setOption(me, `group_${groupID}`, params.term("opt", 0));
  }
};
0 && (module.exports = {
  RECEIVE_OPTION_METHODS
});
