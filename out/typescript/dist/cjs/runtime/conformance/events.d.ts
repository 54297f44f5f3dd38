// Part of every binding that docbind makes. Do not edit.
import { type Check } from './trial.js';
/** How events come. */
export declare const EVENT_CASES: {
    readonly [name: string]: Check;
};
