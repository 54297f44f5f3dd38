// Part of every binding that docbind makes. Do not edit.
import { INVALID } from '../base/codes.js';
import { pageOf } from '../base/paging.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import { conversationOf, type Message } from './message.js';
import { activeMessageOf, messageOf } from './messages.js';

const READ_FILTER = 0;

/** Methods about receipts for single messages. */
export const RECEIPT_METHODS: Behaviours = {
  sendMessageReadReceipts(call) {
    const { world, me } = call;
    const read = messagesOf(call, activeMessageOf).filter(
      ({ sender, options }) => sender !== me && options.needReadReceipt,
    );
    for (const { readBy } of read) if (!readBy.has(me)) readBy.set(me, world.clock.now());
    for (const sender of new Set(read.map((message) => message.sender))) {
      const receipts = read.filter((message) => message.sender === sender).map(receipt);
      world.outbox.tell(sender, 'onRecvMessageReadReceipts', receipts);
    }
  },

  getMessageReadReceipts: (call) => messagesOf(call, messageOf).map(receipt),

  getGroupMessageReadMemberList({ world, device, me, params }) {
    const message = messageOf(world, device, params.text('messageID'));
    if (message.groupID === '') refuse(INVALID, 'The message was not sent to a group');
    const hasRead = params.number('filter') === READ_FILTER;
    const members = receivers(message).filter((userID) => message.readBy.has(userID) === hasRead);
    const page = pageOf(members, params.number('nextSeq'), params.number('count', 20));
    return {
      nextSeq: page.nextSeq,
      isFinished: page.isFinished,
      memberInfoList: page.items.map((userID) => world.groups.memberInfo(message.groupID, userID, me)),
    };
  },
};

/** The messages of the list, which have to be of one conversation. */
function messagesOf({ world, device, me, params }: Call, find: typeof messageOf): Message[] {
  const messages = params.texts('messageIDList').map((msgID) => find(world, device, msgID));
  if (messages.length === 0) refuse(INVALID, 'messageIDList is empty');
  const conversations = new Set(messages.map((message) => conversationOf(message, me)));
  return conversations.size === 1 ? messages : refuse(INVALID, 'The messages are not of one conversation');
}

/** The members of a group who were to read a message. */
function receivers({ group, sender, targets }: Message): string[] {
  const members = [...(group?.members.keys() ?? [])];
  return members.filter((userID) => userID !== sender && (targets === null || targets.includes(userID)));
}

/** Between two users it tells when, in a group how many. */
function receipt(message: Message): Record<string, unknown> {
  const { msgID, groupID, receiver, readBy } = message;
  if (groupID === '') return { msgID, userID: receiver, timestamp: Math.floor((readBy.get(receiver) ?? 0) / 1000) };
  const expected = receivers(message);
  const readCount = expected.filter((userID) => readBy.has(userID)).length;
  return { msgID, groupID, readCount, unreadCount: expected.length - readCount };
}
