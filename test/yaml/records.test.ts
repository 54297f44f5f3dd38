import { describe, expect, test } from 'vitest';
import type { Literal } from '../../generator/ir/types.js';
import { readRecord, type YamlProblem, type YamlRecord } from '../../generator/yaml/records.js';

function read(text: string): { readonly record: YamlRecord | null; readonly problems: readonly YamlProblem[] } {
  const problems: YamlProblem[] = [];
  return { record: readRecord(text, problems), problems };
}

/** What a piece of YAML stands for, or the first problem with its place. */
function literal(text: string): Literal | undefined {
  const { record, problems } = read(`a: ${text}`);
  const value = record?.literal('a');
  const [first] = problems;
  return first ? `${first.range.line}:${first.range.column} ${first.message}` : value;
}

describe('a value', () => {
  test.each<readonly [string, Literal]>([
    ['x', 'x'],
    ['yes', 'yes'],
    ['"\\u0041\\n"', 'A\n'],
    ["'it''s'", "it's"],
    ['6.3', 6.3],
    ["'6.3'", '6.3'],
    ['0x10', 16],
    ['-0', -0],
    ['true', true],
    ['~', null],
    ['', null],
    ['2020-01-01', '2020-01-01'],
    ['[1, [x], {b: null}]', [1, ['x'], { b: null }]],
    ['!!str 1', '1'],
    ['map<string,PKTPeer>', 'map<string,PKTPeer>'],
    ['|\n  x\n  y\n', 'x\ny\n'],
  ])('%s', (text, want) => {
    expect(literal(text)).toEqual(want);
  });

  test.each([
    ['.nan', '1:4 A text, a number, true, false or null is expected here.'],
    ['[-.inf]', '1:5 A text, a number, true, false or null is expected here.'],
    ['1e999', '1:4 A text, a number, true, false or null is expected here.'],
    ['!!binary aGk=', '1:13 A text, a number, true, false or null is expected here.'],
    ['*x', '1:4 An alias is not followed here; write the value out.'],
    ['{b: [&x 1, *x]}', '1:15 An alias is not followed here; write the value out.'],
    ['{? [b] : c}', '1:7 A text is expected here, as the key of what follows.'],
    ['!x y', '1:4 Unresolved tag: !x'],
    ['!!js/function y', '1:4 Unresolved tag: tag:yaml.org,2002:js/function'],
  ])('%s is none', (text, want) => {
    expect(literal(text)).toBe(want);
  });
});

describe('a key', () => {
  test('is read once, whatever it is called', () => {
    const { record, problems } = read('__proto__: 1\nconstructor: 2\ntoString: {__proto__: {x: 3}, constructor: 4}\n');
    expect([record?.literal('__proto__'), record?.literal('constructor')]).toEqual([1, 2]);
    const inner = record?.literal('toString');
    expect(JSON.stringify(inner)).toBe('{"__proto__":{"x":3},"constructor":4}');
    expect(Object.getPrototypeOf(inner)).toBe(Object.prototype);
    expect(record?.has('hasOwnProperty')).toBe(false);
    expect(problems).toEqual([]);
    expect({}).not.toHaveProperty('x');
  });

  test('that is no text is none', () => {
    const { problems } = read('? [a]\n: b\n');
    expect(problems.map(({ message, range }) => [message, range.line, range.column])).toEqual([
      ['A text is expected here, as the key of what follows.', 1, 3],
    ]);
  });

  test('that nobody asked for is told, at its place', () => {
    const { record, problems } = read('a: 1\n\nb: {c: 2}\n');
    record?.number('a');
    record?.record('b').finish();
    record?.finish();
    expect(problems.map(({ message, range }) => [message, range.line, range.column, range.endColumn])).toEqual([
      ['`c` is no key of this entry.', 3, 5, 6],
    ]);
  });

  test('<< merges nothing', () => {
    const { record, problems } = read('a: &x {b: 1}\n<<: *x\n');
    record?.record('a').number('b');
    record?.finish();
    expect(problems.map(({ message }) => message)).toEqual(['`<<` is no key of this entry.']);
  });
});

test('what is missing is told once', () => {
  const { record, problems } = read('a: 1\n');
  record?.string('b');
  record?.record('c');
  record?.records('d');
  record?.strings('e');
  expect(problems.map(({ message, range }) => [message, range.line])).toEqual([
    ['`b` is missing.', 1],
    ['`c` is missing.', 1],
    ['`d` is missing.', 1],
    ['`e` must be a list of texts.', 1],
  ]);
});

test('several documents are none', () => {
  expect(read('a: 1\n---\nb: 2\n').record).toBeNull();
});

describe('a hostile file is refused at once:', () => {
  const bomb = Array.from({ length: 30 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  ).join('\n');

  test.each([
    ['aliases of aliases', `${bomb}\na: *a29\n`],
    ['brackets', `a: ${'['.repeat(50_000)}`],
    ['closed brackets', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['braces', `a: ${'{a: '.repeat(20_000)}`],
    ['dashes', `a:\n  ${'- '.repeat(50_000)}x`],
    ['tags', `a: ${'!x '.repeat(5_000)}y`],
    ['quotes', `a: ${'"'.repeat(50_001)}`],
    ['an alias of itself', 'a: &a [*a]\n'],
  ])('%s', (_, text) => {
    const { record, problems } = read(text);
    record?.literal('a');
    expect(problems.length).toBeGreaterThan(0);
  });

  test('what is nested less than that is read', () => {
    const depth = 200;
    expect(JSON.stringify(literal(`${'['.repeat(depth)}${']'.repeat(depth)}`))).toHaveLength(2 * depth);
  });
});
