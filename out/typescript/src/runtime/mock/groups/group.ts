// Part of every binding that docbind makes. Do not edit.
import type { Term } from '../base/terms.js';
import type { Traits } from './traits.js';

export interface Member {
  readonly userID: string;
  role: 'member' | 'admin' | 'owner';
  nameCard: string;
  /** In milliseconds, as all times of the mock. */
  muteUntil: number;
  readonly joinTime: number;
  readonly customInfo: Map<string, string>;
  readonly marks: Set<number>;
}

export interface Topic {
  readonly id: string;
  topicName: string;
  notification: string;
  introduction: string;
  topicFaceUrl: string;
  customString: string;
  isAllMuted: boolean;
}

/** Somebody wants to join, or somebody else wants to bring them in. */
export interface JoinApplication {
  readonly groupID: string;
  readonly fromUser: string;
  /** The invited user; the text `0` for somebody who wants to join. */
  readonly toUser: string;
  readonly requestMsg: string;
  readonly time: number;
  handledBy: string;
  handledMsg: string;
  agreed: boolean;
  /** Those who have seen it in their list. */
  readonly readBy: Set<string>;
}

/** Who would be in the group. */
export function candidate({ fromUser, toUser }: JoinApplication): string {
  return toUser === '0' ? fromUser : toUser;
}

/** What there was of a group when a member left. */
export interface Farewell {
  /** From there on in the order of messages nothing is seen. */
  readonly order: number;
  readonly texts: GroupTexts;
  /** Stays on the messages of who has left. */
  readonly nameCard: string;
}

export interface GroupTexts {
  groupName: string;
  notification: string;
  introduction: string;
  faceUrl: string;
}

/** A value with the number of its state, which rises with each change. */
export interface Attribute {
  readonly value: string;
  readonly version: number;
}

export class Group {
  readonly id: string;
  readonly type: Term;
  readonly traits: Traits;
  readonly supportsTopics: boolean;
  readonly texts: GroupTexts;
  addOpt: Term;
  approveOpt: Term;
  isAllMuted: boolean;
  /** It is kept after its end, for those who still have its conversation. */
  dismissed = false;
  /** The group that had the ID before. */
  former: Group | null = null;
  readonly customInfo: Map<string, string> = new Map();
  readonly members: Map<string, Member> = new Map();
  /** Those who are members no more, with what the group was to them in the end. */
  readonly left: Map<string, Farewell> = new Map();
  readonly attributes: Map<string, Attribute> = new Map();
  readonly counters: Map<string, number> = new Map();
  readonly topics: Map<string, Topic> = new Map();
  applications: JoinApplication[] = [];
  /** Until when removed users cannot come back. */
  readonly banned: Map<string, number> = new Map();

  constructor(
    id: string,
    type: Term,
    traits: Traits,
    settings: {
      readonly texts: GroupTexts;
      readonly addOpt: Term;
      readonly approveOpt: Term;
      readonly isAllMuted: boolean;
      readonly supportsTopics: boolean;
    },
  ) {
    this.id = id;
    this.type = type;
    this.traits = traits;
    this.texts = settings.texts;
    this.addOpt = settings.addOpt;
    this.approveOpt = settings.approveOpt;
    this.isAllMuted = settings.isAllMuted;
    this.supportsTopics = settings.supportsTopics;
  }

  get ownerID(): string {
    return [...this.members.values()].find(({ role }) => role === 'owner')?.userID ?? '';
  }

  /** Whether the user is the owner or an admin. */
  isRunBy(userID: string): boolean {
    const role = this.members.get(userID)?.role;
    return role === 'owner' || role === 'admin';
  }

  get managers(): string[] {
    return [...this.members.keys()].filter((userID) => this.isRunBy(userID));
  }

  enter(userID: string, role: Member['role'], time: number): void {
    const empty = { nameCard: '', muteUntil: 0, customInfo: new Map(), marks: new Set<number>() };
    this.members.set(userID, { userID, role, joinTime: time, ...empty });
    this.left.delete(userID);
  }

  /** `order` is one that rises with the messages. */
  leave(userID: string, order: number): void {
    const nameCard = this.nameCardOf(userID);
    this.members.delete(userID);
    this.left.set(userID, { order, texts: { ...this.texts }, nameCard });
  }

  /** What a message of a user is signed with. */
  nameCardOf(userID: string): string {
    return this.members.get(userID)?.nameCard ?? this.left.get(userID)?.nameCard ?? '';
  }

  /** The texts as a user knows them: who has left hears of no changes. */
  textsFor(userID: string): GroupTexts {
    return this.left.get(userID)?.texts ?? this.texts;
  }

  /** Whether the user is a member, or has been one. */
  knows(userID: string): boolean {
    return this.members.has(userID) || this.left.has(userID);
  }

  /** From now on the user is a stranger, also to those that had the ID before. */
  forget(userID: string): void {
    this.members.delete(userID);
    this.left.delete(userID);
    this.former?.forget(userID);
  }

  /** Up to where in the order of messages a user sees them: everything as a member, nothing as a stranger. */
  sightOf(userID: string): number {
    return this.members.has(userID) ? Infinity : (this.left.get(userID)?.order ?? -Infinity);
  }
}
