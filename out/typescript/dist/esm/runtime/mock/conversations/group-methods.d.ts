// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about groups of conversations. */
export declare const CONVERSATION_GROUP_METHODS: Behaviours;
