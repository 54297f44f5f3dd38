import { typeText } from '../ir/type-text.js';
import type { Enum, Ir, Type } from '../ir/types.js';
import { type Matcher, sameName } from './match.js';
import type { Part } from './parts.js';

/** What it takes to know what a type of the witness means. */
export interface Meaning {
  readonly ir: Ir;
  readonly matcher: Matcher;
}

/** Words for "it may be anything", or for "nobody says". */
const OPEN = new Set(['', 'any', 'mixed', 'unknown', 'undefined', '*']);
const NUMBERS = new Set(['number', 'integer', 'long', 'double']);
const OBJECTS = new Set(['object', 'stringmap']);
const WORDS = new Set([...OPEN, ...NUMBERS, ...OBJECTS, 'string', 'boolean', 'function', 'void', 'null']);

/** Whether a witness calls it an object and nothing more. */
export function isObjectWord(theirs: string): boolean {
  return OBJECTS.has(theirs.toLowerCase());
}

/** Whether a type of a result or a payload agrees: an empty text is how the host writes that there is nothing. */
export function answerAgrees(theirs: string, ours: Type, meaning: Meaning): boolean {
  return (ours.kind === 'void' && sameName(theirs, 'string')) || typeAgrees(theirs, ours, meaning);
}

/** Whether a type of the witness means the same as one of ours. */
export function typeAgrees(theirs: string, ours: Type, meaning: Meaning): boolean {
  const word = theirs.toLowerCase();
  if (OPEN.has(word) || sameName(theirs, typeText(ours))) return true;
  const element = /^(.*)\[\]$/s.exec(theirs)?.[1];
  if (element !== undefined) return ours.kind === 'array' && typeAgrees(element, ours.element, meaning);
  const value = mapValue(ours);
  const mapped = /^map<string,\s*(.+)>$/is.exec(theirs)?.[1];
  if (mapped !== undefined) return value !== null && typeAgrees(mapped, value, meaning);
  switch (ours.kind) {
    case 'primitive':
      // `number` is any of them; of two others, one says more than the other or something else.
      return NUMBERS.has(word) && NUMBERS.has(ours.name) && (word === 'number' || ours.name === 'number');
    case 'enum':
      return meaning.matcher.typeNamed(theirs) === ours.name || enumHolds(word, enumNamed(ours.name, meaning));
    case 'class':
    case 'map':
    case 'listener':
      return OBJECTS.has(word);
    case 'object':
      return OBJECTS.has(word) || isClassOfTheirs(theirs, meaning);
    default:
      return false;
  }
}

function mapValue(type: Type): Type | null {
  if (type.kind === 'map') return type.value;
  const [only, ...more] = type.kind === 'object' ? type.fields : [];
  return only?.key.kind === 'any' && more.length === 0 ? only.type.value : null;
}

function enumNamed(name: string, { ir }: Meaning): Enum | null {
  return ir.enums.find((one) => one.name.value === name) ?? null;
}

/** Whether all values of an enum are of the type that the word means. */
function enumHolds(word: string, found: Enum | null): boolean {
  const holds = NUMBERS.has(word) ? 'number' : word;
  return found !== null && found.members.length > 0 && found.members.every(({ value }) => typeof value.value === holds);
}

/** A class that only the witness has: with us it is written out. */
function isClassOfTheirs(name: string, { matcher }: Meaning): boolean {
  const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && !WORDS.has(name.toLowerCase());
  return isName && !matcher.isEnumOfWitness(name) && matcher.typeNamed(name) === null;
}

/** Whether a list of values with commas agrees with what a field may be. */
export function valuesAgree(theirs: string, part: Part, meaning: Meaning): boolean {
  const values = theirs.split(',').map((value) => value.trim());
  const limit = limitedTo(part);
  const own = limit ?? enumValues(part.type, meaning);
  if (!own || !values.every((value) => own.includes(value))) return false;
  // Of an enum a method may take some members only; a list of what is allowed is complete.
  return limit === null || limit.every((value) => values.includes(value));
}

/** The values that a field may have, as a witness writes them; null where the model does not list them. */
export function valuesText(part: Part, meaning: Meaning): string | null {
  return (limitedTo(part) ?? enumValues(part.type, meaning))?.join(',') ?? null;
}

function limitedTo({ field }: Part): readonly string[] | null {
  for (const limit of field?.limits ?? []) {
    if (limit.kind === 'values')
      return limit.values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  }
  return null;
}

function enumValues(type: Type | null, meaning: Meaning): readonly string[] | null {
  if (type?.kind === 'array') return enumValues(type.element, meaning);
  const found = type?.kind === 'enum' ? enumNamed(type.name, meaning) : null;
  return found && found.members.map(({ value }) => String(value.value));
}

/** Whether two texts are the same JSON; what is no JSON is compared as it stands. */
export function jsonAgrees(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) => sorted(value));
  } catch {
    return text;
  }
}

function sorted(value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
