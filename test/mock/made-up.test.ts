import { describe, expect, test } from 'vitest';
import { generate } from '../../templates/typescript/runtime/mock/base/generate.js';
import { Random } from '../../templates/typescript/runtime/mock/base/random.js';
import type { Model, ModelLimit, ModelType } from '../../templates/typescript/runtime/model.js';

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

/** What is made up, for several seeds, of a field of a type with limits. */
function made(type: ModelType, limits: readonly ModelLimit[], more: Partial<Model> = {}): unknown[] {
  const model: Model = { enums: {}, classes: {}, methods: {}, listeners: {}, ...more };
  const whole: ModelType = { kind: 'object', fields: [{ name: 'it', type, required: true, limits }] };
  return SEEDS.map((seed) => (generate(model, whole, new Random(seed)) as { it: unknown }).it);
}

const text = { kind: 'string' } as const;
const number = { kind: 'number' } as const;
const integer = { kind: 'integer' } as const;

describe('made-up values', () => {
  test('are among those that are allowed', () => {
    expect(new Set(made(number, [['oneOf', [0, 1]]]))).toEqual(new Set([0, 1]));
    expect(new Set(made(text, [['oneOf', ['c2c', 'group']]]))).toEqual(new Set(['c2c', 'group']));
    const lists = made({ kind: 'array', of: text }, [
      ['oneOf', ['a', 'b']],
      ['items', 2, Infinity],
    ]) as string[][];
    expect(new Set(lists.flat())).toEqual(new Set(['a', 'b']));
    expect(lists.every(({ length }) => length === 2)).toBe(true);
  });

  test.each([
    [1, 5],
    [-180, 180],
    [-20, -10],
    [2000, Infinity],
    [-Infinity, -3],
    [7, 7],
  ])('are from %d to %d', (min, max) => {
    for (const type of [number, integer]) {
      const values = made(type, [['range', min, max]]);
      const isFine = (value: unknown): boolean =>
        Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
      expect(values.filter((value) => !isFine(value))).toEqual([]);
    }
  });

  test('are fractions where there is no whole number', () => {
    const values = made(number, [['range', 0.25, 0.75]]) as number[];
    expect(values.filter((value) => value < 0.25 || value > 0.75)).toEqual([]);
  });

  test('have as many items as there may be', () => {
    const lists = (min: number, max: number): unknown[] =>
      made({ kind: 'array', of: number }, [['items', min, max]]).map((list) => (list as unknown[]).length);
    expect(new Set(lists(0, 20))).toEqual(new Set([1]));
    expect(new Set(lists(3, 20))).toEqual(new Set([3]));
    expect(new Set(lists(0, 0))).toEqual(new Set([0]));
    const maps = made({ kind: 'map', of: text }, [['items', 2, 3]]);
    expect(new Set(maps.map((map) => Object.keys(map as object).length))).toEqual(new Set([2]));
  });

  test('are short enough, and do not begin as they must not', () => {
    const short = made(text, [
      ['bytes', 8],
      ['characters', 4],
    ]) as string[];
    expect(new Set(short.map(({ length }) => length))).toEqual(new Set([4]));
    expect(made(text, [['notStarting', 'text-']]).filter((one) => String(one).startsWith('text-'))).toEqual([]);
    expect(made(text, [['notStarting', 'te']]).filter((one) => String(one).startsWith('te'))).toEqual([]);
  });

  test.each([
    '^[\\x20-\\x7e]+$',
    '^(c2c|group)_.+$',
    '^((c2c|group)(_.+)?)?$',
    '[a-z]{2,4}-\\d{3}',
    '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?:\\.\\d+)?Z',
    '[^a-z\\d\\s]{3}',
    '(?=.*\\d)[\\w.+-]+@(?<host>[\\w-]+\\.)+[a-z]{2,}?',
    '(?!0)[0-9]{1,3}',
    '\\p{Lu}\\p{L}*\\S\\D\\W',
    '\\u4e00\\u{1f600}?[\\u{1f600}-\\u{1f610}][]-]?\\/\\[\\]'.replace('[]-]', '[\\]-]'),
    'a*?b+?c{2}|',
  ])('match %s', (pattern) => {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    expect(made(text, [['pattern', pattern]]).filter((one) => !whole.test(String(one)))).toEqual([]);
  });

  test('match a pattern and are short enough', () => {
    const limits: readonly ModelLimit[] = [
      ['pattern', '[a-z]*x'],
      ['characters', 2],
      ['notStarting', 'a'],
    ];
    expect(made(text, limits).filter((one) => !/^[b-z]?x$/.test(String(one)))).toEqual([]);
  });

  test('have one of the fields that exclude each other, and end where classes hold themselves', () => {
    const self = { kind: 'class', name: 'Node' } as const;
    const fields = ['userID', 'groupID'].map((name) => ({ name, type: text, required: false }));
    const inner = [
      { name: 'next', type: self, required: false },
      { name: 'list', type: { kind: 'array', of: self } as const, required: false, limits: [['items', 1, 9]] as const },
    ];
    const nodes = made(self, [], {
      classes: { Node: [...fields, ...inner] },
      rules: { Node: [['exactly one of userID, groupID', 1, 1, 'userID', 'groupID']] },
    });
    for (const node of nodes) {
      expect(Object.keys(node as object)).toEqual(['userID', 'next', 'list']);
      expect(JSON.stringify(node)).not.toContain('"list":[]');
    }
  });
});
