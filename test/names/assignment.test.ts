import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../generator/names/assignment.js';

/** The greatest sum, by trying every way. */
function best(weights: readonly (readonly number[])[], columns: number, row = 0, used = new Set<number>()): number {
  if (row === weights.length) return 0;
  let most = best(weights, columns, row + 1, used);
  for (let column = 0; column < columns; column++) {
    const weight = weights[row]?.[column] ?? 0;
    if (used.has(column) || weight <= 0) continue;
    used.add(column);
    most = Math.max(most, weight + best(weights, columns, row + 1, used));
    used.delete(column);
  }
  return most;
}

describe('assign', () => {
  it('gives a name to the row that needs it, not to the one that wants it most', () => {
    // The first row weighs most for column 0, but has another; the second has nothing else.
    const weights = [
      [3, 2],
      [2, 0],
    ];
    expect(assign(weights, 2)).toEqual([1, 0]);
  });

  it('leaves a row without a column rather than giving it one of no weight', () => {
    expect(assign([[0, 0]], 2)).toEqual([null]);
    expect(assign([[1], [2]], 1)).toEqual([null, 0]);
    expect(assign([], 3)).toEqual([]);
  });

  it('finds the greatest sum, each column once', () => {
    const matrix = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.tuple(
        fc.constant(columns),
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          maxLength: 5,
        }),
      ),
    );
    fc.assert(
      fc.property(matrix, ([columns, weights]) => {
        const chosen = assign(weights, columns);
        const given = chosen.filter((column) => column !== null);
        expect(new Set(given).size).toBe(given.length);
        const sum = chosen.reduce<number>(
          (total, column, row) => total + (column === null ? 0 : (weights[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBe(best(weights, columns));
      }),
    );
  });
});
