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
var friends_exports = {};
__export(friends_exports, {
  Friends: () => Friends
});
module.exports = __toCommonJS(friends_exports);
var import_json = require("../base/json.js");
var import_book = require("./book.js");
class Friends {
  #world;
  #books = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  bookOf(userID) {
    const book = this.#books.get(userID) ?? new import_book.FriendBook();
    this.#books.set(userID, book);
    return book;
  }
  ownersOf(userID) {
    return [...this.#books].filter(([, book]) => book.friends.has(userID)).map(([owner]) => owner);
  }
  remarkOf(viewer, userID) {
    return this.bookOf(viewer).friends.get(userID)?.remark ?? null;
  }
  add(owner, userID, remark) {
    const { friends } = this.bookOf(owner);
    if (friends.has(userID)) return;
    friends.set(userID, { remark, customInfo: /* @__PURE__ */ new Map() });
    this.#world.outbox.tell(owner, "onFriendListAdded", () => [this.friendInfo(owner, userID)]);
    this.#world.conversations.touchAll(owner, userID);
  }
  remove(owner, userIDs) {
    const book = this.bookOf(owner);
    const gone = userIDs.filter((userID) => book.friends.delete(userID));
    for (const members of book.groups.values()) for (const userID of gone) members.delete(userID);
    if (gone.length === 0) return;
    this.#world.outbox.tell(owner, "onFriendListDeleted", gone);
    for (const userID of gone) this.#world.conversations.touchAll(owner, userID);
  }
  friendInfo(owner, userID) {
    const book = this.bookOf(owner);
    const friend = book.friends.get(userID);
    const user = this.#world.users.find(userID);
    return {
      userID,
      friendRemark: friend?.remark ?? "",
      friendGroup: book.groupsOf(userID),
      userProfile: friend && user ? this.#world.users.profileOf(user) : void 0,
      friendCustomInfo: (0, import_json.recordOf)(friend?.customInfo ?? [])
    };
  }
  blockedInfo(owner, userID) {
    const user = this.#world.users.find(userID);
    return {
      ...this.friendInfo(owner, userID),
      userProfile: user ? this.#world.users.profileOf(user) : { userID }
    };
  }
  applicationInfo({ from, to, wording, source, time }, viewer) {
    const received = viewer === to;
    const userID = received ? from : to;
    return {
      userID,
      nickName: this.#world.users.nameOf(userID),
      faceUrl: this.#world.users.faceOf(userID),
      addTime: Math.floor(time / 1e3),
      addSource: source,
      addWording: wording,
      type: this.#world.terms.of(`V2TIM_FRIEND_APPLICATION_${received ? "COME_IN" : "SEND_OUT"}`)
    };
  }
}
0 && (module.exports = {
  Friends
});
