// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
import { candidate, type Group, type Member } from './group.js';
import { sendTips } from './tips.js';

export interface Newcomer {
  readonly userID: string;
  readonly role: Member['role'];
}

/** Puts users into a group, where they have the conversation from then on. */
export function admit(world: World, group: Group, newcomers: readonly Newcomer[]): void {
  for (const { userID, role } of newcomers) {
    if (group.former && !group.knows(userID)) {
      group.former.forget(userID);
      world.conversations.startOver(userID, `group_${group.id}`);
    }
    group.enter(userID, role, world.clock.now());
    // Nobody has to decide any more whether the user comes in.
    group.applications = group.applications.filter((one) => one.handledBy !== '' || candidate(one) !== userID);
    if (group.traits.history) world.conversations.open(userID, `group_${group.id}`);
  }
}

/** Somebody comes in alone. The members hear of it. */
export function joins(world: World, group: Group, userID: string): void {
  admit(world, group, [{ userID, role: 'member' }]);
  if (!group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, 'onMemberEnter', ({ userID: viewer }) => ({
    memberList: [world.groups.memberInfo(group.id, userID, viewer)],
    groupID: group.id,
  }));
  sendTips(world, group, 'V2TIM_GROUP_TIPS_TYPE_JOIN', userID, { members: [userID] });
}

/** Somebody brings others in. The members hear of it. */
export function bringsIn(world: World, group: Group, opUser: string, newcomers: readonly Newcomer[]): void {
  admit(world, group, newcomers);
  const members = newcomers.map(({ userID }) => userID);
  world.groups.tell(group, 'onMemberInvited', ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(group.id, opUser, viewer),
    memberList: members.map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
    groupID: group.id,
  }));
  sendTips(world, group, 'V2TIM_GROUP_TIPS_TYPE_INVITE', opUser, { members });
}

/** Takes a member out of a group, and with it what only members can do there. */
export function removeMember(world: World, group: Group, userID: string): void {
  group.leave(userID, world.nextNumber());
  world.invitations.leave(group.id, userID);
  for (const { state } of world.devices.filter((device) => device.userID === userID))
    state.session.liveGroups.delete(group.id);
}

/** A member leaves. Those who stay hear of it. */
export function leaves(world: World, group: Group, member: Member): void {
  const { userID } = member;
  removeMember(world, group, userID);
  if (!group.traits.tellsComing && !world.settings.memberEvents) return;
  world.groups.tell(group, 'onMemberLeave', ({ userID: viewer }) => ({
    member: world.groups.memberInfo(group.id, userID, viewer),
    groupID: group.id,
  }));
  sendTips(world, group, 'V2TIM_GROUP_TIPS_TYPE_QUIT', userID, { members: [userID] });
}
