// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the profiles of groups. */
export declare const GROUP_PROFILE_METHODS: Behaviours;
