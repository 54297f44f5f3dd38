import { typeText } from '../ir/type-text.js';
import type { PrimitiveName, Type } from '../ir/types.js';
import type { ArrayValue, Entry, ObjectValue, TypeName, Value } from '../notation/ast.js';
import { type CommentMarks, isMapWord, isTypeLike } from '../read/comment.js';
import type { ParsedCode } from '../notation/shapes.js';
import { fold } from '../notation/fold.js';
import { bareField } from '../ir/bare-field.js';
import { MAX_DEPTH } from '../notation/cursor.js';
import type { BuildContext } from './context.js';
import { fieldsOf } from './fields.js';
import { wordType } from './type-names.js';

const UNKNOWN: Type = { kind: 'unknown' };

/**
 * The type of an entry, as precisely as its value and its comment have it together: `int` with an
 * enum's name behind it is that enum, `[]` with a class's name a list of it.
 */
export function typeOfEntry(
  code: ParsedCode,
  entry: Entry,
  marks: CommentMarks,
  id: string,
  context: BuildContext,
): Type {
  const said = typeOfMarks(marks, context);
  const { value } = entry;
  if (value === null || (value.kind === 'literal' && said.kind !== 'unknown')) return said;
  const shown = typeOfValue(code, value, id, context);
  if (value.kind === 'type') reportContradiction(shown, marks, code, entry, id, context);
  return refine(shown, said, context);
}

/** What a comment alone says of a type. */
function typeOfMarks(marks: CommentMarks, context: BuildContext): Type {
  if (marks.mapValue !== null) return { kind: 'map', value: typeOfText(marks.mapValue, context) };
  const named = marks.named
    .map((name) => ({ ...name, type: context.types.mentioned(name.name) }))
    .find((name) => name.type);
  const base = marks.base === null ? null : wordType(marks.base);
  if (!base) {
    if (!named?.type) return marks.list ? { kind: 'array', element: UNKNOWN } : UNKNOWN;
    return arrayOf(named.type, Math.max(named.arrays, marks.list ? 1 : 0));
  }
  const arrays = Math.max(marks.baseArrays, named?.arrays ?? 0);
  const narrowed = named?.type && narrows(base, named.type, context) ? named.type : base;
  return arrayOf(narrowed, narrowed === base ? marks.baseArrays : arrays);
}

/** `string[]`, `V2TIMMessage` as the text of a map's value. */
function typeOfText(text: string, context: BuildContext): Type {
  const name = text.replace(/(?:\[\])+$/, '');
  return arrayOf(context.types.declared(name), (text.length - name.length) / 2);
}

/** Whether a named type says the same as a word, only more exactly. */
function narrows(base: Type, named: Type, context: BuildContext): boolean {
  if (base.kind === 'object') return named.kind === 'class' || named.kind === 'dangling';
  if (base.kind !== 'primitive' || named.kind !== 'enum') return false;
  const values = context.types.valuesOf(named.name);
  const numeric = ['number', 'integer', 'long', 'double'].includes(base.name);
  return values === 'string' ? base.name === 'string' : numeric;
}

/** Fills in what the value leaves open from what the comment says. */
function refine(shown: Type, said: Type, context: BuildContext): Type {
  if (said.kind === 'unknown') return shown;
  if (shown.kind === 'unknown') return said;
  if (shown.kind === 'object' && shown.fields.length === 0 && said.kind !== 'primitive') return said;
  if (shown.kind === 'array') {
    const inner = said.kind === 'array' ? said.element : said;
    // A named list element needs no second word for "list"; a primitive does, or it is about something else.
    if (said.kind !== 'array' && inner.kind === 'primitive') return shown;
    return { kind: 'array', element: refine(shown.element, inner, context) };
  }
  if (said.kind === 'array') return shown;
  return narrows(shown, said, context) ? said : shown;
}

function typeOfValue(code: ParsedCode, value: Value, id: string, context: BuildContext): Type {
  switch (value.kind) {
    case 'type':
      return typeOfName(value, context);
    case 'object':
      return typeOfObject(code, value, id, context);
    case 'array': {
      const element = value.elements.find(
        (candidate) => !(candidate.kind === 'object' && candidate.entries.length === 0),
      );
      const only = element ?? value.elements[0];
      if (only) reportMixed(code, value, only, id, context);
      return { kind: 'array', element: only ? typeOfValue(code, only, id, context) : UNKNOWN };
    }
    case 'literal':
      return value.value === null ? UNKNOWN : { kind: 'primitive', name: typeofLiteral(value.value) };
    case 'function':
      return { kind: 'primitive', name: 'function' };
    case 'call':
      return UNKNOWN;
  }
}

/** Elements that show another type than the one that counts. */
function reportMixed(code: ParsedCode, list: ArrayValue, only: Value, id: string, context: BuildContext): void {
  const wanted = outlineOf(only, context);
  const other = list.elements.find((element) => {
    const shown = outlineOf(element, context);
    return shown !== wanted && shown !== '{}';
  });
  if (!other) return;
  const message = 'The elements of this list are not alike; the first counts.';
  context.report('mixed-list', context.spanIn(code, other), message, { about: id });
}

/** As much of a value as tells elements of a list apart: its type, or its keys. */
function outlineOf(value: Value, context: BuildContext): string {
  switch (value.kind) {
    case 'type':
      return typeText(typeOfName(value, context));
    case 'literal':
      return value.value === null ? 'null' : typeofLiteral(value.value);
    case 'object':
      return `{${value.entries
        .map(({ key }) => key.text)
        .sort()
        .join(',')}}`;
    case 'array':
      return `[${value.elements.map((element) => outlineOf(element, context)).join(',')}]`;
    case 'function':
    case 'call':
      return value.kind;
  }
}

/** Words for types whose values are never the same: `a: int // string`. */
function reportContradiction(
  shown: Type,
  marks: CommentMarks,
  code: ParsedCode,
  entry: Entry,
  id: string,
  context: BuildContext,
): void {
  const said = marks.base === null || marks.baseArrays > 0 ? null : wordType(marks.base);
  if (!said || shown.kind !== 'primitive' || said.kind !== 'primitive' || sortOf(shown.name) === sortOf(said.name))
    return;
  const message = `The value says \`${shown.name}\` and the comment \`${said.name}\`; the value counts.`;
  context.report('types-disagree', context.spanIn(code, entry), message, { about: id });
}

function sortOf(name: PrimitiveName): 'string' | 'boolean' | 'function' | 'number' {
  return name === 'string' || name === 'boolean' || name === 'function' ? name : 'number';
}

function typeofLiteral(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}

function typeOfName(value: TypeName, context: BuildContext): Type {
  if (value.args.length > 0) {
    const last = value.args[value.args.length - 1];
    const inner = last ? typeOfName(last, context) : UNKNOWN;
    const list = /^(?:list|array)$/i.test(value.name);
    const type: Type = list ? { kind: 'array', element: inner } : { kind: 'map', value: inner };
    return isMapWord(value.name) || list ? arrayOf(type, value.arrays) : UNKNOWN;
  }
  return arrayOf(context.types.declared(value.name), value.arrays);
}

function typeOfObject(code: ParsedCode, object: ObjectValue, id: string, context: BuildContext): Type {
  const only = object.entries[0];
  if (only && object.entries.length === 1 && only.mark === null && only.value === null && isTypeLike(only.key.text)) {
    return context.types.declared(only.key.text);
  }
  if (object.entries.length === 0) {
    // `{ //key:value }`: the comment shows what an entry looks like.
    const comments = [...object.opening, ...object.comments];
    const pattern = comments.find((comment) => /^[\w*]+\s*:\s*[\w*]+$/.test(fold(comment.text)));
    if (!pattern) return { kind: 'object', fields: [] };
    const spans = [context.range(context.spanIn(code, pattern))];
    return { kind: 'object', fields: [bareField(`${id}.*`, '*', { kind: 'any' }, UNKNOWN, spans)] };
  }
  return { kind: 'object', fields: fieldsOf(code, object, `${id}.`, context) };
}

/** Lists around a type, no more of them than of brackets in the notation: a comment may show any number. */
export function arrayOf(type: Type, arrays: number): Type {
  let result = type;
  for (let i = 0; i < Math.min(arrays, MAX_DEPTH); i++) result = { kind: 'array', element: result };
  return result;
}
