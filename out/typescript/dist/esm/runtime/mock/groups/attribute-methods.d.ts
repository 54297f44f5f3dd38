// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the attributes of groups. */
export declare const ATTRIBUTE_METHODS: Behaviours;
