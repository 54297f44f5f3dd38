// Part of every binding that docbind makes. Do not edit.
import type { Conversation } from '../conversations/conversation.js';
import type { World } from '../world.js';
import type { Message } from './message.js';
/** Notes in a conversation that a message mentions its user. */
export declare function noteMention(world: World, conversation: Conversation, message: Message, userID: string): void;
