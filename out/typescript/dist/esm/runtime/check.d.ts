// Part of every binding that docbind makes. Do not edit.
import { Report, type Body, type Check, type Fields, type KeyCheck } from './report.js';
import { type Key, type Violation } from './violation.js';
export { bad, type Body, type Check, type Fields, type Report } from './report.js';
export type { Key } from './violation.js';
/** What violations call the types. */
export declare const STRING = "a string";
export declare const NUMBER = "a number";
export declare const INTEGER = "a whole number";
export declare const BOOLEAN = "a boolean";
export declare const FUNCTION = "a function";
export declare const VALUE = "a value";
export declare function isObject(value: unknown): value is Fields;
/** Reads a property whose name every object has, which counts only where the object has it itself. */
export declare function own(object: object, key: string): unknown;
export declare function present(report: Report, key: Key, value: unknown): void;
export declare function string(report: Report, key: Key, value: unknown): void;
export declare function boolean(report: Report, key: Key, value: unknown): void;
export declare function number(report: Report, key: Key, value: unknown): void;
/** Up to 2^53: beyond that a number no longer is the one that was meant. */
export declare function integer(report: Report, key: Key, value: unknown): void;
export declare function callable(report: Report, key: Key, value: unknown): void;
/** An object; `body` checks what is inside. */
export declare function object(report: Report, key: Key, value: unknown, body?: Body): void;
/** A list; `check` looks at each element. */
export declare function list(report: Report, key: Key, value: unknown, check?: Check, body?: Body): void;
/** An object with any keys; `check` looks at each value. */
export declare function map(report: Report, key: Key, value: unknown, check?: Check, body?: Body): void;
/** The members of the object that is looked into. */
export declare function members(report: Report, value: Fields, body: Body): void;
/** All that is wrong with a value that should be an object; `keys` looks at those that the body does not know. */
export declare function violationsOf(body: Body, value: unknown, keys?: KeyCheck): readonly Violation[];
