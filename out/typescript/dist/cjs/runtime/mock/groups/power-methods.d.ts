// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods with which members decide about others. */
export declare const MEMBER_POWER_METHODS: Behaviours;
