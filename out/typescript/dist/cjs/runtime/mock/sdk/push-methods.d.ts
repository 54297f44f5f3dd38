// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about offline push. */
export declare const PUSH_METHODS: Behaviours;
