// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that start and stop the SDK, and those that need nobody who is logged in. */
export declare const START_METHODS: Behaviours;
