// Part of every binding that docbind makes. Do not edit.
import type { CheckOptions } from './validator.js';
/** A JSON Schema, or a part of one. */
export interface JsonSchema {
    readonly [keyword: string]: unknown;
}
/** Schemas that refer to each other. */
export interface SchemaDocument<Name extends string = string> {
    readonly $schema: string;
    readonly $defs: {
        readonly [name in Name]: JsonSchema;
    };
}
/** The schema that `$ref` points to. */
export interface SchemaPart extends SchemaDocument {
    readonly $ref: string;
}
/** One schema of a document and what it refers to. */
export declare function partOf(document: SchemaDocument, name: string, options?: CheckOptions): SchemaPart;
