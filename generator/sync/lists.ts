/** How the parts of our list and those of the page become one list. */
export interface Merging<T> {
  readonly nameOf: (part: T) => string;
  /** In both. */
  readonly both: (ours: T, theirs: T) => T;
  /** Only on the page. */
  readonly added: (theirs: T) => T;
  /** Only in ours; null to drop it. */
  readonly gone: (ours: T) => T | null;
}

/**
 * One list in the order of the page. A part that the page has no more stays behind the part that it
 * stood behind in ours.
 */
export function mergeLists<T>(ours: readonly T[], theirs: readonly T[], merging: Merging<T>): readonly T[] {
  const { nameOf, both, added, gone } = merging;
  const known = new Map(ours.map((part) => [nameOf(part), part]));
  const present = new Set(theirs.map(nameOf));
  const result = theirs.map((part) => {
    const own = known.get(nameOf(part));
    return own === undefined ? added(part) : both(own, part);
  });
  ours.forEach((part, index) => {
    if (present.has(nameOf(part))) return;
    const kept = gone(part);
    if (kept === null) return;
    const before = ours[index - 1];
    const at = before === undefined ? 0 : result.findIndex((one) => nameOf(one) === nameOf(before)) + 1;
    result.splice(at, 0, kept);
  });
  return result;
}
