import type { Literal } from '../../ir/types.js';

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: Literal };

/** What says nothing. */
export const ANYTHING: Schema = {};

export function isAnything(schema: Schema): boolean {
  return Object.keys(schema).length === 0;
}

/** All that several schemas say, side by side where their keywords differ. */
export function both(...schemas: readonly Schema[]): Schema {
  return schemas.reduce((first, second) => {
    const merged: { [keyword: string]: Literal } = { ...first };
    for (const [keyword, value] of Object.entries(second)) {
      const before = merged[keyword];
      if (before === undefined) merged[keyword] = value;
      else if (keyword === 'items') merged[keyword] = both(before as Schema, value as Schema);
      else merged['allOf'] = [...((merged['allOf'] ?? []) as readonly Literal[]), { [keyword]: value }];
    }
    return merged;
  }, ANYTHING);
}

/** The same with null besides. */
export function orNull(schema: Schema): Schema {
  if (isAnything(schema)) return schema;
  if ('$ref' in schema || 'not' in schema) return { anyOf: [schema, { type: 'null' }] };
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [type, 'null'] }),
    ...(values === undefined ? {} : { enum: distinct([...(values as readonly Literal[]), null]) }),
  };
}

/** One of some values that are no lists and no objects. */
export function oneOfValues(values: readonly Literal[]): Schema {
  return { enum: distinct(values) };
}

function distinct(values: readonly Literal[]): Literal[] {
  return [...new Set(values)];
}
