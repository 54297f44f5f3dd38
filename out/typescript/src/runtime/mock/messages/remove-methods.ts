// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_RECEIVER } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import { historyOf } from './history.js';
import { conversationOf, type Message } from './message.js';
import { messageOf } from './messages.js';

/** Methods that delete messages for the current user. */
export const MESSAGE_REMOVE_METHODS: Behaviours = {
  deleteMessageFromLocalStorage(call) {
    const { world, device, me, params } = call;
    const message = messageOf(world, device, params.text('msgID'));
    forgetHere(call, message);
    world.conversations.touch(me, conversationOf(message, me));
  },

  deleteMessages(call) {
    const { world, device, me, params } = call;
    const messages = params.texts('msgIDs').map((msgID) => messageOf(world, device, msgID));
    const conversations = new Set(messages.map((message) => conversationOf(message, me)));
    if (conversations.size !== 1) refuse(INVALID, 'The messages have to be of one conversation');
    forget(call, messages);
    for (const conversationID of conversations) world.conversations.touch(me, conversationID);
  },

  clearC2CHistoryMessage(call) {
    const userID = call.params.text('userID');
    if (!call.world.users.find(userID)) refuse(NO_RECEIVER, `There is no user ${userID}`);
    clearHistory(call, `c2c_${userID}`);
  },

  clearGroupHistoryMessage(call) {
    const { world, params } = call;
    const groupID = params.text('groupID');
    if (!world.groups.room(groupID)) world.groups.existing(groupID);
    clearHistory(call, `group_${groupID}`);
  },
};

/** Deletes all messages of a conversation, which itself stays. */
export function clearHistory(call: Call, conversationID: string): void {
  const { world, device, me } = call;
  forget(call, historyOf(world, device, conversationID));
  world.conversations.find(me, conversationID)?.unread.clear();
  world.conversations.touch(me, conversationID);
}

/** Deletes in the cloud as well; other devices keep what they have loaded. */
function forget(call: Call, messages: readonly Message[]): void {
  const { world, me } = call;
  for (const message of messages) {
    message.hiddenFor.add(me);
    forgetHere(call, message);
    const conversation = world.conversations.find(me, conversationOf(message, me));
    conversation?.unread.delete(message.msgID);
    conversation?.forgetMention(message.seq);
  }
}

function forgetHere({ device }: Call, { msgID }: Message): void {
  const { store } = device.state;
  // A deleted message can still be found by its ID.
  store.known.add(msgID);
  store.deleted.add(msgID);
}
