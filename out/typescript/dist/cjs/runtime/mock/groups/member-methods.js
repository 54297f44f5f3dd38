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
var member_methods_exports = {};
__export(member_methods_exports, {
  MEMBER_METHODS: () => MEMBER_METHODS,
  otherMember: () => otherMember
});
module.exports = __toCommonJS(member_methods_exports);
var import_codes = require("../base/codes.js");
var import_paging = require("../base/paging.js");
var import_refusal = require("../base/refusal.js");
var import_text = require("../base/text.js");
const PAGE_SIZE = 100;
const MAX_LISTED_LIVE = 1e3;
const FIRST_MARK = 1e3;
const MEMBER_METHODS = {
  getGroupMemberList(call) {
    const { world, device, me, params } = call;
    const { group } = world.groups.joined(params.text("groupID"), me);
    if (!group.traits.history && !device.state.session.liveGroups.has(group.id))
      (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "A live group has to be joined after each login");
    const filter = params.term("filter", world.terms.of("V2TIM_GROUP_MEMBER_FILTER_ALL"));
    const members = group.traits.history ? withRole(world, group, filter) : lastJoined(group, filter);
    const { items, nextSeq } = (0, import_paging.pageOf)(members, params.number("nextSeq"), PAGE_SIZE);
    return { nextSeq, memberInfoList: items.map((member) => listed(world, group, member, me)) };
  },
  getGroupMembersInfo({ world, me, params }) {
    const { group } = world.groups.joined(params.text("groupID"), me);
    const members = params.texts("memberList").map((userID) => group.members.get(userID));
    return members.filter((member) => member !== void 0).map((member) => world.groups.memberFullInfo(group, member, me));
  },
  searchGroupMembers({ world, me, params }) {
    const search = params.inner("param");
    const fieldsOf = ({ userID, nameCard }) => [
      ...search.flag("isSearchMemberUserID") ? [userID] : [],
      ...search.flag("isSearchMemberNickName") ? [world.users.nameOf(userID)] : [],
      ...search.flag("isSearchMemberRemark") ? [world.friends.remarkOf(me, userID) ?? ""] : [],
      ...search.flag("isSearchMemberNameCard") ? [nameCard] : []
    ];
    const groupIDs = search.texts("groupIDList");
    const found = [];
    for (const group of world.groups.joinedBy(me))
      if (groupIDs.length === 0 || groupIDs.includes(group.id)) {
        for (const member of group.members.values())
          if ((0, import_text.mentionsAny)(fieldsOf(member), search.texts("keywordList")))
            found.push(world.groups.memberFullInfo(group, member, me));
      }
    return found;
  },
  getGroupOnlineMemberCount({ world, params }) {
    const group = world.groups.existing(params.text("groupID"));
    return [...group.members.keys()].filter((userID) => world.isOnline(userID)).length;
  },
  setGroupMemberInfo(call) {
    const { world, me, params } = call;
    const { group, member } = otherMember(call);
    if (member.userID !== me && !group.isRunBy(me)) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner and the admins may do this");
    member.nameCard = params.text("nameCard");
    for (const [key, value] of params.textMap("customInfo")) member.customInfo.set(key, value);
    world.conversations.touchGroup(group);
  },
  markGroupMemberList({ world, me, params }) {
    const group = world.groups.runBy(params.text("groupID"), me);
    const mark = params.number("markType");
    if (mark < FIRST_MARK) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, `Marks begin with ${FIRST_MARK}`);
    const userIDs = params.texts("memberIDList");
    for (const userID of userIDs) if (!group.members.has(userID)) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, `${userID} is no member`);
    for (const userID of userIDs)
      if (params.flag("enableMark")) group.members.get(userID)?.marks.add(mark);
      else group.members.get(userID)?.marks.delete(mark);
  }
};
function otherMember({ world, me, params }) {
  const { group } = world.groups.joined(params.text("groupID"), me);
  const member = group.members.get(params.text("userID"));
  return member ? { group, member } : (0, import_refusal.refuse)(import_codes.GROUP_INVALID, `${params.text("userID")} is no member of the group`);
}
function withRole({ terms }, group, filter) {
  const members = [...group.members.values()];
  const roles = { OWNER: "owner", ADMIN: "admin", COMMON: "member" };
  for (const [name, role] of Object.entries(roles))
    if (filter === terms.of(`V2TIM_GROUP_MEMBER_FILTER_${name}`))
      return members.filter((member) => member.role === role);
  return members;
}
function lastJoined(group, filter) {
  const newestFirst = [...group.members.values()].reverse().slice(0, MAX_LISTED_LIVE);
  if (typeof filter !== "number" || filter < FIRST_MARK) return newestFirst;
  return newestFirst.filter(({ marks }) => marks.has(filter));
}
function listed(world, group, member, viewer) {
  const info = world.groups.memberFullInfo(group, member, viewer);
  if (group.traits.history) return info;
  const { userID, nickName, faceUrl, role } = info;
  return { userID, nickName, faceUrl, role };
}
0 && (module.exports = {
  MEMBER_METHODS,
  otherMember
});
