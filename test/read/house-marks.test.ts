import { describe, expect, it } from 'vitest';
import { readHouseMarks } from '../../generator/read/house-marks.js';

const NOTHING = {
  required: 'unstated',
  disputed: false,
  nullable: false,
  default: undefined,
  inferred: null,
  unit: null,
  since: null,
  edition: null,
  deprecated: false,
  limits: [],
  description: '',
  unknown: [],
};

describe('readHouseMarks', () => {
  it.each<[string, object]>([
    ['', {}],
    ['required', { required: 'yes' }],
    ['optional', { required: 'no' }],
    ['nullable', { nullable: true }],
    ['nullable so', { unknown: ['nullable so'] }],
    ['optional, nullable, default null - x', { required: 'no', nullable: true, default: null, description: 'x' }],
    ['optional, default 0 - What it is.', { required: 'no', default: 0, description: 'What it is.' }],
    ['- What it is, and how - so.', { description: 'What it is, and how - so.' }],
    ['default "a, b - c" - x', { default: 'a, b - c', description: 'x' }],
    ['default "a \\" b"', { default: 'a " b' }],
    ['default [1, 2], required', { default: [1, 2], required: 'yes' }],
    ['default {"a": 1}', { default: { a: 1 } }],
    ['default {"__proto__": 1}', { default: JSON.parse('{"__proto__": 1}') }],
    ['default null', { default: null }],
    ['default -1', { default: -1 }],
    ['default so', { unknown: ['default so'] }],
    ['default', { unknown: ['default'] }],
    ['inferred same-field', { inferred: 'same-field' }],
    ['inferred so', { unknown: ['inferred so'] }],
    ['unit seconds', { unit: 'seconds' }],
    ['unit days', { unknown: ['unit days'] }],
    ['edition ultimate', { edition: 'ultimate' }],
    ['edition gold', { unknown: ['edition gold'] }],
    ['deprecated', { deprecated: true }],
    ['since 6.3', { since: '6.3' }],
    ['at most 5 items', { limits: [{ kind: 'items', min: null, max: 5 }] }],
    [
      'at most 5 items, at most 8 KB',
      {
        limits: [
          { kind: 'items', min: null, max: 5 },
          { kind: 'size', max: 8, unit: 'KB' },
        ],
      },
    ],
    ['at most 5 apples', { unknown: ['at most 5 apples'] }],
    ['words', { unknown: ['words'] }],
    ['words-words', { unknown: ['words-words'] }],
    [', ,', {}],
  ])('%s', (comment, want) => {
    expect(readHouseMarks(comment)).toEqual({ ...NOTHING, ...want });
  });
});
