// Part of every binding that docbind makes. Do not edit.
import type { Answer, HostAnswer, TypeTable } from './answer.js';
import { type Table } from './table.js';
/** What a method takes and answers, as data. */
export interface MethodEntry {
    readonly param: {
        readonly [name: string]: ParamEntry;
    };
    readonly response: {
        readonly data: TypeEntry;
    };
}
/** The type of a value. No interface, so that it is also an object of any keys, as which users are shown it. */
export type TypeEntry = {
    /** `string`, `number`, `boolean`, `object`, `Array`, `function`, `any`; for a class its fields, or its name deep inside others. */
    readonly type: string | TypeTable;
    /** The type of the elements, where `type` is `Array`. */
    readonly arrayType?: string | TypeTable;
    /** The members, where `type` or `arrayType` is `object` and they are known. */
    readonly component?: {
        readonly [name: string]: TypeEntry;
    };
    /** The allowed values, each with what it is called. */
    readonly option?: {
        readonly [value: string]: string;
    };
    readonly desc?: string;
};
export interface ParamEntry extends TypeEntry {
    readonly required: boolean;
    /** What is filled in where it is left out. */
    readonly default?: unknown;
}
/**
 * Makes entries of the table of parameters, by the names of methods. `describe` gives what is said of a method's result or
 * of a parameter (`login`, `login.userID`).
 */
export declare function entriesOf(table: Table, describe: (id: string) => string): (method: string) => MethodEntry;
/** An entry for each of the names, made when it is first asked for. */
export declare function lazyEntries(names: readonly string[], entryOf: (method: string) => MethodEntry): {
    [method: string]: MethodEntry;
};
/** What the errors of a method tell of its parameters. */
export declare function toldOf({ param }: MethodEntry): {
    readonly required: readonly string[];
    readonly param: MethodEntry['param'];
};
/** An answer, with what the table says of its result around it. */
export declare function enveloped<Data>({ response: { data } }: MethodEntry, answer: HostAnswer<Data>): Answer<Data>;
