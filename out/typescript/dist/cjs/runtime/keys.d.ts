// Part of every binding that docbind makes. Do not edit.
import { type Body, type KeyCheck } from './report.js';
/** The keys that a body reads, and the same in the order of the last object: the next one mostly has that, too. */
export interface Known {
    readonly all: ReadonlySet<string>;
    readonly last: string[];
}
/** A body remembers what is known of its keys; null where any key is fine. */
export type Knowing = Body & {
    known?: Known | null;
};
/** Reports the keys of an object that its body does not know. */
export declare const refuseUnknownKeys: KeyCheck;
/** Adds to the violations of an object what was perhaps meant by keys that nobody knows. */
export declare const hintAtKeys: KeyCheck;
