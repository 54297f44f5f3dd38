// Part of every binding that docbind makes. Do not edit.
import { type Key, type Violation } from './violation.js';
/** An object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** Checks the members of an object. */
export type Body = (report: Report, object: Fields) => void;
/** Checks one value, which stands under a key. */
export type Check = (report: Report, key: Key, value: unknown) => void;
/** What is done about the keys of an object once its body has checked the members. */
export interface KeyCheck {
    /** Whether something is done where the members are right. */
    readonly always: boolean;
    /** `from` is where the violations of the members begin. */
    look(report: Report, object: Fields, body: Body, from: number): void;
}
/** A violation whose keys, as long as the checks are under way, begin at the object that is looked into. */
type Draft = {
    -readonly [part in keyof Violation]: Violation[part];
};
/** Gathers the violations of one value. */
export declare class Report {
    drafts: Draft[];
    /** How many there are. */
    count: number;
    /** Whether no more is told. Lists and the like need not be looked at any further then. */
    isFull: boolean;
    /** What is done about keys that the reference does not know. */
    readonly keys: KeyCheck;
    /** Whether that is done with right objects, too. */
    readonly looks: boolean;
    /** How deep the objects that can contain themselves are inside each other, and how many there were. */
    levels: number;
    objects: number;
    /** What each body has begun to look into of these, once there is much of it. */
    seen: Map<Body, Set<object>> | undefined;
    constructor(keys?: KeyCheck);
    /** Says of the object that is looked into that other keys are fine. Only keys.ts listens. */
    open(): void;
    /** Says that keys are known, though nothing about them can be wrong. Only keys.ts listens. */
    knows(..._keys: readonly string[]): void;
}
/** Says that what was reported since there were `from` violations is inside of what stands under the key. */
export declare function under(report: Report, key: Key, from: number): void;
/** Reports a value that is not what is expected under the key. */
export declare function bad(report: Report, key: Key, expected: string, value: unknown): void;
/** Reports a member of an object that is not what is expected. */
export declare function badIn(report: Report, object: Fields, expected: string, key: string): void;
/** Reports what is told of a value rather than the value; a key leads there from the object that is looked into. */
export declare function note(report: Report, keys: readonly Key[], expected: string, received: string): void;
export {};
