// Part of every binding that docbind makes. Do not edit.
import type { Term } from '../base/terms.js';
import type { Device } from '../device.js';
import type { Group } from '../groups/group.js';
import { partsOf } from '../messages/messages.js';
import type { World } from '../world.js';
import { Conversation } from './conversation.js';
import { tellChanges } from './tell-changes.js';
import { conversationView } from './view.js';

/** The conversations of all users. */
export class Conversations {
  readonly #world: World;
  readonly #conversations = new Map<string, Map<string, Conversation>>();
  /** Names of the users' conversation groups, with the conversations in each. */
  readonly #groups = new Map<string, Map<string, Set<string>>>();
  readonly #options = new Map<string, Term>();
  /** When users last marked a conversation as read, in milliseconds: what was read stays so when it is deleted. */
  readonly #readTimes = new Map<string, number>();
  /** By user, the conversations that may look different now. */
  #touched = new Map<string, Set<string>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** All of a user, those in topics as well. */
  of(userID: string): Conversation[] {
    return [...this.#ownedBy(userID).values()];
  }

  /** Those in the list, as it is sorted: topics are not in it. */
  listOf(userID: string): Conversation[] {
    const listed = this.of(userID).filter(({ isListed }) => isListed);
    return listed.sort((one, other) => Number(other.isPinned) - Number(one.isPinned) || other.order - one.order);
  }

  find(userID: string, conversationID: string): Conversation | undefined {
    return this.#ownedBy(userID).get(conversationID);
  }

  /** The conversation, which is made if there is none. */
  open(userID: string, conversationID: string): Conversation {
    this.touch(userID, conversationID);
    const known = this.find(userID, conversationID);
    if (known) return known;
    const conversation = this.#blank(conversationID);
    conversation.order = this.#world.nextNumber();
    this.#ownedBy(userID).set(conversationID, conversation);
    return conversation;
  }

  delete(userID: string, conversationID: string): void {
    this.#ownedBy(userID).delete(conversationID);
    for (const members of this.groupsOf(userID).values()) members.delete(conversationID);
    this.touch(userID, conversationID);
  }

  /** Forgets all that a user has of a conversation, on all devices: what comes under its ID is another one. */
  startOver(userID: string, conversationID: string): void {
    this.delete(userID, conversationID);
    this.#options.delete(JSON.stringify([userID, conversationID]));
    for (const { state } of this.#world.devices) state.forget(userID, conversationID);
  }

  /** The same for everybody. */
  dropForAll(conversationID: string): void {
    for (const userID of this.#world.users.ids()) this.startOver(userID, conversationID);
  }

  /** Whether an ID is that of somebody or something that exists. */
  isPossible(conversationID: string): boolean {
    const { isGroup, peer } = partsOf(conversationID);
    return isGroup ? this.#world.groups.room(peer) !== undefined : this.#world.users.find(peer) !== undefined;
  }

  groupsOf(userID: string): Map<string, Set<string>> {
    const groups = this.#groups.get(userID) ?? new Map<string, Set<string>>();
    this.#groups.set(userID, groups);
    return groups;
  }

  /** How a user receives the messages of a conversation. */
  option(userID: string, conversationID: string): Term {
    const usual = this.#world.terms.of('V2TIM_RECEIVE_MESSAGE');
    return this.#options.get(JSON.stringify([userID, conversationID])) ?? usual;
  }

  setOption(userID: string, conversationID: string, option: Term): void {
    this.#options.set(JSON.stringify([userID, conversationID]), option);
    this.touch(userID, conversationID);
  }

  /** Unread messages, without those of muted conversations, of those that pass. */
  unreadTotal(userID: string, passes: (conversation: Conversation) => boolean): number {
    const usual = this.#world.terms.of('V2TIM_RECEIVE_MESSAGE');
    const counted = this.of(userID).filter(
      (one) => one.isListed && this.option(userID, one.id) === usual && passes(one),
    );
    return counted.reduce((total, { unread }) => total + unread.size, 0);
  }

  isUnread(userID: string, conversationID: string, msgID: string): boolean {
    return this.find(userID, conversationID)?.unread.has(msgID) ?? false;
  }

  /** When a user last marked a conversation as read; below 0 for never. */
  readTime(userID: string, conversationID: string): number {
    return this.#readTimes.get(JSON.stringify([userID, conversationID])) ?? -1;
  }

  setReadTime(userID: string, conversationID: string, time: number): void {
    this.#readTimes.set(JSON.stringify([userID, conversationID]), time);
  }

  /** A conversation as the user of a device sees it, even if there is none yet. */
  look(device: Device, conversationID: string): Record<string, unknown> {
    const conversation = this.find(device.userID, conversationID) ?? this.#blank(conversationID);
    return conversationView(this.#world, device, conversation);
  }

  /** Notes that a conversation may look different to its user. */
  touch(userID: string, conversationID: string): void {
    const touched = this.#touched.get(userID) ?? new Set();
    this.#touched.set(userID, touched.add(conversationID));
  }

  /** The same of all that a user has; `about`: of those alone that may show this other user. */
  touchAll(userID: string, about: string = userID): void {
    for (const { id } of this.of(userID)) if (mayShow(id, userID, about)) this.touch(userID, id);
    // What was told before a logout may be gone by now.
    for (const device of this.#world.devices)
      if (device.userID === userID)
        for (const id of device.state.store.shown.keys()) if (mayShow(id, userID, about)) this.touch(userID, id);
  }

  /** The conversations of all users that may show this one. */
  touchEverywhere(about: string): void {
    for (const userID of this.#conversations.keys()) this.touchAll(userID, about);
  }

  /** The conversation of a group, with whoever has it: one may have left, or have a draft before joining. */
  touchGroup({ id }: Group): void {
    for (const userID of this.#conversations.keys())
      if (this.find(userID, `group_${id}`)) this.touch(userID, `group_${id}`);
  }

  /** Tells the users' devices what looks different. */
  flush(): void {
    const touched = this.#touched;
    this.#touched = new Map();
    for (const [userID, conversationIDs] of touched)
      for (const device of this.#world.devices)
        if (device.userID === userID) tellChanges(this.#world, device, [...conversationIDs]);
  }

  #ownedBy(userID: string): Map<string, Conversation> {
    const conversations = this.#conversations.get(userID) ?? new Map<string, Conversation>();
    this.#conversations.set(userID, conversations);
    return conversations;
  }

  #blank(conversationID: string): Conversation {
    const { isGroup, peer } = partsOf(conversationID);
    const isTopic = isGroup && !!this.#world.groups.room(peer)?.topic;
    return new Conversation(conversationID, isGroup, peer, !isTopic);
  }
}

/** Whether a conversation of `owner` may have a message of a user as its last one, or the name of that user. */
function mayShow(conversationID: string, owner: string, userID: string): boolean {
  const { isGroup, peer } = partsOf(conversationID);
  return isGroup || owner === userID || peer === userID;
}
