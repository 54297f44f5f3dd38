// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that send created messages. */
export declare const SEND_METHODS: Behaviours;
