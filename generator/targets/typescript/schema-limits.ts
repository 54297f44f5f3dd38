import type { Field, Limit, Literal, Rule, Type } from '../../ir/types.js';
import { isCompound, sizeInBytes } from './limit-writer.js';
import { ANYTHING, both, isAnything, oneOfValues, orNull, type Schema } from './schema-parts.js';

/** Documented limits as keywords, which say what `runtime/limits.ts` does. `schema` is that of the type alone. */
export class SchemaLimits {
  private readonly isOpen: boolean;

  constructor(
    private readonly type: Type,
    schema: Schema,
  ) {
    this.isOpen = isAnything(schema);
  }

  /** `nullable`: null counts as nothing and is fine. */
  keywords(limit: Limit, nullable: boolean): Schema {
    switch (limit.kind) {
      case 'items':
        return this.counts(limit.min, limit.max);
      case 'range':
        return bounds(limit.min, limit.max, 'minimum', 'maximum');
      case 'characters':
        return this.texts({ maxLength: limit.max });
      case 'size':
        return this.texts({ maxBytes: sizeInBytes(limit) });
      case 'pattern':
        return this.texts({ pattern: `^(?:${limit.pattern})$` });
      case 'not-starting':
        return this.texts({ pattern: `^(?!${limit.prefix.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})` });
      case 'values':
        return limit.values.some(isCompound) ? ANYTHING : this.values(limit.values, nullable);
      case 'required-when':
      case 'rate':
        return ANYTHING;
    }
  }

  private counts(min: number | null, max: number | null): Schema {
    const items = bounds(min, max, 'minItems', 'maxItems');
    const keys = bounds(min, max, 'minProperties', 'maxProperties');
    if (this.isOpen) return both(items, keys);
    if (this.type.kind === 'array') return items;
    return this.type.kind === 'primitive' || this.type.kind === 'enum' ? ANYTHING : keys;
  }

  /** Of a string, or of each string of a list. */
  private texts(keywords: Schema): Schema {
    if (this.isOpen) return { ...keywords, items: keywords };
    return this.type.kind === 'array' ? { items: keywords } : keywords;
  }

  /** Of a value, or of each element of a list. Lists in lists are not looked into. */
  private values(values: readonly Literal[], nullable: boolean): Schema {
    const one = oneOfValues(values);
    const elements = { type: 'array', items: { anyOf: [{ type: 'array' }, one] } };
    if (this.isOpen) return { anyOf: [elements, nullable ? orNull(one) : one] };
    if (this.type.kind !== 'array') return nullable ? orNull(one) : one;
    const { element } = this.type;
    // Where the elements' type keeps lists out, their values can be said plainly.
    return element.kind === 'primitive' ? { items: one } : { items: elements.items };
  }
}

/** How many of several fields must be there. A dotted name reaches into an inline object. */
export function ruleSchema({ kind, fields }: Rule): Schema {
  const each = fields.map((field) => given(field.split('.')));
  if (kind === 'at-least-one') return { anyOf: each };
  return { oneOf: kind === 'exactly-one' ? each : [...each, { not: { anyOf: each } }] };
}

/** What makes a field necessary that may be left out otherwise. */
export function requiredWhen({ name, limits }: Field): Schema[] {
  return limits.flatMap((limit) =>
    limit.kind === 'required-when' && !isCompound(limit.value)
      ? [{ if: member(limit.field, { const: limit.value }), then: member(name, { not: { type: 'null' } }) }]
      : [],
  );
}

/** Of apps, some pass null or an empty text for "not given". */
function given([first = '', ...rest]: readonly string[]): Schema {
  return { type: 'object', ...member(first, rest.length === 0 ? { not: { enum: [null, ''] } } : given(rest)) };
}

function member(key: string, schema: Schema): Schema {
  return { properties: Object.fromEntries([[key, schema]]), required: [key] };
}

function bounds(min: number | null, max: number | null, least: string, most: string): Schema {
  return { ...(min === null ? {} : { [least]: min }), ...(max === null ? {} : { [most]: max }) };
}
