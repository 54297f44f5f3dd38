// Part of every binding that docbind makes. Do not edit.
import { type Check } from './trial.js';
/** Who hears events. */
export declare const TAKER_CASES: {
    readonly [name: string]: Check;
};
