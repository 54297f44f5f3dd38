// Part of every binding that docbind makes. Do not edit.
import type { Call } from '../call.js';
import type { Conversation } from './conversation.js';
/** Does something for each conversation of the list that there is, and says for which it could not. */
export declare function forEachConversation(call: Call, run: (conversation: Conversation) => void): object[];
