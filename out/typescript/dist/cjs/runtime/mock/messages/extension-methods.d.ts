// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the extensions of messages. */
export declare const EXTENSION_METHODS: Behaviours;
