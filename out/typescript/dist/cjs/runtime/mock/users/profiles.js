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
var profiles_exports = {};
__export(profiles_exports, {
  PROFILE_METHODS: () => PROFILE_METHODS,
  tellOfProfile: () => tellOfProfile
});
module.exports = __toCommonJS(profiles_exports);
var import_json = require("../base/json.js");
const PROFILE_METHODS = {
  getUsersInfo({ world, params }) {
    const users = params.texts("userIDList").map((userID) => world.users.find(userID));
    return users.filter((user) => user !== void 0).map((user) => world.users.profileOf(user));
  },
  setSelfInfo({ world, me, params }) {
    const user = world.users.add(me);
    change(user.profile, params);
    tellOfProfile(world, user);
    return [world.users.profileOf(user)];
  }
};
function change(profile, params) {
  for (const key of ["nickName", "selfSignature"]) if (params.has(key)) profile[key] = params.text(key);
  for (const key of ["gender", "allowType"]) profile[key] = params.term(key, profile[key]);
  for (const key of ["role", "level", "birthday"]) profile[key] = params.number(key, profile[key]);
  if (params.has("faceURL")) profile.faceUrl = params.text("faceURL");
  const changed = [...Object.entries(profile.customInfo), ...params.textMap("customInfo")];
  profile.customInfo = (0, import_json.recordOf)(changed);
}
function tellOfProfile(world, user) {
  world.outbox.tell(user.id, "onSelfInfoUpdated", { info: world.users.profileOf(user) });
  for (const owner of world.friends.ownersOf(user.id))
    world.outbox.tell(owner, "onFriendInfoChanged", () => [world.friends.friendInfo(owner, user.id)]);
  world.conversations.touchEverywhere(user.id);
}
0 && (module.exports = {
  PROFILE_METHODS,
  tellOfProfile
});
