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
var book_exports = {};
__export(book_exports, {
  FriendBook: () => FriendBook,
  outcome: () => outcome,
  relationName: () => relationName
});
module.exports = __toCommonJS(book_exports);
class FriendBook {
  constructor() {
    this.friends = /* @__PURE__ */ new Map();
    this.groups = /* @__PURE__ */ new Map();
    this.blocked = /* @__PURE__ */ new Set();
    this.received = /* @__PURE__ */ new Map();
    this.sent = /* @__PURE__ */ new Map();
    this.unread = /* @__PURE__ */ new Set();
  }
  groupsOf(userID) {
    return [...this.groups].filter(([, members]) => members.has(userID)).map(([name]) => name);
  }
}
function outcome(userID, resultCode = 0, resultInfo = "") {
  return { userID, resultCode, resultInfo };
}
function relationName(inMine, inTheirs) {
  if (inMine) return `V2TIM_FRIEND_RELATION_TYPE_${inTheirs ? "BOTH_WAY" : "IN_MY_FRIEND_LIST"}`;
  return `V2TIM_FRIEND_RELATION_TYPE_${inTheirs ? "IN_OTHER_FRIEND_LIST" : "NONE"}`;
}
0 && (module.exports = {
  FriendBook,
  outcome,
  relationName
});
