// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about how messages are received. */
export declare const RECEIVE_OPTION_METHODS: Behaviours;
