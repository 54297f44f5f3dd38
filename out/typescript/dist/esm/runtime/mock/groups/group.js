// Part of every binding that docbind makes. Do not edit.
function candidate({ fromUser, toUser }) {
  return toUser === "0" ? fromUser : toUser;
}
class Group {
  constructor(id, type, traits, settings) {
    this.dismissed = false;
    this.former = null;
    this.customInfo = /* @__PURE__ */ new Map();
    this.members = /* @__PURE__ */ new Map();
    this.left = /* @__PURE__ */ new Map();
    this.attributes = /* @__PURE__ */ new Map();
    this.counters = /* @__PURE__ */ new Map();
    this.topics = /* @__PURE__ */ new Map();
    this.applications = [];
    this.banned = /* @__PURE__ */ new Map();
    this.id = id;
    this.type = type;
    this.traits = traits;
    this.texts = settings.texts;
    this.addOpt = settings.addOpt;
    this.approveOpt = settings.approveOpt;
    this.isAllMuted = settings.isAllMuted;
    this.supportsTopics = settings.supportsTopics;
  }
  get ownerID() {
    return [...this.members.values()].find(({ role }) => role === "owner")?.userID ?? "";
  }
  isRunBy(userID) {
    const role = this.members.get(userID)?.role;
    return role === "owner" || role === "admin";
  }
  get managers() {
    return [...this.members.keys()].filter((userID) => this.isRunBy(userID));
  }
  enter(userID, role, time) {
    const empty = { nameCard: "", muteUntil: 0, customInfo: /* @__PURE__ */ new Map(), marks: /* @__PURE__ */ new Set() };
    this.members.set(userID, { userID, role, joinTime: time, ...empty });
    this.left.delete(userID);
  }
  leave(userID, order) {
    const nameCard = this.nameCardOf(userID);
    this.members.delete(userID);
    this.left.set(userID, { order, texts: { ...this.texts }, nameCard });
  }
  nameCardOf(userID) {
    return this.members.get(userID)?.nameCard ?? this.left.get(userID)?.nameCard ?? "";
  }
  textsFor(userID) {
    return this.left.get(userID)?.texts ?? this.texts;
  }
  knows(userID) {
    return this.members.has(userID) || this.left.has(userID);
  }
  forget(userID) {
    this.members.delete(userID);
    this.left.delete(userID);
    this.former?.forget(userID);
  }
  sightOf(userID) {
    return this.members.has(userID) ? Infinity : this.left.get(userID)?.order ?? -Infinity;
  }
}
export {
  Group,
  candidate
};
