// Part of every binding that docbind makes. Do not edit.
import { type Report } from './check.js';
import type { Key } from './violation.js';
/** The length of a list, or how many keys an object has. What is neither is reported by its type's check. */
export declare function items(report: Report, key: Key, value: unknown, min: number, max: number): void;
/** A number from `min` to `max`. */
export declare function range(report: Report, key: Key, value: unknown, min: number, max: number): void;
/** The length of a string in characters, or of each string of a list. */
export declare function characters(report: Report, key: Key, value: unknown, max: number): void;
/** The length of a string in bytes of UTF-8, or of each string of a list. */
export declare function bytes(report: Report, key: Key, value: unknown, max: number): void;
/** What a string, or each string of a list, looks like as a whole. */
export declare function pattern(report: Report, key: Key, value: unknown, source: string): void;
export declare function notStarting(report: Report, key: Key, value: unknown, prefix: string): void;
/** `values` are strings, numbers and the like, which are compared as they are; so are the elements of a list. */
export declare function oneOf(report: Report, key: Key, value: unknown, values: readonly unknown[]): void;
/** Whether something was passed. Callers from before there were types pass null, or an empty text, for "not". */
export declare function given(value: unknown): boolean;
/** How many of some values are there together. `names` says what they are called. */
export declare function together(report: Report, values: readonly unknown[], names: string, min: number, max: number): void;
/** What stands under keys inside each other; undefined where there is nothing. */
export declare function reach(object: unknown, ...keys: readonly string[]): unknown;
