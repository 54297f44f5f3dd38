import type { Class, Enum, Field, Ir, Limit, Method, PrimitiveName, Rule, Type } from '../../ir/types.js';
import { cleanLine } from '../../render/clean-text.js';
import { kindOfValues, type Place } from './check-writer.js';
import { membersOf, type NamedMember } from './members.js';
import type { Names } from './names.js';
import { UNITS } from './phrases.js';
import { requiredWhen, ruleSchema, SchemaLimits } from './schema-limits.js';
import { ANYTHING, both, isAnything, oneOfValues, orNull, type Schema } from './schema-parts.js';

/** Longer texts are left to the hovers and the reference. */
const LONGEST_DESCRIPTION = 120;

/** Beyond that a number no longer is the one that was meant. */
const INTEGER = { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** JSON has no functions: no value is one. */
const FUNCTION = { $comment: 'A function, which JSON does not have.', not: {} };

const PRIMITIVES: Readonly<Record<PrimitiveName, Schema>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  double: { type: 'number' },
  integer: INTEGER,
  long: INTEGER,
  function: FUNCTION,
};

/**
 * Writes types of the model as JSON Schema, which must say what the checks of check-writer.ts do. Objects that may have
 * any further keys say so by `additionalProperties`; in all others, keys that `properties` lacks are unknown.
 */
export class SchemaWriter {
  /** `sent` are the names of the classes that callers alone make. */
  constructor(
    private readonly ir: Ir,
    private readonly names: Names,
    private readonly sent: ReadonlySet<string>,
  ) {}

  params({ name, params, rules }: Method): Schema {
    return { description: `What ${cleanLine(name.value)} takes.`, ...this.object(params, rules, 'param') };
  }

  class({ name, description, fields, rules }: Class): Schema {
    const place = this.sent.has(name.value) ? 'sent-class' : 'class';
    return { ...describe(description), ...this.object(fields, rules, place) };
  }

  private object(fields: readonly Field[], rules: readonly Rule[], place: Place): Schema {
    const { named, others } = membersOf(fields);
    const members = named.map((member) => ({ ...member, optional: isOptional(member, place) }));
    const properties = new Map<string, Schema>(
      members.map((member) => [member.key, this.member(member, member.optional, place)]),
    );
    const conditions = members.flatMap(({ key, fields: [first, ...more], optional }) =>
      optional && more.length === 0 ? requiredWhen({ ...first, name: key }) : [],
    );
    const required = members.filter(({ optional }) => !optional).map(({ key }) => key);
    const all = [...rules.map(ruleSchema), ...conditions];
    // What rules and conditions speak of is known, though perhaps nobody describes it.
    for (const key of [...rules.flatMap(firstKeys), ...members.flatMap(otherKeys)])
      if (!properties.has(key)) properties.set(key, ANYTHING);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
      ...(all.length === 0 ? {} : { allOf: all }),
      ...(others === null ? {} : { additionalProperties: true }),
    };
  }

  private member({ fields: [field, ...more] }: NamedMember, nullable: boolean, place: Place): Schema {
    // Of a key that the page describes twice, only its presence is certain.
    if (more.length > 0) return ANYTHING;
    const type = field.type.value;
    const schema = this.type(type, place);
    const limits = new SchemaLimits(type, schema);
    const keywords = field.limits.map((limit: Limit) => limits.keywords(limit, nullable));
    return { ...annotations(field, place), ...both(nullable ? orNull(schema) : schema, ...keywords) };
  }

  private type(type: Type, place: Place): Schema {
    switch (type.kind) {
      case 'primitive':
        return PRIMITIVES[type.name];
      case 'enum':
        return enumSchema(
          this.ir.enums.find((of) => of.name.value === type.name),
          place,
        );
      case 'class': {
        const name = this.names.find('class', type.name);
        return name === undefined ? ANYTHING : { $ref: `#/$defs/${encodeURIComponent(name)}` };
      }
      case 'array': {
        const items = this.type(type.element, place);
        return { type: 'array', ...(isAnything(items) ? {} : { items }) };
      }
      case 'map':
        return mapOf(this.type(type.value, place));
      case 'object': {
        const { named, others } = membersOf(type.fields);
        if (named.length === 0 && others !== null && others !== 'anything')
          return mapOf(this.type(others.type.value, place));
        return this.object(type.fields, [], place);
      }
      case 'listener':
      case 'void':
      case 'dangling':
      case 'unknown':
        return ANYTHING;
    }
  }
}

/** As in check-writer.ts. */
function isOptional({ fields: [first], alternative }: NamedMember, place: Place): boolean {
  return place !== 'param' || alternative || first.required.value !== 'yes';
}

/** What the host made may have a value that came after the page; it is still of the same kind. */
function enumSchema(of: Enum | undefined, place: Place): Schema {
  if (!of || of.members.length === 0) return ANYTHING;
  if (place !== 'class')
    return { title: cleanLine(of.name.value), ...oneOfValues(of.members.map(({ value }) => value.value)) };
  const kind = kindOfValues(of.members);
  return kind === null ? ANYTHING : { type: kind };
}

function mapOf(values: Schema): Schema {
  return { type: 'object', additionalProperties: isAnything(values) || values };
}

function firstKeys({ fields }: Rule): string[] {
  return fields.map((field) => field.split('.', 1)[0] ?? '');
}

function otherKeys({ fields: [first, ...more], optional }: NamedMember & { readonly optional: boolean }): string[] {
  if (!optional || more.length > 0) return [];
  return first.limits.flatMap((limit) => (limit.kind === 'required-when' ? [limit.field] : []));
}

function annotations({ description, unit, deprecated, default: value }: Field, place: Place): Schema {
  const text = [description, unit === null ? '' : UNITS[unit.value]].filter((part) => part !== '').join(' ');
  return {
    ...describe(text),
    ...(deprecated === null ? {} : { deprecated: true }),
    ...(value === null || place !== 'param' ? {} : { default: value.value }),
  };
}

function describe(text: string): Schema {
  const description = cleanLine(text);
  return description === '' || description.length > LONGEST_DESCRIPTION || text.includes('\n') ? {} : { description };
}
