// Part of every binding that docbind makes. Do not edit.
import { type Check } from './trial.js';
/** What goes to and fro. */
export declare const PAYLOAD_CASES: {
    readonly [name: string]: Check;
};
