// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that search messages. */
export declare const SEARCH_METHODS: Behaviours;
