// Part of every binding that docbind makes. Do not edit.
import type { Conversation } from '../conversations/conversation.js';
import type { World } from '../world.js';
import type { Message } from './message.js';

/** Stands for everybody in a list of those who are mentioned. The spelling is the SDK's. */
const EVERYBODY = '__kImSDK_MesssageAtALL__';

/** Notes in a conversation that a message mentions its user. */
export function noteMention(world: World, conversation: Conversation, message: Message, userID: string): void {
  const all = message.mentioned.includes(EVERYBODY);
  const me = message.mentioned.includes(userID);
  if (!all && !me) return;
  const atType = world.terms.of(all ? (me ? 'TIM_AT_ALL_AT_ME' : 'TIM_AT_ALL') : 'TIM_AT_ME');
  conversation.mentions.push({ atType, seq: message.seq });
}
