// Part of every binding that docbind makes. Do not edit.
import { NO_GROUP, NOT_ALLOWED } from "../base/codes.js";
import { recordOf } from "../base/json.js";
import { refuse } from "../base/refusal.js";
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
    return this.find(groupID) ?? refuse(NO_GROUP, `There is no group ${groupID}`);
  }
  joined(groupID, userID) {
    const group = this.existing(groupID);
    const member = group.members.get(userID);
    return member ? { group, member } : refuse(NOT_ALLOWED, `${userID} is not in the group ${groupID}`);
  }
  runBy(groupID, userID) {
    const { group } = this.joined(groupID, userID);
    return group.isRunBy(userID) ? group : refuse(NOT_ALLOWED, "Only the owner and the admins may do this");
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
    const room = this.room(id) ?? refuse(NO_GROUP, `There is no group ${id}`);
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
      customInfo: recordOf(member.customInfo)
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
      customInfo: recordOf(group.customInfo)
    };
  }
}
export {
  Groups,
  hearersOf
};
