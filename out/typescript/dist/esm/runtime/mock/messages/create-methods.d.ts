// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods that make messages on the device. */
export declare const CREATE_METHODS: Behaviours;
