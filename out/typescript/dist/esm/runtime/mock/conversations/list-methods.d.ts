// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that read and shorten the conversation list. */
export declare const CONVERSATION_LIST_METHODS: Behaviours;
