// Part of every binding that docbind makes. Do not edit.
import { GROUP_INVALID, NOT_ALLOWED } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import type { World } from '../world.js';
import { apply } from './applications.js';
import { bringsIn, removeMember, type Newcomer } from './coming.js';
import type { Group, Member } from './group.js';
import { otherMember } from './member-methods.js';
import { sendTips } from './tips.js';

const RANK = { member: 0, admin: 1, owner: 2 } as const;

/** Methods with which members decide about others. */
export const MEMBER_POWER_METHODS: Behaviours = {
  inviteUserToGroup(call) {
    const { world, me, params } = call;
    const { group } = world.groups.joined(params.text('groupID'), me);
    const forbidden = group.approveOpt === world.terms.of('V2TIM_GROUP_ADD_FORBID');
    if (forbidden || group.traits.invitations === 'never') refuse(NOT_ALLOWED, 'Nobody can be invited to the group');
    // Those who would decide about an invitation need not ask themselves.
    const asks = group.approveOpt === world.terms.of('V2TIM_GROUP_ADD_AUTH') && !group.isRunBy(me);
    const invited: Newcomer[] = [];
    const results = params.texts('userList').map((userID) => {
      if (group.members.has(userID) || invited.some((one) => one.userID === userID))
        return result(world, userID, 'INVALID');
      const isFull = group.members.size + invited.length >= group.traits.maxMembers;
      if (isFull || !world.users.find(userID)) return result(world, userID, 'FAIL');
      if (!asks) invited.push({ userID, role: 'member' });
      else apply(world, group, me, userID, '');
      return result(world, userID, asks ? 'PENDING' : 'SUCC');
    });
    if (invited.length > 0) bringsIn(world, group, me, invited);
    return results;
  },

  kickGroupMember(call) {
    const { world, me, params } = call;
    const group = world.groups.runBy(params.text('groupID'), me);
    const kicked: Member[] = [];
    const results = params.texts('memberList').map((userID) => {
      const member = group.members.get(userID);
      if (!member) return result(world, userID, 'INVALID');
      if (!isAbove(group, me, member)) return result(world, userID, 'FAIL');
      if (!kicked.includes(member)) kicked.push(member);
      return result(world, userID, 'SUCC');
    });
    if (kicked.length > 0) remove(call, group, kicked);
    return results;
  },

  setGroupMemberRole(call) {
    const { world, me, params } = call;
    const { group, member } = otherMember(call);
    if (group.ownerID !== me) refuse(NOT_ALLOWED, 'Only the owner can make admins');
    if (!group.traits.admins) refuse(NOT_ALLOWED, 'Groups of this type have no admins');
    const isAdmin = params.raw('role') === world.terms.of('V2TIM_GROUP_MEMBER_ROLE_ADMIN');
    const isMember = params.raw('role') === world.terms.of('V2TIM_GROUP_MEMBER_ROLE_MEMBER');
    if (member.role === 'owner' || !(isAdmin || isMember)) refuse(GROUP_INVALID, 'The role cannot be given this way');
    if (member.role === (isAdmin ? 'admin' : 'member')) return;
    member.role = isAdmin ? 'admin' : 'member';
    tellAbout(world, group, isAdmin ? 'onGrantAdministrator' : 'onRevokeAdministrator', me, [member.userID]);
    const type = `V2TIM_GROUP_TIPS_TYPE_${isAdmin ? 'SET' : 'CANCEL'}_ADMIN`;
    sendTips(world, group, type, me, { members: [member.userID] });
  },

  muteGroupMember(call) {
    const { world, me, params } = call;
    const { group, member } = otherMember(call);
    if (!group.traits.muting) refuse(NOT_ALLOWED, 'Groups of this type have no muting');
    if (!isAbove(group, me, member)) refuse(NOT_ALLOWED, 'Only the owner and the admins may mute members');
    const muteTime = params.number('seconds');
    if (muteTime < 0) refuse(GROUP_INVALID, 'seconds must not be below 0');
    member.muteUntil = muteTime === 0 ? 0 : world.clock.now() + muteTime * 1000;
    if (!group.traits.tellsMuting && !world.settings.memberEvents) return;
    const mutes = [{ userID: member.userID, muteTime }];
    world.groups.tell(group, 'onMemberInfoChanged', { groupMemberChangeInfoList: mutes, groupID: group.id });
    sendTips(world, group, 'V2TIM_GROUP_TIPS_TYPE_MEMBER_INFO_CHANGE', me, { members: [member.userID], mutes });
  },
};

function result({ terms }: World, memberID: string, outcome: 'FAIL' | 'SUCC' | 'INVALID' | 'PENDING'): object {
  return { memberID, result: terms.of(`OPERATION_RESULT_${outcome}`) };
}

/** Whether a user runs the group and the other has less to say. */
function isAbove(group: Group, userID: string, other: Member): boolean {
  const role = group.members.get(userID)?.role ?? 'member';
  return role !== 'member' && RANK[role] > RANK[other.role];
}

function remove({ world, me, params }: Call, group: Group, members: readonly Member[]): void {
  const userIDs = members.map(({ userID }) => userID);
  // Those who are removed are told as well: afterwards they are no members.
  tellAbout(world, group, 'onMemberKicked', me, userIDs);
  const until = world.clock.now() + params.number('duration') * 1000;
  for (const userID of userIDs) {
    removeMember(world, group, userID);
    group.banned.set(userID, until);
  }
  sendTips(world, group, 'V2TIM_GROUP_TIPS_TYPE_KICKED', me, { members: userIDs });
}

function tellAbout(world: World, group: Group, event: string, opUser: string, userIDs: readonly string[]): void {
  world.groups.tell(group, event, ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(group.id, opUser, viewer),
    memberList: userIDs.map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
    groupID: group.id,
  }));
}
