import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../generator/document/span.js';

describe('LineIndex', () => {
  it.each([
    ['nothing', '', ['']],
    ['one line', 'ab', ['ab']],
    ['LF', 'a\n\nb', ['a', '', 'b']],
    ['CRLF', 'a\r\n\r\nb', ['a', '', 'b']],
    ['CR', 'a\r\rb', ['a', '', 'b']],
    ['all of them', 'a\r\nb\nc\rd', ['a', 'b', 'c', 'd']],
    ['a line end at the end', 'a\nb\n', ['a', 'b']],
    ['CRLF at the end', 'a\r\n', ['a']],
    ['only a line end', '\n', ['']],
  ])('counts lines that end with %s', (_, text, want) => {
    const lines = new LineIndex(text);
    expect(lines.count).toBe(want.length);
    expect(want.map((__, index) => lines.textOf(index + 1))).toEqual(want);
    want.forEach((__, index) => expect(lines.lineAt(lines.startOf(index + 1))).toBe(index + 1));
  });

  it.each([
    [
      { start: 0, end: 1 },
      { line: 1, column: 1, endLine: 1, endColumn: 2 },
    ],
    [
      { start: 1, end: 4 },
      { line: 1, column: 2, endLine: 2, endColumn: 2 },
    ],
    [
      { start: 3, end: 3 },
      { line: 2, column: 1, endLine: 2, endColumn: 1 },
    ],
    [
      { start: 2, end: 3 },
      { line: 1, column: 3, endLine: 2, endColumn: 1 },
    ],
    [
      { start: 5, end: 5 },
      { line: 2, column: 3, endLine: 2, endColumn: 3 },
    ],
  ])('gives %j in `a CRLF bc` as people count', (span, want) => {
    expect(new LineIndex('a\r\nbc').rangeOf(span)).toEqual(want);
  });

  it('gives for what is beyond the end the last line', () => {
    const lines = new LineIndex('a\nb');
    expect(lines.lineAt(99)).toBe(2);
    expect(lines.startOf(99)).toBe(3);
    expect(lines.textOf(99)).toBe('');
  });
});
