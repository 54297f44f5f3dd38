// Part of every binding that docbind makes. Do not edit.
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
export {
  FriendBook,
  outcome,
  relationName
};
