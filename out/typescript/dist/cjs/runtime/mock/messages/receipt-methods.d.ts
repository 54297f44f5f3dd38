// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
/** Methods about receipts for single messages. */
export declare const RECEIPT_METHODS: Behaviours;
