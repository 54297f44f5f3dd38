/** Error codes as people look them up: numbers by their size, then names by code unit. */
export function compareCodes(a: string, b: string): number {
  const [first, second] = [numberOf(a), numberOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberOf(code: string): number {
  return /^\d+$/.test(code) ? Number(code) : Infinity;
}
