import type { CallValue, TypeName, Value } from './ast.js';
import { type Cursor, isMark, MAX_DEPTH } from './cursor.js';
import type { Token } from './lexer.js';
import { parseObjectOrArray } from './objects.js';

/** Whether a value can begin with this token. */
export function startsValue(token: Token): boolean {
  if (token.kind === 'word' || token.kind === 'string' || token.kind === 'number') return true;
  return token.kind === 'punctuation' && ['{', '[', '[]', '(', '<'].includes(token.text);
}

export function parseValue(cursor: Cursor): Value {
  const token = cursor.peek();
  if (isMark(token, '{') || isMark(token, '[') || isMark(token, '[]')) return parseObjectOrArray(cursor);
  if (isMark(token, '(')) return parseParenthesis(cursor);
  if (isMark(token, '<')) return parseTypeName(cursor, null);
  if (token.kind === 'string') return parseString(cursor);
  if (token.kind === 'number') return parseNumber(cursor);
  return parseWord(cursor);
}

/** `({ … })`, or the parameters of an arrow function. */
function parseParenthesis(cursor: Cursor): Value {
  const open = cursor.take();
  if (!isMark(cursor.peek(), '{') && !isMark(cursor.peek(), '[')) {
    let choice = false;
    while (!isMark(cursor.peek(), ')') && cursor.peek().kind !== 'end') {
      choice ||= isMark(cursor.peek(), '|');
      if (isMark(cursor.peek(), '(')) cursor.skipBalanced();
      else cursor.take();
    }
    if (isMark(cursor.peek(), ')')) cursor.take();
    // `(string | int)` takes nothing and does nothing: it is a type, of a kind that is not known.
    if (!choice || isMark(cursor.peek(), '=>') || isMark(cursor.peek(), '{'))
      return parseFunctionBody(cursor, open.start);
    const place = { start: open.start, end: cursor.lastEnd };
    cursor.problem('unexpected-token', place);
    return { kind: 'literal', value: null, ...place };
  }
  const value = parseObjectOrArray(cursor);
  while (cursor.peek().kind === 'comment') cursor.comment();
  if (isMark(cursor.peek(), ')')) cursor.take();
  else cursor.problem('unclosed-bracket', open);
  return value;
}

function parseFunctionBody(cursor: Cursor, start: number): Value {
  if (isMark(cursor.peek(), '=>')) {
    cursor.take();
    // A body without braces is one value.
    if (!isMark(cursor.peek(), '{') && startsValue(cursor.peek())) cursor.nested(() => parseValue(cursor));
  }
  if (isMark(cursor.peek(), '{')) cursor.skipBalanced();
  return { kind: 'function', start, end: cursor.lastEnd };
}

function parseString(cursor: Cursor): Value {
  const token = cursor.take();
  if (token.unclosed) cursor.problem('unclosed-string', token);
  return { kind: 'literal', value: token.text, start: token.start, end: token.end };
}

/** A number, or numbers shifted and joined: `0x1 << 2`, `1 | 4`, `1 << 1 | 1 << 3`. */
function parseNumber(cursor: Cursor): Value {
  const start = cursor.peek().start;
  let value = parseShifted(cursor);
  while (isMark(cursor.peek(), '|') && cursor.peekSecond().kind === 'number') {
    cursor.take();
    value = joined(value, parseShifted(cursor));
  }
  const { lastEnd: end } = cursor;
  if (Number.isFinite(value)) return { kind: 'literal', value, start, end };
  cursor.problem('unexpected-token', { start, end });
  return { kind: 'literal', value: null, start, end };
}

function parseShifted(cursor: Cursor): number {
  let value = numberOf(cursor.take().text);
  while (isMark(cursor.peek(), '<<') && cursor.peekSecond().kind === 'number') {
    cursor.take();
    value *= 2 ** Number(cursor.take().text);
  }
  // No page means the negative zero of `-0`, and JSON has none.
  return value + 0;
}

/** JavaScript has no negative hexadecimals as text. */
function numberOf(text: string): number {
  return text.startsWith('-') ? -Number(text.slice(1)) : Number(text);
}

/** All bits of both. As flags are never negative, bit 31 is no sign. */
function joined(a: number, b: number): number {
  const flags = Number.isSafeInteger(a) && Number.isSafeInteger(b) && a >= 0 && b >= 0;
  return flags ? Number(BigInt(a) | BigInt(b)) : NaN;
}

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
]);

function parseWord(cursor: Cursor): Value {
  let first = cursor.take();
  if (first.text === 'await') {
    // Not one call a word: a line of nothing else would be too deep.
    while (first.text === 'await' && cursor.peek().kind === 'word') first = cursor.take();
    if (first.text === 'await') return startsValue(cursor.peek()) ? parseValue(cursor) : typeOf(first);
  }
  if (first.text === 'new' && cursor.peek().kind === 'word') return parseName(cursor, cursor.take(), true, first.start);
  if (first.text === 'function' || first.text === 'async') {
    const keyword = cursor.peek();
    if (first.text === 'async' && keyword.kind === 'word' && keyword.text === 'function') cursor.take();
    // Only a bracket behind it makes the next word the function's name: it may as well be the next key.
    const named = cursor.peek().kind === 'word' && isMark(cursor.peekSecond(), '(');
    if (named) cursor.take();
    if (isMark(cursor.peek(), '(') && cursor.peek().line === cursor.lastLine) {
      cursor.skipBalanced();
      return parseFunctionBody(cursor, first.start);
    }
    return parseTypeName(cursor, first);
  }
  const literal = LITERALS.get(first.text);
  if (literal !== undefined) return { kind: 'literal', value: literal, start: first.start, end: first.end };
  return parseName(cursor, first, false, first.start);
}

function typeOf(token: Token): TypeName {
  return { kind: 'type', name: token.text, args: [], arrays: 0, start: token.start, end: token.end };
}

/** A dotted name, and the call or the type that it begins. */
function parseName(cursor: Cursor, first: Token, construct: boolean, start: number): Value {
  if (isMark(cursor.peek(), '=>')) return parseFunctionBody(cursor, start);
  const callee = dottedName(cursor, first);
  if (isMark(cursor.peek(), '(') && cursor.peek().line === cursor.lastLine)
    return parseCall(cursor, callee, construct, start);
  return parseTypeName(cursor, { ...first, text: callee, start });
}

/** The words that follow a word with dots between. */
function dottedName(cursor: Cursor, first: Token): string {
  let name = first.text;
  while (isMark(cursor.peek(), '.') && cursor.peekSecond().kind === 'word') {
    cursor.take();
    name += `.${cursor.take().text}`;
  }
  return name;
}

function parseCall(cursor: Cursor, callee: string, construct: boolean, start: number): CallValue {
  const args = cursor.nested<Value[]>(() => {
    const open = cursor.take();
    const found: Value[] = [];
    for (;;) {
      const token = cursor.peek();
      if (isMark(token, ')')) {
        cursor.take();
        return found;
      }
      if (token.kind === 'end') {
        cursor.problem('unclosed-bracket', open);
        return found;
      }
      if (token.kind === 'comment') cursor.comment();
      else if (startsValue(token)) found.push(parseValue(cursor));
      else cursor.take();
    }
  });
  return { kind: 'call', callee, construct, args: args ?? [], start, end: cursor.lastEnd };
}

/** Literals and choices among arguments are not understood, but belong there. */
function isArgument(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'string' || isMark(token, ',') || isMark(token, '|');
}

/** `name`, `name<a, b>`, `name[]`; the name may be missing before `<`. */
function parseTypeName(cursor: Cursor, name: Token | null): TypeName {
  const start = name?.start ?? cursor.peek().start;
  const line = name?.line ?? cursor.peek().line;
  const args: TypeName[] = [];
  if (isMark(cursor.peek(), '<') && cursor.peek().line === line) {
    cursor.nested(() => {
      cursor.take();
      for (let token = cursor.peek(); isArgument(token); token = cursor.peek()) {
        cursor.take();
        if (token.kind === 'string' || isMark(token, '|')) cursor.problem('unexpected-token', token);
        if (token.kind === 'word') args.push(parseTypeName(cursor, { ...token, text: dottedName(cursor, token) }));
      }
      if (isMark(cursor.peek(), '>')) cursor.take();
      else cursor.problem('unexpected-token', cursor.peek());
    });
  }
  let arrays = 0;
  while (isMark(cursor.peek(), '[]') && cursor.peek().line === line) {
    const list = cursor.take();
    if (++arrays === MAX_DEPTH + 1) cursor.problem('too-deep', list);
  }
  return {
    kind: 'type',
    name: name?.text ?? '',
    args,
    arrays: Math.min(arrays, MAX_DEPTH),
    start,
    end: cursor.lastEnd,
  };
}
