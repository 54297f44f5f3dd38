// Part of every binding that docbind makes. Do not edit.
/** A copy as JSON makes it, so that nobody holds what somebody else may change. */
export declare function copyJson(value: unknown): unknown;
/** The same of an object; anything else becomes an empty one. */
export declare function copyRecord(value: unknown): {
    readonly [key: string]: unknown;
};
/** An object of entries, whatever their keys are. */
export declare function recordOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown>;
/** A member that the object has itself, rather than by its prototype. */
export declare function ownMember<Value>(record: {
    readonly [key: string]: Value;
}, key: string): Value | undefined;
export declare function isRecord(value: unknown): value is {
    readonly [key: string]: unknown;
};
