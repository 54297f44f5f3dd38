// Part of every binding that docbind makes. Do not edit.
import { INVALID } from '../base/codes.js';
import type { Call } from '../call.js';
import type { Conversation } from './conversation.js';

/** Does something for each conversation of the list that there is, and says for which it could not. */
export function forEachConversation(call: Call, run: (conversation: Conversation) => void): object[] {
  return call.params.texts('conversationIDList').map((conversationID) => {
    const conversation = call.world.conversations.find(call.me, conversationID);
    if (!conversation)
      return { conversationID, resultCode: INVALID, resultInfo: `There is no conversation ${conversationID}` };
    run(conversation);
    call.world.conversations.touch(call.me, conversationID);
    return { conversationID, resultCode: 0, resultInfo: '' };
  });
}
