// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that fetch the files of messages. */
export declare const FILE_METHODS: Behaviours;
