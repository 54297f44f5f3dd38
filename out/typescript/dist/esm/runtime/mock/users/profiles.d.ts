// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about profiles. */
export declare const PROFILE_METHODS: Behaviours;
