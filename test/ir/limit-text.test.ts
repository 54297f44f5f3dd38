import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitText, readConstraint, readRule, ruleText } from '../../generator/ir/limit-text.js';
import type { Constraint } from '../../generator/ir/types.js';
import { NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { fieldRule, limit } from '../print/arbitrary-text.js';

describe('a limit', () => {
  test.each<readonly [string, Constraint]>([
    ['at most 20 items', { kind: 'items', min: null, max: 20 }],
    ['at least 1 items', { kind: 'items', min: 1, max: null }],
    ['from 1 to 20 items', { kind: 'items', min: 1, max: 20 }],
    ['at least -1.5', { kind: 'range', min: -1.5, max: null }],
    ['at most 9', { kind: 'range', min: null, max: 9 }],
    ['from 0 to 1', { kind: 'range', min: 0, max: 1 }],
    ['at most 30 characters', { kind: 'characters', max: 30 }],
    ['at most 30 bytes', { kind: 'size', max: 30, unit: 'bytes' }],
    ['at most 28 MB', { kind: 'size', max: 28, unit: 'MB' }],
    ['at most 5 calls in 1 s', { kind: 'rate', calls: 5, seconds: 1 }],
    ['pattern "^[a-z]+$"', { kind: 'pattern', pattern: '^[a-z]+$' }],
    ['not starting with "@"', { kind: 'not-starting', prefix: '@' }],
    ['one of ["a",1,null]', { kind: 'values', values: ['a', 1, null] }],
    ['required when a.b is {"c":true}', { kind: 'required-when', field: 'a.b', value: { c: true } }],
    ['required when "is is" is "x is y"', { kind: 'required-when', field: 'is is', value: 'x is y' }],
  ])('%s is read as it is written', (text, limit) => {
    expect(readConstraint(text)).toEqual(limit);
    expect(limitText(limit)).toBe(text);
  });

  test.each([
    ['at most 1 item', 'at most 1 items'],
    ['at most 1 character', 'at most 1 characters'],
    ['at most 1 call in 1 s', 'at most 1 calls in 1 s'],
    ['one of [ "a", "b" ]', 'one of ["a","b"]'],
    ['required when "a" is  1', 'required when a is 1'],
  ])('%s may be written otherwise', (text, want) => {
    const limit = readConstraint(text);
    expect(limit && limitText(limit)).toBe(want);
  });

  test.each([
    '',
    'at most',
    'at most x',
    'at most 1e3',
    'At most 3',
    'at most 3 ',
    'at most 3 items, at least 1 items',
    'at most 3 GB',
    'pattern ^a$',
    'pattern "("',
    'pattern 3',
    'not starting with ""',
    'not starting with 3',
    'one of []',
    'one of "a"',
    'one of [a]',
    'required when a',
    'required when a is',
    'required when "" is 1',
    'required when a b is 1',
  ])('%j is none', (text) => {
    expect(readConstraint(text)).toBeNull();
  });

  test('of any kind is read as it is written', NO_TIMEOUT, () => {
    fc.assert(
      fc.property(limit, ({ spans: _, ...constraint }) => {
        expect(readConstraint(limitText(constraint))).toEqual(constraint);
      }),
      runs(500),
    );
  });

  test('is read in no time', () => {
    for (const text of [`required when ${'a'.repeat(50_000)}`, `required when "${'\\"'.repeat(50_000)}`])
      expect(readConstraint(text)).toBeNull();
    expect(readRule(`exactly one of ${'a, '.repeat(3_000)}`)).toBeNull();
  });
});

describe('a rule', () => {
  test.each([
    ['exactly one of userID, groupID', 'exactly-one', ['userID', 'groupID']],
    ['at least one of a, b.c, "d e"', 'at-least-one', ['a', 'b.c', 'd e']],
    ['at most one of "a, b", c', 'at-most-one', ['a, b', 'c']],
  ] as const)('%s is read as it is written', (text, kind, fields) => {
    expect(readRule(text)).toEqual({ kind, fields });
    expect(ruleText({ kind, fields })).toBe(text);
  });

  test.each([
    '',
    'one of a, b',
    'exactly one of',
    'exactly one of a',
    'exactly one of a,b',
    'exactly one of a, ',
    'exactly one of a, ""',
  ])('%j is none', (text) => {
    expect(readRule(text)).toBeNull();
  });

  test('of any kind is read as it is written', NO_TIMEOUT, () => {
    fc.assert(
      fc.property(fieldRule, ({ spans: _, ...rule }) => {
        expect(readRule(ruleText(rule))).toEqual(rule);
      }),
      runs(500),
    );
  });
});
