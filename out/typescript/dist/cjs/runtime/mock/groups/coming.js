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
var coming_exports = {};
__export(coming_exports, {
  admit: () => admit,
  bringsIn: () => bringsIn,
  joins: () => joins,
  leaves: () => leaves,
  removeMember: () => removeMember
});
module.exports = __toCommonJS(coming_exports);
var import_group = require("./group.js");
var import_tips = require("./tips.js");
function admit(world, group, newcomers) {
  for (const { userID, role } of newcomers) {
    if (group.former && !group.knows(userID)) {
      group.former.forget(userID);
      world.conversations.startOver(userID, `group_${group.id}`);
    }
    group.enter(userID, role, world.clock.now());
    group.applications = group.applications.filter((one) => one.handledBy !== "" || (0, import_group.candidate)(one) !== userID);
    if (group.traits.history) world.conversations.open(userID, `group_${group.id}`);
  }
}
function joins(world, group, userID) {
  admit(world, group, [{ userID, role: "member" }]);
  if (!group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, "onMemberEnter", ({ userID: viewer }) => ({
    memberList: [world.groups.memberInfo(group.id, userID, viewer)],
    groupID: group.id
  }));
  (0, import_tips.sendTips)(world, group, "V2TIM_GROUP_TIPS_TYPE_JOIN", userID, { members: [userID] });
}
function bringsIn(world, group, opUser, newcomers) {
  admit(world, group, newcomers);
  const members = newcomers.map(({ userID }) => userID);
  world.groups.tell(group, "onMemberInvited", ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(group.id, opUser, viewer),
    memberList: members.map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
    groupID: group.id
  }));
  (0, import_tips.sendTips)(world, group, "V2TIM_GROUP_TIPS_TYPE_INVITE", opUser, { members });
}
function removeMember(world, group, userID) {
  group.leave(userID, world.nextNumber());
  world.invitations.leave(group.id, userID);
  for (const { state } of world.devices.filter((device) => device.userID === userID))
    state.session.liveGroups.delete(group.id);
}
function leaves(world, group, member) {
  const { userID } = member;
  removeMember(world, group, userID);
  if (!group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, "onMemberLeave", ({ userID: viewer }) => ({
    member: world.groups.memberInfo(group.id, userID, viewer),
    groupID: group.id
  }));
  (0, import_tips.sendTips)(world, group, "V2TIM_GROUP_TIPS_TYPE_QUIT", userID, { members: [userID] });
}
0 && (module.exports = {
  admit,
  bringsIn,
  joins,
  leaves,
  removeMember
});
