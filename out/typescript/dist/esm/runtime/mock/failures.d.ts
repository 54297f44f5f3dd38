// Part of every binding that docbind makes. Do not edit.
import { Refusal } from './base/refusal.js';
import type { MockFailure } from './options.js';
/** The calls that are to fail. */
export declare class Failures {
    #private;
    /** Gives a function that ends it. */
    add(method: string, failure: MockFailure): () => void;
    /** The failure of a call, if it is to fail; the script that was written first comes first. */
    next(method: string, params: {
        readonly [key: string]: unknown;
    }, device: string): Refusal | null;
    clear(): void;
}
