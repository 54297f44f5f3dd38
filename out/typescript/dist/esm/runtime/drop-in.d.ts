// Part of every binding that docbind makes. Do not edit.
import type { MakeListener } from './events.js';
import { type MethodEntry } from './params-table.js';
import { type TableText } from './table.js';
/** An object whose members have names that only the model knows. */
type Named<Value> = {
    [name: string]: Value;
};
/** What a page gets. */
export interface DropIn {
    /** The object with all methods. */
    readonly client: Named<(...args: never[]) => unknown>;
    /** What each method takes and answers, made when it is asked for. */
    readonly params: Named<MethodEntry>;
    readonly enums: Named<object>;
}
/** What the script is told of the model. */
export interface DropInModel {
    readonly table: TableText;
    /** What error codes mean. */
    readonly codes: {
        readonly [code: string]: string;
    };
    readonly kinds: readonly MakeListener[];
    /** The name of the method that takes the native module. */
    readonly init: string;
    /** The methods that resolve with the host's own answer. */
    readonly bare: readonly string[];
}
/**
 * The model as an object for pages without modules: each method is made of the table, which is slower to check than the
 * generated functions and a third of their size.
 */
export declare function dropIn({ table: text, codes, kinds, init, bare }: DropInModel): DropIn;
/** Makes everything global. All can be defined anew by the page. */
export declare function makeGlobal(...values: readonly Named<unknown>[]): void;
export {};
