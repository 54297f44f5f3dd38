// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the friend list. */
export declare const FRIEND_LIST_METHODS: Behaviours;
