import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../generator/source/front-matter.js';

describe('front matter', () => {
  it.each([
    [
      'LF',
      '---\na: 1\nb-c:  x y \n---\n# h',
      [
        ['a', '1'],
        ['b-c', 'x y'],
      ],
    ],
    ['a byte order mark', '\ufeff---\na: 1\n---\n', [['a', '1']]],
    ['a space in its place', ' ---\na: 1\n---\n', [['a', '1']]],
    ['no line behind it', '---\na: 1\n---', [['a', '1']]],
    ['an empty value', '---\na:\n---\n', [['a', '']]],
    ['names of JavaScript', '---\nconstructor: x\n---\n', [['constructor', 'x']]],
  ])('is read with %s', (_, text, want) => {
    expect([...readFrontMatter(text).values]).toEqual(want);
  });

  it('says the same with CRLF', () => {
    const text = '---\r\na: 1\r\nb: 2\r\n---\r\nx';
    expect([...readFrontMatter(text).values]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it.each([
    ['---\na: 1\n---\nx', '   \n    \n   \nx'],
    ['---\r\na: 1\r\n---\r\nx', '   \r\n    \r\n   \r\nx'],
  ])('is blanked out, so that places hold: %j', (text, rest) => {
    expect(readFrontMatter(text).rest).toBe(rest);
  });

  it.each([
    ['a rule and a paragraph', '---\nsome words\n---\n'],
    ['one line that is none', '---\na: 1\nb\n---\n'],
    ['no end', '---\na: 1\n'],
    ['a line before it', '\n---\na: 1\n---\n'],
    ['four dashes', '----\na: 1\n----\n'],
    ['an empty block', '---\n---\n'],
  ])('is not seen in %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ values: new Map(), rest: text });
  });
});
