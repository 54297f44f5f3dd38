// Part of every binding that docbind makes. Do not edit.
import type { Behaviours, Call } from '../call.js';
/** Methods that delete messages for the current user. */
export declare const MESSAGE_REMOVE_METHODS: Behaviours;
/** Deletes all messages of a conversation, which itself stays. */
export declare function clearHistory(call: Call, conversationID: string): void;
