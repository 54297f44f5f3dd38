// Part of every binding that docbind makes. Do not edit.
import { sendTips } from "./tips.js";
function admit(world, group, newcomers) {
  for (const { userID, role } of newcomers) {
    group.enter(userID, role, world.clock.now());
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
function leaves(world, group, member) {
  const { userID } = member;
  group.members.delete(userID);
  if (!group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, "onMemberLeave", ({ userID: viewer }) => ({
    member: { ...world.groups.memberInfo(group.id, userID, viewer), nameCard: member.nameCard },
    groupID: group.id
  }));
  sendTips(world, group, "V2TIM_GROUP_TIPS_TYPE_QUIT", userID, { members: [userID] });
}
export {
  admit,
  bringsIn,
  joins,
  leaves
};
