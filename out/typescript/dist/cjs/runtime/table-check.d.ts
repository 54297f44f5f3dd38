// Part of every binding that docbind makes. Do not edit.
import type { Body, Check } from './check.js';
import { type Filled } from './fill.js';
import type { ModelType } from './model.js';
import { type Table, type TableField, type TableFields } from './table.js';
/** Checks that are made of a table: they say what the generated ones say, with less code, and take a little longer. */
export interface TableChecks {
    /** Checks the members of an object. */
    body(fields: TableFields): Body;
    /** Checks a value of a type. */
    value(type: ModelType): Check;
}
export declare function checksOf(table: Table): TableChecks;
/** Fills in the defaults of what was left out, in an object of our own. */
export declare function fillFields(fields: readonly TableField[], given: Filled): void;
