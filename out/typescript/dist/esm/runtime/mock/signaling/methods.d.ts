// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about invitations. */
export declare const SIGNALING_METHODS: Behaviours;
