// Part of every binding that docbind makes. Do not edit.
import { type KeyCheck } from './report.js';
/** Reports the keys of an object that its body does not know. */
export declare const refuseUnknownKeys: KeyCheck;
/** Adds to the violations of an object what was perhaps meant by keys that nobody knows. */
export declare const hintAtKeys: KeyCheck;
