// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about the topics of communities. */
export declare const TOPIC_METHODS: Behaviours;
