// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _world, _books;
import { recordOf } from "../base/json.js";
import { FriendBook } from "./book.js";
class Friends {
  constructor(world) {
    __privateAdd(this, _world);
    __privateAdd(this, _books, /* @__PURE__ */ new Map());
    __privateSet(this, _world, world);
  }
  bookOf(userID) {
    const book = __privateGet(this, _books).get(userID) ?? new FriendBook();
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
      friendCustomInfo: recordOf(friend?.customInfo ?? [])
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
export {
  Friends
};
