// Part of every binding that docbind makes. Do not edit.
import type { Behaviours, Call } from '../call.js';
import type { Content } from './message.js';
/** Several messages as one. They are kept as they are now. */
export declare function mergedContent(call: Call): Content;
/** Methods that open merged messages. */
export declare const MERGED_METHODS: Behaviours;
