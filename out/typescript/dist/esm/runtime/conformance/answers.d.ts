// Part of every binding that docbind makes. Do not edit.
import { type Asked, type Check, type Trial } from './trial.js';
/** Fails where anything but one word was said. */
export declare function expectOneWord(trial: Trial, asked: Asked): Promise<void>;
/** How calls are answered. */
export declare const ANSWER_CASES: {
    readonly [name: string]: Check;
};
