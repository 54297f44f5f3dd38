// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
export declare const MAX_NAME_BYTES = 30;
/** Methods that make, join, leave and end groups. */
export declare const GROUP_LIFECYCLE_METHODS: Behaviours;
