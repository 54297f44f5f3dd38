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
var groups_exports = {};
__export(groups_exports, {
  Groups: () => Groups,
  hearersOf: () => hearersOf
});
module.exports = __toCommonJS(groups_exports);
var import_codes = require("../base/codes.js");
var import_json = require("../base/json.js");
var import_refusal = require("../base/refusal.js");
function hearersOf(group) {
  if (group === null || group.traits.history) return void 0;
  return ({ state }) => state.session.liveGroups.has(group.id);
}
class Groups {
  #world;
  #groups = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  add(group) {
    group.former = this.#groups.get(group.id) ?? null;
    this.#groups.set(group.id, group);
    this.#world.messages.countAnew(group.id);
  }
  find(groupID) {
    const group = this.#groups.get(groupID);
    return group?.dismissed ? void 0 : group;
  }
  knownTo(userID, id) {
    const newest = this.room(id)?.group ?? this.#groups.get(id);
    for (let group = newest ?? null; group !== null; group = group.former) if (group.knows(userID)) return group;
    return newest;
  }
  all() {
    return [...this.#groups.values()].filter(({ dismissed }) => !dismissed);
  }
  joinedBy(userID) {
    return this.all().filter(({ members }) => members.has(userID));
  }
  existing(groupID) {
    return this.find(groupID) ?? (0, import_refusal.refuse)(import_codes.NO_GROUP, `There is no group ${groupID}`);
  }
  joined(groupID, userID) {
    const group = this.existing(groupID);
    const member = group.members.get(userID);
    return member ? { group, member } : (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, `${userID} is not in the group ${groupID}`);
  }
  runBy(groupID, userID) {
    const { group } = this.joined(groupID, userID);
    return group.isRunBy(userID) ? group : (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner and the admins may do this");
  }
  room(id) {
    const group = this.find(id);
    if (group) return { group, topic: null };
    for (const community of this.all()) {
      const topic = community.topics.get(id);
      if (topic) return { group: community, topic };
    }
    return void 0;
  }
  joinedRoom(id, userID) {
    const room = this.room(id) ?? (0, import_refusal.refuse)(import_codes.NO_GROUP, `There is no group ${id}`);
    this.joined(room.group.id, userID);
    return room;
  }
  tell(group, event, data, options = {}) {
    const to = hearersOf(group);
    for (const userID of group.members.keys()) this.#world.outbox.tell(userID, event, data, { ...options, to });
  }
  memberInfo(groupID, userID, viewer) {
    return {
      userID,
      nickName: this.#world.users.nameOf(userID),
      faceUrl: this.#world.users.faceOf(userID),
      nameCard: this.find(groupID)?.nameCardOf(userID) ?? "",
      friendRemark: this.#world.friends.remarkOf(viewer, userID)
    };
  }
  memberFullInfo(group, member, viewer) {
    const role = this.#world.terms.of(`V2TIM_GROUP_MEMBER_ROLE_${member.role.toUpperCase()}`);
    return {
      ...this.memberInfo(group.id, member.userID, viewer),
      role,
      muteUntil: Math.floor(member.muteUntil / 1e3),
      joinTime: Math.floor(member.joinTime / 1e3),
      customInfo: (0, import_json.recordOf)(member.customInfo)
    };
  }
  groupInfo(group) {
    return {
      ...group.texts,
      groupType: group.type,
      groupID: group.id,
      addOpt: group.addOpt,
      approveOpt: group.approveOpt,
      isAllMuted: group.isAllMuted,
      isSupportTopic: group.supportsTopics,
      customInfo: (0, import_json.recordOf)(group.customInfo)
    };
  }
}
0 && (module.exports = {
  Groups,
  hearersOf
});
