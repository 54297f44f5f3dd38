// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the messages on the device. */
export declare const LOCAL_MESSAGE_METHODS: Behaviours;
