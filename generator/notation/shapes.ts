import { wordsFor, wordSet, normalise } from '../dialects/index.js';
import type { Code } from '../document/document.js';
import type { CallValue, Entry, Label, Notation, ObjectValue, Value } from './ast.js';
import { parseNotation } from './parser.js';

/** A code block and what the notation parser made of it. */
export interface ParsedCode {
  readonly block: Code;
  readonly notation: Notation;
  readonly shape: Shape;
}

export type Shape =
  /** `success: {…}`, `error: {…}` */
  | 'callback'
  /** Calls of methods. */
  | 'example'
  /** Only makes an object: `new groupListener({…})`. */
  | 'constructor'
  /** `{ NAME = 1 }`, or names in capitals alone. */
  | 'enum'
  /** What the host sends for an event: a `type` that is written out, and `data`. */
  | 'envelope'
  | 'object'
  /** The word for "none". */
  | 'none'
  | 'other';

const SUCCESS = wordsFor((vocabulary) => vocabulary.success);
const ERROR = wordsFor((vocabulary) => vocabulary.error);
const NONE = wordSet((vocabulary) => vocabulary.none);

export function parseCode(block: Code): ParsedCode {
  const notation = parseNotation(block.text.value);
  return { block, notation, shape: shapeOf(notation) };
}

function shapeOf(notation: Notation): Shape {
  const { items } = notation;
  if (items.some((item) => item.kind === 'label' && item.name !== null && answerOf(item.name))) return 'callback';
  const calls = items.flatMap((item) => (item.kind === 'statement' ? callsIn(item.value) : []));
  if (calls.some((call) => !call.construct)) return 'example';
  if (calls.length > 0) return 'constructor';
  const bare = items.filter((item): item is Label => item.kind === 'label' && item.name === null);
  const only = bare[0]?.value;
  if (bare.length === 1 && items.length === 1 && only?.kind === 'object') return shapeOfObject(only);
  const words = items[0];
  if (items.length === 1 && words?.kind === 'words' && NONE.has(normalise(words.text))) return 'none';
  return 'other';
}

function shapeOfObject(object: ObjectValue): Shape {
  const { entries } = object;
  if (entries.some((entry) => entry.mark === '=')) return 'enum';
  if (entries.length > 0 && entries.every(isMember)) return 'enum';
  const type = entries.find((entry) => entry.key.text === 'type')?.value;
  const tagged = type?.kind === 'literal' && typeof type.value === 'string';
  return tagged && entries.some((entry) => entry.key.text === 'data') ? 'envelope' : 'object';
}

/** Whether an entry can only be the member of an enum: a name in capitals with a `_`, alone or with a number. */
function isMember({ key, mark, value }: Entry): boolean {
  const said = mark === null ? value === null : value?.kind === 'literal' && typeof value.value === 'number';
  return said && /^[A-Z][A-Z0-9_]*_[A-Z0-9_]*$/.test(key.text);
}

/** Which answer a label announces, and whether it is spelt right: `succcess` is meant as `success`. */
export function answerOf(label: string): { readonly answer: 'success' | 'error'; readonly exact: boolean } | null {
  const word = normalise(label);
  if (SUCCESS.includes(word)) return { answer: 'success', exact: true };
  if (ERROR.includes(word)) return { answer: 'error', exact: true };
  if (word.length < 4) return null;
  if (SUCCESS.some((known) => isSlipOf(word, known))) return { answer: 'success', exact: false };
  if (ERROR.some((known) => known.length > 4 && isSlipOf(word, known))) return { answer: 'error', exact: false };
  return null;
}

/** Whether one letter was added, left out, changed or doubled. */
export function isSlipOf(word: string, known: string): boolean {
  if (word === known || Math.abs(word.length - known.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === known[from]) from++;
  let wordEnd = word.length;
  let knownEnd = known.length;
  while (wordEnd > from && knownEnd > from && word[wordEnd - 1] === known[knownEnd - 1]) {
    wordEnd--;
    knownEnd--;
  }
  return wordEnd - from <= 1 && knownEnd - from <= 1;
}

/** All calls in a value, the outer ones first. */
export function callsIn(value: Value): readonly CallValue[] {
  switch (value.kind) {
    case 'call':
      return [value, ...value.args.flatMap(callsIn)];
    case 'array':
      return value.elements.flatMap(callsIn);
    case 'object':
      return value.entries.flatMap((entry) => (entry.value ? callsIn(entry.value) : []));
    default:
      return [];
  }
}
