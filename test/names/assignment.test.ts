import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../generator/names/assignment.js';

describe('assign', () => {
  it.each([
    ['nothing', [], 0, []],
    ['no columns', [[], []], 0, [null, null]],
    ['the greatest of one row', [[1, 3, 2]], 3, [1]],
    ['one column to the heavier row', [[1], [2]], 1, [null, 0]],
    [
      'the best sum, not the best pair',
      [
        [10, 9],
        [9, 1],
      ],
      2,
      [1, 0],
    ],
    [
      'no pair of weight 0',
      [
        [0, 0],
        [0, 5],
      ],
      2,
      [null, 1],
    ],
    ['more columns than rows', [[1, 5, 1]], 3, [1]],
    ['more rows than columns', [[5], [6], [4]], 1, [null, 0, null]],
    [
      'fractions',
      [
        [0.3, 0.2],
        [0.25, 0.1],
      ],
      2,
      [1, 0],
    ],
  ])('gives %s', (_, weights, columns, want) => {
    expect(assign(weights, columns)).toEqual(want);
  });

  it('gives as great a sum as trying all', () => {
    const weights = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(weights, (table) => {
        const columns = table[0]?.length ?? 0;
        const chosen = assign(table, columns);
        const taken = chosen.filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
        const sum = chosen.reduce<number>((total, column, row) => total + weightAt(table, row, column), 0);
        expect(sum).toBe(best(table, 0, new Set()));
      }),
      { numRuns: 300 },
    );
  });
});

function weightAt(table: readonly (readonly number[])[], row: number, column: number | null): number {
  if (column === null) return 0;
  const weight = table[row]?.[column] ?? 0;
  expect(weight).toBeGreaterThan(0);
  return weight;
}

function best(table: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  const weights = table[row];
  if (!weights) return 0;
  const sums = weights.map((weight, column) =>
    taken.has(column) ? 0 : weight + best(table, row + 1, new Set([...taken, column])),
  );
  return Math.max(best(table, row + 1, taken), ...sums);
}
