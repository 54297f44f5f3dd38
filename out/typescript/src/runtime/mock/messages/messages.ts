// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_GROUP, NOT_ALLOWED } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Device } from '../device.js';
import type { World } from '../world.js';
import { type Message, messageFor } from './message.js';

/** The messages that the cloud keeps. */
export class Messages {
  readonly #byID = new Map<string, Message>();
  /** By what two users, or the members of a group, share; oldest first. */
  readonly #channels = new Map<string, Message[]>();
  readonly #lastSeq = new Map<string, number>();

  /** Keeps a message; one that is not for the history can only be found by its ID. */
  add(message: Message, inHistory: boolean): void {
    this.#byID.set(message.msgID, message);
    if (!inHistory) return;
    const key = channelOf(message.sender, message.receiver, message.groupID);
    const channel = this.#channels.get(key) ?? [];
    channel.push(message);
    this.#channels.set(key, channel);
  }

  find(msgID: string): Message | undefined {
    return this.#byID.get(msgID);
  }

  /** Oldest first; of a conversation as its user calls it. */
  inConversation(userID: string, conversationID: string): readonly Message[] {
    return this.#channels.get(channelOfConversation(userID, conversationID)) ?? [];
  }

  nextSeq(sender: string, receiver: string, groupID: string): number {
    const key = channelOf(sender, receiver, groupID);
    const seq = (this.#lastSeq.get(key) ?? 0) + 1;
    this.#lastSeq.set(key, seq);
    return seq;
  }

  /** Begins the numbers of a group again. */
  countAnew(groupID: string): void {
    this.#lastSeq.delete(channelOf('', '', groupID));
  }

  /** Forgets the history of a group or topic. */
  drop(groupID: string): void {
    this.countAnew(groupID);
    this.#channels.delete(channelOf('', '', groupID));
  }
}

function channelOf(sender: string, receiver: string, groupID: string): string {
  return JSON.stringify(groupID === '' ? [sender, receiver].sort() : groupID);
}

function channelOfConversation(userID: string, conversationID: string): string {
  const { isGroup, peer } = partsOf(conversationID);
  return isGroup ? channelOf('', '', peer) : channelOf(userID, peer, '');
}

/** What a conversation's ID says. */
export function partsOf(conversationID: string): { readonly isGroup: boolean; readonly peer: string } {
  const isGroup = conversationID.startsWith('group_');
  return { isGroup, peer: conversationID.slice(isGroup ? 'group_'.length : 'c2c_'.length) };
}

/** A message that was put into a conversation on this device. */
export function insertedMessage(device: Device, msgID: string): Message | undefined {
  for (const messages of device.state.store.inserted.values())
    for (const message of messages) if (message.msgID === msgID) return message;
  return undefined;
}

/** Whether the user has a message: not, if it was for others, or is deleted. */
export function isShownTo(device: Device, message: Message): boolean {
  const { userID } = device;
  const { store } = device.state;
  if (store.deleted.has(message.msgID)) return false;
  if (message.targets !== null && message.sender !== userID && !message.targets.includes(userID)) return false;
  // What a device has loaded it keeps, though another device of the user deletes it in the cloud.
  return !message.hiddenFor.has(userID) || store.known.has(message.msgID);
}

/** Whether a message is in a conversation that the user has, or had while the device received it. */
function isPartyTo(device: Device, message: Message): boolean {
  const { userID } = device;
  const { msgID, sender, receiver, group } = message;
  if (group === null) return sender === userID || receiver === userID;
  return device.state.store.known.has(msgID) || messageFor(userID, message) !== undefined;
}

/** The message of an ID, of those that the user of the device has. */
export function messageOf(world: World, device: Device, msgID: string): Message {
  const inserted = insertedMessage(device, msgID);
  const message = inserted ?? world.messages.find(msgID);
  const isThere = message && isShownTo(device, message) && (inserted || isPartyTo(device, message));
  if (!message || !isThere) return refuse(INVALID, `There is no message ${msgID}`);
  return messageFor(device.userID, message) ?? message;
}

/** The same of a message with which its user does something that others hear of: not any more behind the end of a group. */
export function activeMessageOf(world: World, device: Device, msgID: string): Message {
  const message = messageOf(world, device, msgID);
  const { group } = message;
  if (group?.dismissed) refuse(NO_GROUP, 'The group of the message is no more');
  if (group && !group.members.has(device.userID)) refuse(NOT_ALLOWED, 'You are not in the group of the message');
  return message;
}
