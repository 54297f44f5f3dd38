// Part of every binding that docbind makes. Do not edit.
import { own } from './check.js';
import { define } from './table.js';
import type { CheckOptions } from './validator.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Schemas that refer to each other. */
export interface SchemaDocument<Name extends string = string> {
  readonly $schema: string;
  readonly $defs: { readonly [name in Name]: JsonSchema };
}

/** The schema that `$ref` points to. */
export interface SchemaPart extends SchemaDocument {
  readonly $ref: string;
}

const POINTER = '#/$defs/';

/** One schema of a document and what it refers to. */
export function partOf(document: SchemaDocument, name: string, options?: CheckOptions): SchemaPart {
  const closed = options?.unknownKeys === 'refuse';
  const $defs: { [name: string]: JsonSchema } = {};
  const needed = new Set([name]);
  const copy = (schema: JsonSchema): JsonSchema => {
    if (typeof schema.$ref === 'string') needed.add(decodeURIComponent(schema.$ref.slice(POINTER.length)));
    const copied = copyOf(schema, copy);
    return closed && 'properties' in schema && !('additionalProperties' in schema)
      ? Object.assign(copied, { additionalProperties: false })
      : copied;
  };
  for (const each of needed) {
    const schema = own(document.$defs, each) as JsonSchema | undefined;
    if (!schema) throw new RangeError(`there is no schema of the name ${each}`);
    define($defs, each, copy(schema));
  }
  return { $schema: document.$schema, $ref: POINTER + encodeURIComponent(name), $defs };
}

/** A copy of a schema, in which those of values inside are copied as well. Conditions (`allOf`) stay as they are. */
function copyOf(schema: JsonSchema, copy: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const copied: JsonSchema = {};
  for (const keyword of Object.keys(schema)) {
    const value = schema[keyword];
    const isSchema = keyword === 'items' || (keyword === 'additionalProperties' && typeof value === 'object');
    if (isSchema) define(copied, keyword, copy(value as JsonSchema));
    else if (keyword === 'anyOf') define(copied, keyword, (value as JsonSchema[]).map(copy));
    else if (keyword === 'properties') define(copied, keyword, copiesOf(value as SchemaDocument['$defs'], copy));
    else define(copied, keyword, value);
  }
  return copied;
}

/** Properties may have any name; `__proto__` is one of them. */
function copiesOf(schemas: SchemaDocument['$defs'], copy: (inner: JsonSchema) => JsonSchema): SchemaDocument['$defs'] {
  const copies = {};
  for (const name of Object.keys(schemas)) define(copies, name, copy(own(schemas, name) as JsonSchema));
  return copies;
}
