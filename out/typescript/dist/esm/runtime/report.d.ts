// Part of every binding that docbind makes. Do not edit.
import { type Key, type Violation } from './violation.js';
/** An object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** Checks the members of an object. */
export type Body = (report: Report, object: Fields) => void;
/** Checks one value, which stands under a key; `body` checks what is inside, where the value is an object. */
export type Check = (report: Report, key: Key, value: unknown, body?: Body) => void;
/** Looks at the keys of an object once its body has checked the members; `from` is where their violations begin. */
export type KeyCheck = (report: Report, object: Fields, body: Body, from: number) => void;
/** Gathers the violations of one value, and knows where in it the checks are. */
export declare class Report {
    /** Undefined as long as nothing is wrong. */
    violations: Violation[] | undefined;
    /** Whether no more is told. Lists and the like need not be looked at any further then. */
    isFull: boolean;
    /** What is done about keys that the reference does not know. */
    readonly keys: KeyCheck | undefined;
    /** The keys that lead to the object that is looked into now; those from `depth` on are stale. */
    readonly path: Key[];
    depth: number;
    /** What each body has begun to look into, far down. */
    seen: Map<Body, Set<object>> | undefined;
    constructor(keys?: KeyCheck);
    /** Whether a body should look into the object, which it should once. */
    enters(object: object, body: Body): boolean;
    /** Says of the object that is looked into that other keys are fine. Only keys.ts listens. */
    open(): void;
    /** Says that keys are known, though nothing about them can be wrong. Only keys.ts listens. */
    knows(..._keys: readonly string[]): void;
}
/** Reports a value that is not what is expected under the key. */
export declare function bad(report: Report, key: Key, expected: string, value: unknown): void;
/** Reports what is told of a value rather than the value; `keys` lead there from the object that is looked into. */
export declare function note(report: Report, keys: readonly Key[], expected: string, received: string): void;
