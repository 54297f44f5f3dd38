// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about groups of friends. */
export declare const FRIEND_GROUP_METHODS: Behaviours;
