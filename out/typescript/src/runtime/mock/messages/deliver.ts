// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import { hearersOf, type Room } from '../groups/groups.js';
import type { World } from '../world.js';
import { type Content, conversationOf, type Message, type SendOptions } from './message.js';
import { noteMention } from './mentions.js';
import { push } from './push.js';
import { pushInfo } from './push-info.js';
import { keep, messageView } from './view.js';

/** What a message is made of, on its way to one user, or to a group. */
export interface Outgoing {
  readonly sender: string;
  /** Empty for a group. */
  readonly receiver: string;
  /** Empty for a user. */
  readonly groupID: string;
  readonly content: Content;
  readonly id?: string;
  readonly targets?: readonly string[] | null;
  readonly mentioned?: readonly string[];
  readonly options?: Partial<SendOptions>;
}

const PLAIN: SendOptions = {
  onlineUserOnly: false,
  cloudCustomData: '',
  needReadReceipt: false,
  isExcludedFromUnreadCount: false,
  isExcludedFromLastMessage: false,
  isSupportMessageExtension: false,
  offlinePushInfo: pushInfo({}),
};

/** Makes the message that is sent. Nobody has it yet. */
export function makeMessage(world: World, outgoing: Outgoing): Message {
  const { sender, receiver, groupID, content } = outgoing;
  const options = { ...PLAIN, ...outgoing.options };
  return {
    order: world.nextNumber(),
    msgID: world.ids.message(sender, world.seconds()),
    id: outgoing.id ?? '',
    sender,
    receiver,
    groupID,
    group: world.groups.room(groupID)?.group ?? null,
    targets: outgoing.targets ?? null,
    mentioned: outgoing.mentioned ?? [],
    time: world.clock.now(),
    seq: world.messages.nextSeq(sender, receiver, groupID),
    random: world.random.below(2 ** 31),
    options,
    imported: false,
    content,
    cloudCustomData: options.cloudCustomData,
    version: 0,
    revoked: false,
    past: [],
    hiddenFor: new Set(),
    readBy: new Map(),
    extensions: new Map(),
  };
}

/** Brings a message to all who get it. The device that has sent it has it. */
export function deliver(world: World, message: Message, from: Device | null): void {
  const { sender, group, options } = message;
  const traits = group?.traits;
  const stays = !options.onlineUserOnly;
  if (stays) world.messages.add(message, traits?.history ?? true);
  if (from && stays) keep(from, message);
  for (const userID of audience(message)) {
    const conversationID = conversationOf(message, userID);
    const received = userID !== sender;
    const option = world.conversations.option(userID, conversationID);
    if (received && option === world.terms.of('V2TIM_NOT_RECEIVE_MESSAGE')) {
      message.hiddenFor.add(userID);
      continue;
    }
    const counts = received && stays && (traits?.unreadCounts ?? true) && !options.isExcludedFromUnreadCount;
    if (stays && (traits?.history ?? true)) {
      const conversation = world.conversations.open(userID, conversationID);
      conversation.order = world.nextNumber();
      if (counts) conversation.unread.add(message.msgID);
      if (received) noteMention(world, conversation, message, userID);
    }
    world.outbox.tell(userID, 'onRecvNewMessage', (device) => messageView(world, device, message), {
      ...(from && { except: from }),
      to: hearersOf(group),
      arrived: (device) => {
        if (stays) keep(device, message);
      },
    });
    if (received) push(world, message, userID, counts);
  }
}

/** The users who get a message, its sender first: but not one who has just left the group, and is the reason for a notice. */
export function audience({ sender, receiver, group, targets }: Message): readonly string[] {
  if (group === null) return [...new Set([sender, receiver])];
  const getsIt = (userID: string): boolean => targets === null || targets.includes(userID);
  const others = [...group.members.keys()].filter((userID) => userID !== sender && getsIt(userID));
  return group.members.has(sender) ? [sender, ...others] : others;
}

/** Sends a notice of the service to a group. Nobody has to read it. */
export function sendToRoom(world: World, { group, topic }: Room, sender: string, content: Content): void {
  const groupID = topic?.id ?? group.id;
  const options = { isExcludedFromUnreadCount: true };
  deliver(world, makeMessage(world, { sender, receiver: '', groupID, content, options }), null);
}
