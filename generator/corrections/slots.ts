import { limitText, readConstraint } from '../ir/limit-text.js';
import type { NamedTypes } from '../ir/parse-type.js';
import { typeText } from '../ir/type-text.js';
import type { Constraint, Corrected, Fact, Limit, Literal, Provenance, Reference, Type } from '../ir/types.js';
import type { FactKey } from './correction.js';
import { type Draft, draftOf, fieldsInside, type Part } from './draft.js';
import { canonicalType, typeOf } from './type-of.js';

/** One fact of a part, as corrections see it. */
export interface Slot {
  /** As a correction would write it; undefined where the page is silent. */
  readonly says: Literal | undefined;
  readonly spans: Corrected['spans'];
  /** What is expected of a value. */
  readonly expected: string;
  /** The value as the page would say it, in its one form; undefined where it is not what is expected. */
  readonly canonical: (value: Literal) => Literal | undefined;
  /** False where the value is not what is expected. */
  write(value: Literal, from: Corrected): boolean;
  /** Makes the fact silent; null where each part of this kind has it. */
  readonly clear: (() => void) | null;
}

/** What a correction says of a fact. */
export interface Wanted {
  readonly key: FactKey;
  readonly expect?: Literal;
  readonly to?: Literal;
}

/** The fact of a part under a key; null where a part of this kind has no such fact. */
export function slotOf(part: Part, { key, expect, to }: Wanted, types: NamedTypes): Slot | null {
  if (key === 'reference') return 'references' in part.part ? referenceSlot(part.part, [expect, to]) : null;
  if (key === 'limit') return 'limits' in part.part ? limitSlot(part.part, [expect, to]) : null;
  switch (part.kind) {
    case 'field':
      return fieldSlot(part.part, key, types);
    case 'data':
      return key === 'type' ? typeSlot(part.part, types) : null;
    case 'method':
      if (key === 'native') return optional(part.part, key, isText, A_TEXT);
      if (key === 'answer') return optional(part.part, key, isBare, 'bare');
      if (key === 'since') return optional(part.part, key, isText, A_TEXT);
      if (key === 'edition') return optional(part.part, key, isEdition, AN_EDITION);
      return key === 'deprecated' ? optional(part.part, key, isTrue, 'true') : null;
    case 'member':
      if (key === 'value') return valueSlot(part.part);
      if (key === 'since') return optional(part.part, key, isText, A_TEXT);
      return key === 'edition' ? optional(part.part, key, isEdition, AN_EDITION) : null;
    case 'event':
      if (key === 'tag') return optional(part.part, key, isText, A_TEXT);
      if (key === 'since') return optional(part.part, key, isText, A_TEXT);
      return key === 'edition' ? optional(part.part, key, isEdition, AN_EDITION) : null;
    case 'listener':
      return key === 'envelope' ? optional(part.part, key, isText, A_TEXT) : null;
    case 'module':
    case 'enum':
    case 'class':
      return null;
  }
}

function fieldSlot(field: Extract<Part, { kind: 'field' }>['part'], key: FactKey, types: NamedTypes): Slot | null {
  switch (key) {
    case 'type':
      return typeSlot(field, types);
    case 'required':
      return requiredSlot(field);
    case 'nullable':
      return optional(field, key, isTrue, 'true');
    case 'default':
      return optional(field, key, isLiteral, 'a value');
    case 'unit':
      return optional(field, key, isUnit, 'seconds, milliseconds or bytes');
    case 'since':
      return optional(field, key, isText, A_TEXT);
    case 'edition':
      return optional(field, key, isEdition, AN_EDITION);
    case 'deprecated':
      return optional(field, key, isTrue, 'true');
    default:
      return null;
  }
}

const A_TEXT = 'a text that is not empty';
const AN_EDITION = 'ultimate or value-added';

const isText = (value: Literal): boolean => typeof value === 'string' && value !== '';
const isTrue = (value: Literal): boolean => value === true;
const isUnit = (value: Literal): boolean => value === 'seconds' || value === 'milliseconds' || value === 'bytes';
const isEdition = (value: Literal): boolean => value === 'ultimate' || value === 'value-added';
const isBare = (value: Literal): boolean => value === 'bare';
const isLiteral = (): boolean => true;

/** A fact that a part may lack. */
function optional<K extends FactKey>(
  part: { [key in K]: { value: unknown; from: Draft<Provenance> } | null },
  key: K,
  accepts: (value: Literal) => boolean,
  expected: string,
): Slot {
  const fact = part[key];
  return {
    // All facts of these keys are literals.
    says: fact?.value as Literal | undefined,
    spans: fact?.from.spans ?? [],
    expected,
    canonical: (value) => (accepts(value) ? value : undefined),
    write(value, from) {
      if (!accepts(value)) return false;
      part[key] = { value, from: draftOf<Provenance>(from) };
      return true;
    },
    clear: () => void (part[key] = null),
  };
}

type Typed = { type: Draft<Fact<Type>> };

/** An inline object that stays one, in a list or out of it, keeps its fields. */
function typeSlot(part: Typed, types: NamedTypes): Slot {
  const { value: old, from: oldFrom } = part.type;
  return {
    says: typeText(old),
    spans: oldFrom.spans,
    expected: 'a type as docbind facts writes it, of names that the page describes',
    canonical: (text) => (typeof text === 'string' ? canonicalType(text, types) : undefined),
    write(text, from) {
      const type = typeof text === 'string' ? typeOf(text, types) : null;
      if (!type) return false;
      const value = withFields(draftOf<Type>(type), keptFields(old));
      part.type = { value, from: draftOf<Provenance>(from) };
      return true;
    },
    clear: null,
  };
}

/** The fields of what is written as an object; an object with any key is written as a map. */
function keptFields(type: Draft<Type>): ReturnType<typeof fieldsInside> {
  if (type.kind === 'array') return keptFields(type.element);
  return typeText(type) === 'object' ? fieldsInside(type) : [];
}

function withFields(type: Draft<Type>, fields: ReturnType<typeof fieldsInside>): Draft<Type> {
  if (type.kind === 'array') return { ...type, element: withFields(type.element, fields) };
  return type.kind === 'object' ? { ...type, fields } : type;
}

function requiredSlot(field: Extract<Part, { kind: 'field' }>['part']): Slot {
  const { value: old, from: oldFrom } = field.required;
  return {
    says: old === 'unstated' ? undefined : old,
    spans: oldFrom.spans,
    expected: 'yes or no',
    canonical: (value) => (value === 'yes' || value === 'no' ? value : undefined),
    write(value, from) {
      if (value !== 'yes' && value !== 'no') return false;
      field.required = { value, from: draftOf<Provenance>(from) };
      return true;
    },
    clear: null,
  };
}

function valueSlot(member: Extract<Part, { kind: 'member' }>['part']): Slot {
  const { value: old, from: oldFrom } = member.value;
  return {
    says: old,
    spans: oldFrom.spans,
    expected: 'a number or a text',
    canonical: (value) => (typeof value === 'number' || typeof value === 'string' ? value : undefined),
    write(value, from) {
      if (typeof value !== 'number' && typeof value !== 'string') return false;
      member.value = { value, from: draftOf<Provenance>(from) };
      return true;
    },
    clear: null,
  };
}

/** One limit among those that a part has: the one that is expected, or that is to be. */
function limitSlot(part: { limits: Draft<Limit>[] }, wanted: readonly (Literal | undefined)[]): Slot {
  const texts = wanted.map((value) => (value === undefined ? undefined : canonicalLimit(value)));
  const found = texts.flatMap((text) => part.limits.find((limit) => limitText(limit) === text) ?? [])[0];
  return {
    says: found && limitText(found),
    spans: found?.spans ?? [],
    expected: 'a limit of the house form',
    canonical: canonicalLimit,
    write(text, from) {
      const limit = typeof text === 'string' ? readConstraint(text) : null;
      if (!limit) return false;
      const others = part.limits.filter((one) => !isLike(one, found) && !isLike(one, limit));
      part.limits = [...others, draftOf<Limit>({ ...limit, spans: from.spans })];
      return true;
    },
    clear: () => void (part.limits = part.limits.filter((one) => !isLike(one, found))),
  };
}

/** A page may say a limit twice. */
function isLike(limit: Constraint, other: Constraint | undefined): boolean {
  return other !== undefined && limitText(limit) === limitText(other);
}

function canonicalLimit(value: Literal): string | undefined {
  const limit = typeof value === 'string' ? readConstraint(value) : null;
  return limit ? limitText(limit) : undefined;
}

/** One name among those that a section points to. What it points to is found when all corrections are applied. */
function referenceSlot(part: { references: Draft<Reference>[] }, wanted: readonly (Literal | undefined)[]): Slot {
  const found = wanted.flatMap((name) => part.references.find((one) => one.name === name) ?? [])[0];
  return {
    says: found?.name,
    spans: found?.spans ?? [],
    expected: A_TEXT,
    canonical: (name) => (isText(name) ? name : undefined),
    write(name, { spans }) {
      if (typeof name !== 'string' || name === '') return false;
      const others = part.references.filter((one) => one !== found && one.name !== name);
      const at = found ? part.references.indexOf(found) : others.length;
      part.references = others.toSpliced(at, 0, { name, to: null, spans: draftOf(spans) });
      return true;
    },
    clear: () => void (part.references = part.references.filter((one) => one !== found)),
  };
}
