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
var power_methods_exports = {};
__export(power_methods_exports, {
  MEMBER_POWER_METHODS: () => MEMBER_POWER_METHODS
});
module.exports = __toCommonJS(power_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_applications = require("./applications.js");
var import_coming = require("./coming.js");
var import_member_methods = require("./member-methods.js");
var import_tips = require("./tips.js");
const RANK = { member: 0, admin: 1, owner: 2 };
const MEMBER_POWER_METHODS = {
  inviteUserToGroup(call) {
    const { world, me, params } = call;
    const { group } = world.groups.joined(params.text("groupID"), me);
    const forbidden = group.approveOpt === world.terms.of("V2TIM_GROUP_ADD_FORBID");
    if (forbidden || group.traits.invitations === "never") (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Nobody can be invited to the group");
    const asks = group.approveOpt === world.terms.of("V2TIM_GROUP_ADD_AUTH") && !group.isRunBy(me);
    const invited = [];
    const results = params.texts("userList").map((userID) => {
      if (group.members.has(userID) || invited.some((one) => one.userID === userID))
        return result(world, userID, "INVALID");
      const isFull = group.members.size + invited.length >= group.traits.maxMembers;
      if (isFull || !world.users.find(userID)) return result(world, userID, "FAIL");
      if (!asks) invited.push({ userID, role: "member" });
      else (0, import_applications.apply)(world, group, me, userID, "");
      return result(world, userID, asks ? "PENDING" : "SUCC");
    });
    if (invited.length > 0) (0, import_coming.bringsIn)(world, group, me, invited);
    return results;
  },
  kickGroupMember(call) {
    const { world, me, params } = call;
    const group = world.groups.runBy(params.text("groupID"), me);
    const kicked = [];
    const results = params.texts("memberList").map((userID) => {
      const member = group.members.get(userID);
      if (!member) return result(world, userID, "INVALID");
      if (!isAbove(group, me, member)) return result(world, userID, "FAIL");
      if (!kicked.includes(member)) kicked.push(member);
      return result(world, userID, "SUCC");
    });
    if (kicked.length > 0) remove(call, group, kicked);
    return results;
  },
  setGroupMemberRole(call) {
    const { world, me, params } = call;
    const { group, member } = (0, import_member_methods.otherMember)(call);
    if (group.ownerID !== me) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner can make admins");
    if (!group.traits.admins) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Groups of this type have no admins");
    const isAdmin = params.raw("role") === world.terms.of("V2TIM_GROUP_MEMBER_ROLE_ADMIN");
    const isMember = params.raw("role") === world.terms.of("V2TIM_GROUP_MEMBER_ROLE_MEMBER");
    if (member.role === "owner" || !(isAdmin || isMember)) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "The role cannot be given this way");
    if (member.role === (isAdmin ? "admin" : "member")) return;
    member.role = isAdmin ? "admin" : "member";
    tellAbout(world, group, isAdmin ? "onGrantAdministrator" : "onRevokeAdministrator", me, [member.userID]);
    const type = `V2TIM_GROUP_TIPS_TYPE_${isAdmin ? "SET" : "CANCEL"}_ADMIN`;
    (0, import_tips.sendTips)(world, group, type, me, { members: [member.userID] });
  },
  muteGroupMember(call) {
    const { world, me, params } = call;
    const { group, member } = (0, import_member_methods.otherMember)(call);
    if (!group.traits.muting) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Groups of this type have no muting");
    if (!isAbove(group, me, member)) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner and the admins may mute members");
    const muteTime = params.number("seconds");
    if (muteTime < 0) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "seconds must not be below 0");
    member.muteUntil = muteTime === 0 ? 0 : world.clock.now() + muteTime * 1e3;
    if (!group.traits.tellsMuting && !world.settings.memberEvents) return;
    const mutes = [{ userID: member.userID, muteTime }];
    world.groups.tell(group, "onMemberInfoChanged", { groupMemberChangeInfoList: mutes, groupID: group.id });
    (0, import_tips.sendTips)(world, group, "V2TIM_GROUP_TIPS_TYPE_MEMBER_INFO_CHANGE", me, { members: [member.userID], mutes });
  }
};
function result({ terms }, memberID, outcome) {
  return { memberID, result: terms.of(`OPERATION_RESULT_${outcome}`) };
}
function isAbove(group, userID, other) {
  const role = group.members.get(userID)?.role ?? "member";
  return role !== "member" && RANK[role] > RANK[other.role];
}
function remove({ world, me, params }, group, members) {
  const userIDs = members.map(({ userID }) => userID);
  tellAbout(world, group, "onMemberKicked", me, userIDs);
  const until = world.clock.now() + params.number("duration") * 1e3;
  for (const userID of userIDs) {
    (0, import_coming.removeMember)(world, group, userID);
    group.banned.set(userID, until);
  }
  (0, import_tips.sendTips)(world, group, "V2TIM_GROUP_TIPS_TYPE_KICKED", me, { members: userIDs });
}
function tellAbout(world, group, event, opUser, userIDs) {
  world.groups.tell(group, event, ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(group.id, opUser, viewer),
    memberList: userIDs.map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
    groupID: group.id
  }));
}
0 && (module.exports = {
  MEMBER_POWER_METHODS
});
