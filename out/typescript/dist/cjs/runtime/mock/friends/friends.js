// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
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
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var friends_exports = {};
__export(friends_exports, {
  Friends: () => Friends
});
module.exports = __toCommonJS(friends_exports);
var import_json = require("../base/json.js");
var import_book = require("./book.js");
var _world, _books;
class Friends {
  constructor(world) {
    __privateAdd(this, _world);
    __privateAdd(this, _books, /* @__PURE__ */ new Map());
    __privateSet(this, _world, world);
  }
  bookOf(userID) {
    const book = __privateGet(this, _books).get(userID) ?? new import_book.FriendBook();
    __privateGet(this, _books).set(userID, book);
    return book;
  }
  ownersOf(userID) {
    return [...__privateGet(this, _books)].filter(([, book]) => book.friends.has(userID)).map(([owner]) => owner);
  }
  remarkOf(viewer, userID) {
    return this.bookOf(viewer).friends.get(userID)?.remark ?? null;
  }
  add(owner, userID, remark) {
    const { friends } = this.bookOf(owner);
    if (friends.has(userID)) return;
    friends.set(userID, { remark, customInfo: /* @__PURE__ */ new Map() });
    __privateGet(this, _world).outbox.tell(owner, "onFriendListAdded", () => [this.friendInfo(owner, userID)]);
    __privateGet(this, _world).conversations.touch(owner, `c2c_${userID}`);
  }
  remove(owner, userIDs) {
    const book = this.bookOf(owner);
    const gone = userIDs.filter((userID) => book.friends.delete(userID));
    for (const members of book.groups.values()) for (const userID of gone) members.delete(userID);
    if (gone.length > 0) __privateGet(this, _world).outbox.tell(owner, "onFriendListDeleted", gone);
    for (const userID of gone) __privateGet(this, _world).conversations.touch(owner, `c2c_${userID}`);
  }
  friendInfo(owner, userID) {
    const book = this.bookOf(owner);
    const friend = book.friends.get(userID);
    const user = __privateGet(this, _world).users.find(userID);
    return {
      userID,
      friendRemark: friend?.remark ?? "",
      friendGroup: book.groupsOf(userID),
      userProfile: friend && user ? __privateGet(this, _world).users.profileOf(user) : void 0,
      friendCustomInfo: (0, import_json.recordOf)(friend?.customInfo ?? [])
    };
  }
  blockedInfo(owner, userID) {
    const user = __privateGet(this, _world).users.find(userID);
    return {
      ...this.friendInfo(owner, userID),
      userProfile: user ? __privateGet(this, _world).users.profileOf(user) : { userID }
    };
  }
  applicationInfo({ from, to, wording, source, time }, viewer) {
    const received = viewer === to;
    const userID = received ? from : to;
    return {
      userID,
      nickName: __privateGet(this, _world).users.nameOf(userID),
      faceUrl: __privateGet(this, _world).users.faceOf(userID),
      addTime: Math.floor(time / 1e3),
      addSource: source,
      addWording: wording,
      type: __privateGet(this, _world).terms.of(`V2TIM_FRIEND_APPLICATION_${received ? "COME_IN" : "SEND_OUT"}`)
    };
  }
}
_world = new WeakMap();
_books = new WeakMap();
0 && (module.exports = {
  Friends
});
