// Part of every binding that docbind makes. Do not edit.
import { type Check } from './trial.js';
/** How calls fail. */
export declare const ERROR_CASES: {
    readonly [name: string]: Check;
};
