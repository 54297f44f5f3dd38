// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
import type { Group, Member } from './group.js';
import { sendTips } from './tips.js';

/** Puts users into a group, where they have the conversation from then on. */
export function admit(world: World, group: Group, userIDs: readonly string[], role: Member['role']): void {
  for (const userID of userIDs) {
    group.enter(userID, role, world.clock.now());
    if (group.traits.history) world.conversations.open(userID, `group_${group.id}`);
  }
}

/** Users come in, by themselves or brought by somebody. The members hear of it. */
export function comesIn(
  world: World,
  group: Group,
  userIDs: readonly string[],
  broughtBy: string | null,
  role: Member['role'] = 'member',
): void {
  admit(world, group, userIDs, role);
  if (broughtBy === null && !group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, broughtBy === null ? 'onMemberEnter' : 'onMemberInvited', ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(group.id, broughtBy ?? '', viewer),
    memberList: userIDs.map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
    groupID: group.id,
  }));
  const type = broughtBy === null ? 'V2TIM_GROUP_TIPS_TYPE_JOIN' : 'V2TIM_GROUP_TIPS_TYPE_INVITE';
  sendTips(world, group, type, broughtBy ?? userIDs[0] ?? '', { members: userIDs });
}

/** A member leaves. Those who stay hear of it. */
export function leaves(world: World, group: Group, member: Member): void {
  const { userID } = member;
  group.members.delete(userID);
  if (!group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, 'onMemberLeave', ({ userID: viewer }) => ({
    // Who has left has a name card no more but for this.
    member: { ...world.groups.memberInfo(group.id, userID, viewer), nameCard: member.nameCard },
    groupID: group.id,
  }));
  sendTips(world, group, 'V2TIM_GROUP_TIPS_TYPE_QUIT', userID, { members: [userID] });
}
