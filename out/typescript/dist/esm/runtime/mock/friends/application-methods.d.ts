// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that make friends. */
export declare const APPLICATION_METHODS: Behaviours;
