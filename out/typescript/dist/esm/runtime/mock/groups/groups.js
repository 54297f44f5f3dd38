// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _world, _groups;
import { NO_GROUP, NOT_ALLOWED } from "../base/codes.js";
import { recordOf } from "../base/json.js";
import { refuse } from "../base/refusal.js";
class Groups {
  constructor(world) {
    __privateAdd(this, _world);
    __privateAdd(this, _groups, /* @__PURE__ */ new Map());
    __privateSet(this, _world, world);
  }
  add(group) {
    __privateGet(this, _groups).set(group.id, group);
  }
  find(groupID) {
    const group = __privateGet(this, _groups).get(groupID);
    return group?.dismissed ? void 0 : group;
  }
  remembered(groupID) {
    return __privateGet(this, _groups).get(groupID);
  }
  all() {
    return [...__privateGet(this, _groups).values()].filter(({ dismissed }) => !dismissed);
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
    for (const userID of group.members.keys()) __privateGet(this, _world).outbox.tell(userID, event, data, options);
  }
  memberInfo(groupID, userID, viewer) {
    return {
      userID,
      nickName: __privateGet(this, _world).users.nameOf(userID),
      faceUrl: __privateGet(this, _world).users.faceOf(userID),
      nameCard: this.find(groupID)?.members.get(userID)?.nameCard ?? "",
      friendRemark: __privateGet(this, _world).friends.remarkOf(viewer, userID)
    };
  }
  memberFullInfo(group, member, viewer) {
    const role = __privateGet(this, _world).terms.of(`V2TIM_GROUP_MEMBER_ROLE_${member.role.toUpperCase()}`);
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
_world = new WeakMap();
_groups = new WeakMap();
export {
  Groups
};
