// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about totals of unread messages. */
export declare const UNREAD_METHODS: Behaviours;
