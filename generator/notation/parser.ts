import type { Comment, Item, Notation, Statement, Value } from './ast.js';
import { Cursor, isMark } from './cursor.js';
import { parseValue, startsValue } from './values.js';

/**
 * Reads a block of the notation. It never fails: what it cannot read becomes a problem, and reading
 * goes on behind it. Takes time linear in the text.
 */
export function parseNotation(text: string): Notation {
  const cursor = new Cursor(text);
  const items: Item[] = [];
  const comments: Comment[] = [];
  for (let token = cursor.peek(); token.kind !== 'end'; token = cursor.peek()) {
    if (token.kind === 'comment') comments.push(cursor.comment());
    else if (isMark(token, ',') || isMark(token, ';')) cursor.take();
    else {
      const item = parseItem(cursor);
      if (item) items.push(item);
    }
  }
  return { items, comments, problems: cursor.problems };
}

/** Null for a bracket that closes nothing. */
function parseItem(cursor: Cursor): Item | null {
  const token = cursor.peek();
  if (token.kind === 'word') {
    if (token.text === 'let' || token.text === 'const' || token.text === 'var') return parseStatement(cursor);
    const after = cursor.peekSecond();
    if (isMark(after, ':')) return parseLabel(cursor);
    const called = isMark(after, '.') || isMark(after, '(') || token.text === 'await' || token.text === 'new';
    if (called) return parseStatement(cursor);
    return parseWords(cursor);
  }
  if (token.kind === 'string' && isMark(cursor.peekSecond(), ':')) return parseLabel(cursor);
  if (isMark(token, '{') || isMark(token, '[') || isMark(token, '[]') || isMark(token, '(')) return parseBare(cursor);
  if (isMark(token, '}') || isMark(token, ']') || isMark(token, ')')) {
    cursor.problem('stray-bracket', token);
    cursor.take();
    return null;
  }
  return parseWords(cursor);
}

function parseLabel(cursor: Cursor): Item {
  const name = cursor.take();
  const colon = cursor.take();
  const comments: Comment[] = [];
  // The comments between `success:` and its brace belong to the label.
  while (cursor.peek().kind === 'comment') comments.push(cursor.comment());
  const next = cursor.peek();
  const opens = isMark(next, '{') || isMark(next, '[') || isMark(next, '[]') || isMark(next, '(');
  const value = opens || (next.line === colon.line && startsValue(next)) ? parseValue(cursor) : null;
  takeTrailingComments(cursor, comments);
  return {
    kind: 'label',
    name: name.text,
    value,
    comments,
    start: name.start,
    end: cursor.lastEnd,
    nameEnd: name.end,
  };
}

function parseBare(cursor: Cursor): Item {
  const start = cursor.peek().start;
  const value = parseValue(cursor);
  const comments: Comment[] = [];
  takeTrailingComments(cursor, comments);
  return { kind: 'label', name: null, value, comments, start, end: cursor.lastEnd, nameEnd: start };
}

function takeTrailingComments(cursor: Cursor, comments: Comment[]): void {
  while (isMark(cursor.peek(), ',') && cursor.peek().line === cursor.lastLine) cursor.take();
  while (cursor.peek().kind === 'comment' && cursor.peek().line === cursor.lastLine) comments.push(cursor.comment());
}

function parseStatement(cursor: Cursor): Statement {
  const first = cursor.peek();
  let target: string | null = null;
  if (first.text === 'let' || first.text === 'const' || first.text === 'var') {
    cursor.take();
    if (cursor.peek().kind === 'word') target = cursor.take().text;
    if (isMark(cursor.peek(), '=')) cursor.take();
  }
  const value: Value = startsValue(cursor.peek())
    ? parseValue(cursor)
    : { kind: 'literal', value: null, start: cursor.lastEnd, end: cursor.lastEnd };
  return { kind: 'statement', target, value, start: first.start, end: cursor.lastEnd };
}

/** All up to the end of the line, as one item. */
function parseWords(cursor: Cursor): Item {
  const first = cursor.take();
  const end = cursor.takeLine(first);
  return { kind: 'words', text: cursor.slice(first.start, end), start: first.start, end };
}
