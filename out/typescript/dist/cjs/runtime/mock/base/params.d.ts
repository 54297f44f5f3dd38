// Part of every binding that docbind makes. Do not edit.
import type { Term } from './terms.js';
/** What a call was given, read without trust: what is not there, or is null, counts as empty. */
export declare class Params {
    #private;
    constructor(values: unknown);
    /** Whether the value was given. */
    has(key: string): boolean;
    raw(key: string): unknown;
    text(key: string): string;
    number(key: string, otherwise?: number): number;
    flag(key: string): boolean;
    /** The value of an enum's member. */
    term(key: string, otherwise: Term): Term;
    terms(key: string): Term[];
    texts(key: string): string[];
    numbers(key: string): number[];
    inner(key: string): Params;
    inners(key: string): Params[];
    /** The members of an object whose values are texts. */
    textMap(key: string): Map<string, string>;
    /** The members of an object whose values are numbers. */
    numberMap(key: string): Map<string, number>;
}
