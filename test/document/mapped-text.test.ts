import { describe, expect, it } from 'vitest';
import { MappedText } from '../../generator/document/mapped-text.js';

describe('MappedText', () => {
  it('knows the places of a whole text', () => {
    const text = MappedText.whole('abc', 10);
    expect(text.value).toBe('abc');
    expect([0, 2, 3].map((index) => text.offsetAt(index))).toEqual([10, 12, 13]);
    expect(text.spanOf(1, 3)).toEqual({ start: 11, end: 13 });
  });

  it('knows the places of pieces', () => {
    const text = MappedText.join([
      { value: 'ab', origin: 2 },
      { value: '', origin: 99 },
      { value: 'cd', origin: 10 },
    ]);
    expect(text.value).toBe('abcd');
    expect([0, 1, 2, 3, 4].map((index) => text.offsetAt(index))).toEqual([2, 3, 10, 11, 12]);
  });

  it.each([
    [0, 2, { start: 2, end: 4 }],
    [1, 3, { start: 3, end: 11 }],
    [2, 4, { start: 10, end: 12 }],
    [2, 2, { start: 10, end: 10 }],
    [4, 4, { start: 12, end: 12 }],
  ])('gives the span from %i to %i, which ends with its last character', (start, end, want) => {
    const text = MappedText.join([
      { value: 'ab', origin: 2 },
      { value: 'cd', origin: 10 },
    ]);
    expect(text.spanOf(start, end)).toEqual(want);
  });

  it.each([
    [[], { start: 0, end: 0 }],
    [[{ value: '', origin: 7 }], { start: 7, end: 7 }],
  ])('has a place also where it is empty', (pieces, want) => {
    const text = MappedText.join(pieces);
    expect(text.value).toBe('');
    expect(text.spanOf(0, 0)).toEqual(want);
  });

  it('finds each of many pieces', () => {
    const pieces = Array.from({ length: 1000 }, (_, index) => ({ value: 'xy', origin: index * 5 }));
    const text = MappedText.join(pieces);
    for (const index of [0, 1, 2, 999, 1000, 1001, 1999])
      expect(text.offsetAt(index)).toBe(Math.floor(index / 2) * 5 + (index % 2));
  });
});
