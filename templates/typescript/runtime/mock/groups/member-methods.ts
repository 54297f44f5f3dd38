// Part of every binding that docbind makes. Do not edit.
import { GROUP_INVALID, NOT_ALLOWED } from '../base/codes.js';
import { pageOf } from '../base/paging.js';
import { refuse } from '../base/refusal.js';
import type { Term } from '../base/terms.js';
import { mentionsAny } from '../base/text.js';
import type { Behaviours, Call } from '../call.js';
import type { World } from '../world.js';
import type { Group, Member } from './group.js';

/** The reference gives no size. */
const PAGE_SIZE = 100;
/** Of a live group, only those who joined last are listed. */
const MAX_LISTED_LIVE = 1000;
/** Smaller numbers are filters for roles. */
const FIRST_MARK = 1000;

/** Methods about the members of groups. */
export const MEMBER_METHODS: Behaviours = {
  getGroupMemberList(call) {
    const { world, device, me, params } = call;
    const { group } = world.groups.joined(params.text('groupID'), me);
    if (!group.traits.history && !device.state.session.liveGroups.has(group.id))
      refuse(NOT_ALLOWED, 'A live group has to be joined after each login');
    const filter = params.term('filter', world.terms.of('V2TIM_GROUP_MEMBER_FILTER_ALL'));
    const members = group.traits.history ? withRole(world, group, filter) : lastJoined(group, filter);
    const { items, nextSeq } = pageOf(members, params.number('nextSeq'), PAGE_SIZE);
    return { nextSeq, memberInfoList: items.map((member) => listed(world, group, member, me)) };
  },

  getGroupMembersInfo({ world, me, params }) {
    const { group } = world.groups.joined(params.text('groupID'), me);
    const members = params.texts('memberList').map((userID) => group.members.get(userID));
    return members
      .filter((member): member is Member => member !== undefined)
      .map((member) => world.groups.memberFullInfo(group, member, me));
  },

  searchGroupMembers({ world, me, params }) {
    const search = params.inner('param');
    const fieldsOf = ({ userID, nameCard }: Member): string[] => [
      ...(search.flag('isSearchMemberUserID') ? [userID] : []),
      ...(search.flag('isSearchMemberNickName') ? [world.users.nameOf(userID)] : []),
      ...(search.flag('isSearchMemberRemark') ? [world.friends.remarkOf(me, userID) ?? ''] : []),
      ...(search.flag('isSearchMemberNameCard') ? [nameCard] : []),
    ];
    const groupIDs = search.texts('groupIDList');
    const found: object[] = [];
    for (const group of world.groups.joinedBy(me))
      if (groupIDs.length === 0 || groupIDs.includes(group.id))
        for (const member of group.members.values())
          if (mentionsAny(fieldsOf(member), search.texts('keywordList')))
            found.push(world.groups.memberFullInfo(group, member, me));
    return found;
  },

  getGroupOnlineMemberCount({ world, params }) {
    const group = world.groups.existing(params.text('groupID'));
    return [...group.members.keys()].filter((userID) => world.isOnline(userID)).length;
  },

  setGroupMemberInfo(call) {
    const { world, me, params } = call;
    const { group, member } = otherMember(call);
    if (member.userID !== me && !group.isRunBy(me)) refuse(NOT_ALLOWED, 'Only the owner and the admins may do this');
    member.nameCard = params.text('nameCard');
    for (const [key, value] of params.textMap('customInfo')) member.customInfo.set(key, value);
    world.conversations.touchGroup(group);
  },

  markGroupMemberList({ world, me, params }) {
    const group = world.groups.runBy(params.text('groupID'), me);
    const mark = params.number('markType');
    if (mark < FIRST_MARK) refuse(GROUP_INVALID, `Marks begin with ${FIRST_MARK}`);
    const userIDs = params.texts('memberIDList');
    for (const userID of userIDs) if (!group.members.has(userID)) refuse(GROUP_INVALID, `${userID} is no member`);
    for (const userID of userIDs)
      if (params.flag('enableMark')) group.members.get(userID)?.marks.add(mark);
      else group.members.get(userID)?.marks.delete(mark);
  },
};

/** The member whom the parameters name, in a group of which the user is a member as well. */
export function otherMember({ world, me, params }: Call): { readonly group: Group; readonly member: Member } {
  const { group } = world.groups.joined(params.text('groupID'), me);
  const member = group.members.get(params.text('userID'));
  return member ? { group, member } : refuse(GROUP_INVALID, `${params.text('userID')} is no member of the group`);
}

function withRole({ terms }: World, group: Group, filter: Term): Member[] {
  const members = [...group.members.values()];
  const roles = { OWNER: 'owner', ADMIN: 'admin', COMMON: 'member' } as const;
  for (const [name, role] of Object.entries(roles))
    if (filter === terms.of(`V2TIM_GROUP_MEMBER_FILTER_${name}`))
      return members.filter((member) => member.role === role);
  return members;
}

function lastJoined(group: Group, filter: Term): Member[] {
  const newestFirst = [...group.members.values()].reverse().slice(0, MAX_LISTED_LIVE);
  if (typeof filter !== 'number' || filter < FIRST_MARK) return newestFirst;
  return newestFirst.filter(({ marks }) => marks.has(filter));
}

/** Of the members of a live group little is told. */
function listed(world: World, group: Group, member: Member, viewer: string): object {
  const info = world.groups.memberFullInfo(group, member, viewer);
  if (group.traits.history) return info;
  const { userID, nickName, faceUrl, role } = info;
  return { userID, nickName, faceUrl, role };
}
