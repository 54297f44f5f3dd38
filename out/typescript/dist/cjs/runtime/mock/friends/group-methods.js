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
var group_methods_exports = {};
__export(group_methods_exports, {
  FRIEND_GROUP_METHODS: () => FRIEND_GROUP_METHODS
});
module.exports = __toCommonJS(group_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_book = require("./book.js");
const FRIEND_GROUP_METHODS = {
  createFriendGroup(call) {
    const name = unusedName(call, "groupName");
    const members = /* @__PURE__ */ new Set();
    call.world.friends.bookOf(call.me).groups.set(name, members);
    return change(call, (userID) => void members.add(userID));
  },
  getFriendGroups({ world, me, params }) {
    const { groups } = world.friends.bookOf(me);
    return params.texts("groupNameList").filter((name) => groups.has(name)).map((name) => ({ name, friendCount: groups.get(name)?.size ?? 0, friendIDList: [...groups.get(name) ?? []] }));
  },
  deleteFriendGroup(call) {
    const { world, me, params } = call;
    const { groups } = world.friends.bookOf(me);
    const names = params.texts("groupNameList");
    for (const name of names) if (!groups.has(name)) (0, import_refusal.refuse)(import_codes.INVALID, `There is no friend group ${name}`);
    const members = /* @__PURE__ */ new Set();
    for (const name of names) for (const userID of groups.get(name) ?? []) members.add(userID);
    for (const name of names) groups.delete(name);
    tell(call, [...members]);
  },
  renameFriendGroup(call) {
    const { groups } = call.world.friends.bookOf(call.me);
    const members = existing(call, "oldName");
    const name = unusedName(call, "newName");
    groups.delete(call.params.text("oldName"));
    groups.set(name, members);
    tell(call, [...members]);
  },
  addFriendsToFriendGroup(call) {
    const members = existing(call, "groupName");
    return change(call, (userID) => void members.add(userID));
  },
  deleteFriendsFromFriendGroup(call) {
    const members = existing(call, "groupName");
    return change(call, (userID) => void members.delete(userID));
  }
};
function existing({ world, me, params }, key) {
  const members = world.friends.bookOf(me).groups.get(params.text(key));
  return members ?? (0, import_refusal.refuse)(import_codes.INVALID, `There is no friend group ${params.text(key)}`);
}
function unusedName({ world, me, params }, key) {
  const name = params.text(key);
  if (name === "") (0, import_refusal.refuse)(import_codes.INVALID, `${key} is empty`);
  if (world.friends.bookOf(me).groups.has(name)) (0, import_refusal.refuse)(import_codes.INVALID, `There is a friend group ${name} already`);
  return name;
}
function change(call, run) {
  const { friends } = call.world.friends.bookOf(call.me);
  const outcomes = call.params.texts("userIDList").map((userID) => {
    if (!friends.has(userID)) return (0, import_book.outcome)(userID, import_codes.INVALID, `${userID} is no friend`);
    run(userID);
    return (0, import_book.outcome)(userID);
  });
  tell(
    call,
    outcomes.filter(({ resultCode }) => resultCode === 0).map(({ userID }) => userID)
  );
  return outcomes;
}
function tell({ world, me }, userIDs) {
  if (userIDs.length > 0)
    world.outbox.tell(me, "onFriendInfoChanged", () => userIDs.map((userID) => world.friends.friendInfo(me, userID)));
}
0 && (module.exports = {
  FRIEND_GROUP_METHODS
});
