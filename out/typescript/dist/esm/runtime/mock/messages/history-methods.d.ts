// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that read past messages. */
export declare const HISTORY_METHODS: Behaviours;
