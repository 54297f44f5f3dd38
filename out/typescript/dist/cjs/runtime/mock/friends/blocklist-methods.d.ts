// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the blocklist. */
export declare const BLOCKLIST_METHODS: Behaviours;
