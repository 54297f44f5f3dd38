// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the counters of groups. */
export declare const COUNTER_METHODS: Behaviours;
