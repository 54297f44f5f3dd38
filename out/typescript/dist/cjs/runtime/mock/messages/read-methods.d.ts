// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that mark conversations as read. */
export declare const READ_METHODS: Behaviours;
