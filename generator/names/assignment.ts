/**
 * Gives each row at most one column so that the sum of the weights is greatest (the Hungarian
 * method, in time cubic in the number of rows). `weights[row][column]` is 0 where a pair is out of
 * the question; such a pair is never given. The result holds each row's column, or null.
 */
export function assign(weights: readonly (readonly number[])[], columns: number): readonly (number | null)[] {
  const rows = weights.length;
  // A row may stay without a column: each has a spare one of weight 0.
  const width = columns + rows;
  const cost = (row: number, column: number): number => -(weights[row]?.[column] ?? 0);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const least = new Float64Array(width + 1).fill(Infinity);
    const used = new Uint8Array(width + 1);
    let column = 0;
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= width; j++) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - (rowPrice[current] ?? 0) - (columnPrice[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= width; j++) {
        if (used[j]) {
          const holder = rowOf[j] ?? 0;
          rowPrice[holder] = (rowPrice[holder] ?? 0) + delta;
          columnPrice[j] = (columnPrice[j] ?? 0) - delta;
        } else {
          least[j] = (least[j] ?? 0) - delta;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const from = way[column] ?? 0;
      rowOf[column] = rowOf[from] ?? 0;
      column = from;
    } while (column !== 0);
  }
  const result = new Array<number | null>(rows).fill(null);
  for (let j = 1; j <= columns; j++) {
    const row = (rowOf[j] ?? 0) - 1;
    if (row >= 0 && (weights[row]?.[j - 1] ?? 0) > 0) result[row] = j - 1;
  }
  return result;
}
