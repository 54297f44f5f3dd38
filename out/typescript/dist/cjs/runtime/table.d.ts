// Part of every binding that docbind makes. Do not edit.
import type { ModelField, ModelLimit, ModelRule, ModelType } from './model.js';
/**
 * The model as text, a part on each line. Values that are no words stand in `values`, by whose places the text names them.
 *
 * - an enum: `'Name PREFIX_ ONE TWO=7 !OTHER`: members without their common beginning, `!` before one that lacks it; the value
 *   is the one before and 1, from 0, or the one of that place;
 * - a class: `.Name{fields}|rules`;
 * - a method: `name>native(fields)type|rules`, without `>native` where the host calls it the same, and without `(fields)` where
 *   it ignores what it is given;
 * - a field: `name:type<limits=default`, without `:` where it may be left out; `+` for any further fields;
 * - a type: nothing for text, `?` boolean, `#` number, `@` whole number, `^` function, `-` nothing, `~` unknown, `'Name` an enum,
 *   `"Name` an enum that may have further values, `.Name` a class, `*type` a list, `&type` a map, `{fields}` an object;
 * - in names, `%20;` is the character of that number, and `%;` none.
 */
export interface TableText {
    readonly types: string;
    readonly methods: string;
    readonly values: readonly unknown[];
}
/** A field with what its values have to be beyond their type. */
export interface TableField extends ModelField {
    readonly limits: readonly ModelLimit[];
}
/** The members of an object. */
export interface TableFields {
    readonly fields: readonly TableField[];
    /** Whether others are fine. */
    readonly open: boolean;
    readonly rules: readonly ModelRule[];
}
export interface TableMethod extends TableFields {
    readonly name: string;
    readonly native: string;
    readonly result: ModelType;
}
/** A table whose parts are read when they are asked for. */
export interface Table {
    readonly methodNames: readonly string[];
    readonly enumNames: readonly string[];
    readonly classNames: readonly string[];
    method(name: string): TableMethod;
    class(name: string): TableFields;
    enum(name: string): {
        readonly [member: string]: number | string;
    };
    readonly values: readonly unknown[];
}
export declare function readTable({ types, methods, values }: TableText): Table;
/** The type that a piece of a table's notation says. */
export declare function typeIn({ values }: Table, text: string): ModelType;
/** Sets a property of any name; `__proto__` is one of them. */
export declare function define(object: object, key: string, value: unknown): void;
/** A name as it is written in the text. */
export declare function wordOf(name: string): string;
