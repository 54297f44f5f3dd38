// Part of every binding that docbind makes. Do not edit.
import { NO_GROUP, NOT_ALLOWED } from '../base/codes.js';
import { recordOf } from '../base/json.js';
import { refuse } from '../base/refusal.js';
import type { Device } from '../device.js';
import type { DataFor, TellOptions } from '../outbox.js';
import type { World } from '../world.js';
import type { Group, Member, Topic } from './group.js';

/** Where messages of a group go: the group itself, or one of its topics. */
export interface Room {
  readonly group: Group;
  readonly topic: Topic | null;
}

/** The devices that hear of a group: of a live one, those on which it was joined since the login. */
export function hearersOf(group: Group | null): ((device: Device) => boolean) | undefined {
  if (group === null || group.traits.history) return undefined;
  return ({ state }) => state.session.liveGroups.has(group.id);
}

/** The groups of the service. */
export class Groups {
  readonly #world: World;
  readonly #groups = new Map<string, Group>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Takes a new group, which may have the ID of one that is no more. */
  add(group: Group): void {
    group.former = this.#groups.get(group.id) ?? null;
    this.#groups.set(group.id, group);
    this.#world.messages.countAnew(group.id);
  }

  find(groupID: string): Group | undefined {
    const group = this.#groups.get(groupID);
    return group?.dismissed ? undefined : group;
  }

  /** The group of a user's conversation, which may be gone while another has its ID: it still has a name. */
  knownTo(userID: string, id: string): Group | undefined {
    const newest = this.room(id)?.group ?? this.#groups.get(id);
    for (let group = newest ?? null; group !== null; group = group.former) if (group.knows(userID)) return group;
    return newest;
  }

  /** The groups that exist. */
  all(): Group[] {
    return [...this.#groups.values()].filter(({ dismissed }) => !dismissed);
  }

  joinedBy(userID: string): Group[] {
    return this.all().filter(({ members }) => members.has(userID));
  }

  existing(groupID: string): Group {
    return this.find(groupID) ?? refuse(NO_GROUP, `There is no group ${groupID}`);
  }

  /** The group, of which the user has to be a member. */
  joined(groupID: string, userID: string): { readonly group: Group; readonly member: Member } {
    const group = this.existing(groupID);
    const member = group.members.get(userID);
    return member ? { group, member } : refuse(NOT_ALLOWED, `${userID} is not in the group ${groupID}`);
  }

  /** The group, which the user has to run. */
  runBy(groupID: string, userID: string): Group {
    const { group } = this.joined(groupID, userID);
    return group.isRunBy(userID) ? group : refuse(NOT_ALLOWED, 'Only the owner and the admins may do this');
  }

  /** The group or topic of an ID. */
  room(id: string): Room | undefined {
    const group = this.find(id);
    if (group) return { group, topic: null };
    for (const community of this.all()) {
      const topic = community.topics.get(id);
      if (topic) return { group: community, topic };
    }
    return undefined;
  }

  /** The group or topic of an ID, of whose group the user has to be a member. */
  joinedRoom(id: string, userID: string): Room {
    const room = this.room(id) ?? refuse(NO_GROUP, `There is no group ${id}`);
    this.joined(room.group.id, userID);
    return room;
  }

  /** Tells all members. */
  tell(group: Group, event: string, data: DataFor, options: TellOptions = {}): void {
    const to = hearersOf(group);
    for (const userID of group.members.keys()) this.#world.outbox.tell(userID, event, data, { ...options, to });
  }

  /** A member as events show one. One who has left keeps the name card in notices of before. */
  memberInfo(groupID: string, userID: string, viewer: string): Record<string, unknown> {
    return {
      userID,
      nickName: this.#world.users.nameOf(userID),
      faceUrl: this.#world.users.faceOf(userID),
      nameCard: this.find(groupID)?.nameCardOf(userID) ?? '',
      friendRemark: this.#world.friends.remarkOf(viewer, userID),
    };
  }

  /** All that is known of a member. */
  memberFullInfo(group: Group, member: Member, viewer: string): Record<string, unknown> {
    const role = this.#world.terms.of(`V2TIM_GROUP_MEMBER_ROLE_${member.role.toUpperCase()}`);
    return {
      ...this.memberInfo(group.id, member.userID, viewer),
      role,
      muteUntil: Math.floor(member.muteUntil / 1000),
      joinTime: Math.floor(member.joinTime / 1000),
      customInfo: recordOf(member.customInfo),
    };
  }

  /** The profile, as methods return it. */
  groupInfo(group: Group): Record<string, unknown> {
    return {
      ...group.texts,
      groupType: group.type,
      groupID: group.id,
      addOpt: group.addOpt,
      approveOpt: group.approveOpt,
      isAllMuted: group.isAllMuted,
      isSupportTopic: group.supportsTopics,
      customInfo: recordOf(group.customInfo),
    };
  }
}
