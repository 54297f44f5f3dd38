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
var settings_exports = {};
__export(settings_exports, {
  settingsOf: () => settingsOf
});
module.exports = __toCommonJS(settings_exports);
function settingsOf(settings = {}) {
  return {
    friendsOnly: settings.friendsOnly ?? false,
    userStatus: settings.userStatus ?? true,
    statusOfFriends: settings.statusOfFriends ?? false,
    memberEvents: settings.memberEvents ?? false,
    blocklistKeepsFriends: settings.blocklistKeepsFriends ?? false,
    recallSeconds: settings.recallSeconds ?? 120
  };
}
0 && (module.exports = {
  settingsOf
});
