// Part of every binding that docbind makes. Do not edit.
import { sendToRoom } from '../messages/deliver.js';
import type { World } from '../world.js';
import type { Group } from './group.js';

/** One change in a group's profile, as events show it. */
export interface GroupChange {
  readonly type: string;
  readonly value: string;
  /** Of a custom field. */
  readonly key: string;
}

export interface TipsDetails {
  readonly members?: readonly string[];
  readonly groupChanges?: readonly GroupChange[];
  readonly mutes?: readonly { readonly userID: string; readonly muteTime: number }[];
}

/** Puts a notice into the conversation of a group: it arrives like a message, and nobody has to read it. */
export function sendTips(world: World, group: Group, type: string, opUser: string, details: TipsDetails): void {
  const membercount = group.members.size;
  const changes = details.groupChanges ?? [];
  sendToRoom(world, { group, topic: null }, opUser, {
    elemType: world.terms.of('V2TIM_ELEM_TYPE_GROUP_TIPS'),
    field: 'groupTipsElem',
    elemFor: ({ userID: viewer }) => ({
      groupID: group.id,
      type: world.terms.of(type),
      opMember: world.groups.memberInfo(group.id, opUser, viewer),
      memberList: (details.members ?? []).map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
      groupChangeInfoList: changes.map((change) => ({ ...change, type: world.terms.of(change.type) })),
      memberChangeInfoList: details.mutes ?? [],
      membercount,
    }),
    texts: [],
  });
}
