// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that change what a user keeps about conversations. */
export declare const CONVERSATION_CHANGE_METHODS: Behaviours;
