// Part of every binding that docbind makes. Do not edit.
import { candidate } from "./group.js";
import { sendTips } from "./tips.js";
function admit(world, group, newcomers) {
  for (const { userID, role } of newcomers) {
    if (group.former && !group.knows(userID)) {
      group.former.forget(userID);
      world.conversations.startOver(userID, `group_${group.id}`);
    }
    group.enter(userID, role, world.clock.now());
    group.applications = group.applications.filter((one) => one.handledBy !== "" || candidate(one) !== userID);
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
  sendTips(world, group, "V2TIM_GROUP_TIPS_TYPE_JOIN", userID, { members: [userID] });
}
function bringsIn(world, group, opUser, newcomers) {
  admit(world, group, newcomers);
  const members = newcomers.map(({ userID }) => userID);
  world.groups.tell(group, "onMemberInvited", ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(group.id, opUser, viewer),
    memberList: members.map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
    groupID: group.id
  }));
  sendTips(world, group, "V2TIM_GROUP_TIPS_TYPE_INVITE", opUser, { members });
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
  sendTips(world, group, "V2TIM_GROUP_TIPS_TYPE_QUIT", userID, { members: [userID] });
}
export {
  admit,
  bringsIn,
  joins,
  leaves,
  removeMember
};
