import { Above } from './above.js';
import type { ArrayValue, Comment, Entry, Key, ObjectValue, Value } from './ast.js';
import { type Cursor, isMark } from './cursor.js';
import { fold } from './fold.js';
import type { Token } from './lexer.js';
import { parseValue, startsValue } from './values.js';

export function parseObjectOrArray(cursor: Cursor): Value {
  const open = cursor.peek();
  if (isMark(open, '[]')) {
    cursor.take();
    return { kind: 'array', elements: [], opening: [], comments: [], start: open.start, end: open.end };
  }
  const parsed = cursor.nested<Value>(() => (isMark(open, '{') ? parseObject(cursor) : parseArray(cursor)));
  return parsed ?? { kind: 'object', entries: [], opening: [], comments: [], start: open.start, end: cursor.lastEnd };
}

function parseObject(cursor: Cursor): ObjectValue {
  const open = cursor.take();
  const entries: Entry[] = [];
  const opening: Comment[] = [];
  const comments: Comment[] = [];
  const above = new Above(comments);
  const openingLine = cursor.lastLine;
  for (;;) {
    const token = cursor.peek();
    if (isMark(token, '}')) {
      cursor.take();
      break;
    }
    if (token.kind === 'end' || isMark(token, ']') || isMark(token, ')')) {
      cursor.problem('unclosed-bracket', open);
      break;
    }
    if (token.kind === 'comment') {
      const sameLine = token.line === cursor.lastLine;
      const comment = cursor.comment();
      const last = entries[entries.length - 1];
      if (token.line === openingLine && !last) opening.push(comment);
      else if (sameLine && last && !above.holds)
        entries[entries.length - 1] = { ...last, comments: [...last.comments, comment] };
      else above.add(comment, token.line, cursor.slice(token.start, token.end));
    } else if (isMark(token, ',') || isMark(token, ';') || isMark(token, '...')) {
      cursor.take();
    } else {
      const entry = parseEntry(cursor, above.take(token.line));
      if (entry) entries.push(entry);
    }
  }
  above.take(null);
  return { kind: 'object', entries, opening, comments, start: open.start, end: cursor.lastEnd };
}

function parseEntry(cursor: Cursor, above: readonly Comment[]): Entry | null {
  const first = cursor.peek();
  const key = parseKey(cursor);
  if (!key) {
    cursor.problem('unexpected-token', first);
    if (isMark(first, '{') || isMark(first, '[') || isMark(first, '(')) skipUnknownEntry(cursor);
    else cursor.take();
    return null;
  }
  const keyLine = cursor.lastLine;
  const optional = isMark(cursor.peek(), '?') && isMark(cursor.peekSecond(), ':');
  if (optional) cursor.take();
  const markToken = cursor.peek();
  const mark = isMark(markToken, ':') ? ':' : isMark(markToken, '=') ? '=' : null;
  if (mark) cursor.take();
  const between: Comment[] = [];
  // A comment in a block may stand before the value on its line.
  while (mark && isBefore(cursor, keyLine)) between.push(cursor.comment());
  const next = cursor.peek();
  const opens = isMark(next, '{') || isMark(next, '[') || isMark(next, '[]');
  const follows = next.line === keyLine ? startsValue(next) : opens && mark !== null;
  if (follows && !mark) cursor.problem('missing-colon', { start: key.start, end: key.end });
  const value = follows ? parseValue(cursor) : null;
  const comments = [...between, ...openingComments(value)];
  const entry: Entry = { key, mark, value, optional, above, comments, start: key.start, end: cursor.lastEnd };
  // What else stands on the line is part of no value: `a: b c`.
  while (cursor.peek().line === cursor.lastLine && isStray(cursor.peek())) {
    const stray = cursor.peek();
    // A key follows on the same line where the page forgot the comma.
    if (stray.kind !== 'punctuation' && isMark(cursor.peekSecond(), ':')) break;
    if (stray.kind !== 'punctuation' && isMark(cursor.peekSecond(), '=')) break;
    cursor.problem('unexpected-token', stray);
    cursor.take();
  }
  return entry;
}

/** Whether a comment is at hand, and a value behind it on the line. */
function isBefore(cursor: Cursor, line: number): boolean {
  const next = cursor.peekSecond();
  return cursor.peek().kind === 'comment' && next.line === line && startsValue(next);
}

/** Brackets in the place of a key, and the value that they are the key of: its words are no keys. */
function skipUnknownEntry(cursor: Cursor): void {
  cursor.skipBalanced();
  const next = cursor.peek();
  if (next.line !== cursor.lastLine || !(isMark(next, ':') || isMark(next, '='))) return;
  cursor.problem('unexpected-token', cursor.take());
  const value = cursor.peek();
  if (value.line !== cursor.lastLine || !startsValue(value)) return;
  parseValue(cursor);
  cursor.problem('unexpected-token', { start: value.start, end: cursor.lastEnd });
}

function isStray(token: Token): boolean {
  if (token.kind === 'end' || token.kind === 'comment') return false;
  return token.kind !== 'punctuation' || !['}', ']', ')', ',', ';', '{', '[', '(', '[]', '...'].includes(token.text);
}

/** `{ // so` says something about the object, and so about the entry whose value it is. */
function openingComments(value: Value | null): readonly Comment[] {
  let opened = value ?? undefined;
  while (opened?.kind === 'array') opened = opened.elements[0];
  return opened?.kind === 'object' ? opened.opening : [];
}

function parseKey(cursor: Cursor): Key | null {
  const token = cursor.peek();
  const any = isMark(token, '*');
  if (any || token.kind === 'word' || token.kind === 'string' || token.kind === 'number') {
    cursor.take();
    return {
      text: token.text,
      names: [token.text],
      alternatives: false,
      quoted: token.kind === 'string',
      open: false,
      start: token.start,
      end: token.end,
    };
  }
  if (isMark(token, '[') && cursor.peekSecond().kind === 'word' && isMark(cursor.peekThird(), ':')) {
    cursor.skipBalanced();
    const text = fold(cursor.slice(token.start, cursor.lastEnd));
    const names = ['*'];
    return { text, names, alternatives: false, quoted: false, open: false, start: token.start, end: cursor.lastEnd };
  }
  return isMark(token, '(') ? parseAlternatives(cursor) : null;
}

/** `(textElem | customElem | ...)` */
function parseAlternatives(cursor: Cursor): Key {
  const start = cursor.take().start;
  const names: string[] = [];
  let open = false;
  for (let token = cursor.peek(); token.kind !== 'end' && !isMark(token, '}'); token = cursor.peek()) {
    cursor.take();
    if (isMark(token, ')')) break;
    if (token.kind === 'word' || token.kind === 'string') names.push(token.text);
    else if (isMark(token, '...')) open = true;
    else if (!isMark(token, '|') && !isMark(token, ',') && token.kind !== 'comment')
      cursor.problem('unexpected-token', token);
  }
  const text = `(${[...names, ...(open ? ['...'] : [])].join(' | ')})`;
  return { text, names, alternatives: true, quoted: false, open, start, end: cursor.lastEnd };
}

function parseArray(cursor: Cursor): ArrayValue {
  const open = cursor.take();
  const elements: Value[] = [];
  const opening: Comment[] = [];
  const comments: Comment[] = [];
  const openingLine = cursor.lastLine;
  for (;;) {
    const token = cursor.peek();
    if (isMark(token, ']')) {
      cursor.take();
      break;
    }
    if (token.kind === 'end' || isMark(token, '}') || isMark(token, ')')) {
      cursor.problem('unclosed-bracket', open);
      break;
    }
    if (token.kind === 'comment') {
      const first = elements.length === 0 && token.line === openingLine;
      (first ? opening : comments).push(cursor.comment());
    } else if (isMark(token, ',') || isMark(token, '...')) cursor.take();
    else if (startsValue(token)) elements.push(parseValue(cursor));
    else {
      cursor.problem('unexpected-token', token);
      cursor.take();
    }
  }
  return { kind: 'array', elements, opening, comments, start: open.start, end: cursor.lastEnd };
}
