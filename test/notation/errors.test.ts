import { describe, expect, it } from 'vitest';
import { parseNotation } from '../../generator/notation/parser.js';
import { problems, sketch } from '../helpers/sketch.js';

describe('problems', () => {
  it.each([
    ['a missing colon', '{a int}', '{a int}', ['missing-colon "a" 1-2']],
    ['a missing colon before a brace', '{a {b:int}}', '{a {b: int}}', ['missing-colon "a" 1-2']],
    ['a brace that is not closed', '{a:int', '{a: int}', ['unclosed-bracket "{" 0-1']],
    ['an inner brace that is not closed', '{a:{b:int}', '{a: {b: int}}', ['unclosed-bracket "{" 0-1']],
    ['a list that is not closed', '{a:[{b:int}}', '{a: [{b: int}]}', ['unclosed-bracket "[" 3-4']],
    ['a call that is not closed', 'a.b({c:1}', '=a.b({c: 1})', ['unclosed-bracket "(" 3-4']],
    ['a parenthesis that is not closed', '({a:1}', '{a: 1}', ['unclosed-bracket "(" 0-1']],
    ['a bracket of the wrong kind', '{a:int]', '{a: int}', ['unclosed-bracket "{" 0-1', 'stray-bracket "]" 6-7']],
    ['a bracket that closes nothing', '}', '', ['stray-bracket "}" 0-1']],
    ['a string that is not closed', '{a:"x\nb:int}', '{a: "x", b: int}', ['unclosed-string "\\"x" 3-5']],
    ['two values', '{a:int string}', '{a: int}', ['unexpected-token "string" 7-13']],
    ['many values, reported at once', '{a:int so it is}', '{a: int}', ['unexpected-token "so it is" 7-15']],
    ['marks that mean nothing', '{# a:int}', '{a: int}', ['unexpected-token "#" 1-2']],
    ['a second colon', '{a::int}', '{a:}', ['unexpected-token ":int" 3-7']],
    ['an object in the place of a key', '{{a:int},b:int}', '{b: int}', ['unexpected-token "{" 1-2']],
    ['a choice of types', '{a:(string | int), b:int}', '{a: null, b: int}', ['unexpected-token "(string | int)" 3-17']],
    [
      'brackets with a value in the place of a key',
      '{[a, b]:int, c:int}',
      '{c: int}',
      ['unexpected-token "[" 1-2', 'unexpected-token ":int" 7-11'],
    ],
    [
      'literals among arguments',
      '{a:Record<"x"|"y", string>, b:int}',
      '{a: Record<string>, b: int}',
      [String.raw`unexpected-token "\"x\"|\"y\"" 10-17`],
    ],
    ['a map that is not closed', '{a:Map<string}', '{a: Map<string>}', ['unexpected-token "}" 13-14']],
  ])('are told for %s', (_, given, want, found) => {
    expect(sketch(given)).toBe(want);
    expect(problems(given)).toEqual(found);
  });

  it('show at most forty characters', () => {
    const [problem] = parseNotation(`{a:int ${'b'.repeat(100)}}`).problems;
    expect(problem).toEqual({ kind: 'unexpected-token', seen: 'b'.repeat(40), start: 7, end: 107 });
  });
});

describe('text that nobody means', () => {
  const mega = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));

  it.each(['{', '[', '(', '}', ')', '[]', '{a:', '{"a":[', 'a(', 'a<', '({', '(a|', '<'])(
    'is read to its end: a million times %s',
    (piece) => {
      const text = mega(piece);
      const { items, problems: found } = parseNotation(text);
      const ends = [...items, ...found].map((one) => one.end);
      expect(ends.reduce((most, end) => Math.max(most, end))).toBe(text.length);
    },
  );

  it.each(['await ', 'new ', 'let ', '"', "'", '`', '/*', '/*a\nb*/', '//\n', 'a:', 'a.', '1|', '1<<', '...', '-'])(
    'is read without a call a word and without reading a line twice: %s',
    (piece) => {
      expect(() => parseNotation(mega(piece))).not.toThrow();
    },
  );

  it.each(['{a:', '[', 'a(', '({a:'])('is passed over below two hundred brackets: %s', (piece) => {
    const kinds = parseNotation(piece.repeat(10_000)).problems.map((problem) => problem.kind);
    expect(kinds.filter((kind) => kind === 'too-deep')).toHaveLength(1);
  });

  it('is read on behind brackets that are too deep', () => {
    const deep = `${'{a:'.repeat(10_000)}int${'}'.repeat(10_000)}`;
    expect(sketch(`无 //x\n${deep}\nb:int`).endsWith('b:int «x»')).toBe(true);
    expect(problems(deep)).toEqual(['too-deep "{" 600-601']);
  });
});
