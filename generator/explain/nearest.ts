/** The ids that somebody may have meant: those that end alike, or hold the same name. At most five. */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const name = nameIn(id).toLowerCase();
  if (name === '') return [];
  const scored = ids.flatMap((candidate) => {
    const other = nameIn(candidate).toLowerCase();
    if (other === name) return [{ candidate, score: shared(id, candidate) + 100 }];
    return other.includes(name) || name.includes(other) ? [{ candidate, score: shared(id, candidate) }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}

function nameIn(id: string): string {
  return /[^:./]*$/.exec(id)?.[0] ?? '';
}

/** How many characters two ids begin with in common. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
