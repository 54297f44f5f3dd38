// Part of every binding that docbind makes. Do not edit.
/** A step from an object or a list to what is inside it. */
export type Key = string | number;
/** One thing that is wrong with what was passed. */
export interface Violation {
    /** Where: `count`, `userIDList[2]`, `info.name`; empty for the parameters as a whole. */
    readonly path: string;
    /** The same, step by step: `['userIDList', 2]`. */
    readonly keys: readonly Key[];
    /** What belongs there: `a string`. */
    readonly expected: string;
    /** What is there: `a number`, or `nothing`. Text that was passed is not repeated, since it may be secret. */
    readonly received: string;
    /** What to do about it, where that can be told. */
    readonly hint?: string;
}
/** `appID: expected a whole number, got a string` */
export declare function violationText({ path, expected, received, hint }: Violation): string;
/** `userIDList[2]`, `info.name`, `labels["a b"]` */
export declare function pathText(keys: readonly Key[]): string;
/** What kind of value it is. */
export declare function describe(value: unknown): string;
