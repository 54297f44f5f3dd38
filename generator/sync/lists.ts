/** How the parts of our list and those of the page become one list. */
export interface Merging<T> {
  readonly nameOf: (part: T) => string;
  /** Where several lists stand in one: which of them a part is in, such as the module of a method. */
  readonly groupOf?: (part: T) => string;
  /** In both. */
  readonly both: (ours: T, theirs: T) => T;
  /** Only on the page. */
  readonly added: (theirs: T) => T;
  /** Only in ours; null to drop it. */
  readonly gone: (ours: T) => T | null;
}

/**
 * One list in the order of the page. A part that the page has no more stays behind the nearest part
 * that it stood behind in ours.
 */
export function mergeLists<T>(ours: readonly T[], theirs: readonly T[], merging: Merging<T>): readonly T[] {
  const { nameOf, groupOf = () => '', both, added, gone } = merging;
  const known = new Map(ours.map((part) => [nameOf(part), part]));
  const present = new Set(theirs.map(nameOf));
  const result = theirs.map((part) => {
    const own = known.get(nameOf(part));
    return own === undefined ? added(part) : both(own, part);
  });
  /** Those before it in ours may be dropped, or be in another group by now. */
  const placeOf = (part: T, index: number): number => {
    const group = result.flatMap((one, at) => (groupOf(one) === groupOf(part) ? [at] : []));
    const places = new Map(group.map((at) => [nameOf(result[at] as T), at]));
    for (const before of ours.slice(0, index).reverse()) {
      const at = groupOf(before) === groupOf(part) ? places.get(nameOf(before)) : undefined;
      if (at !== undefined) return at + 1;
    }
    return group[0] ?? result.length;
  };
  ours.forEach((part, index) => {
    if (present.has(nameOf(part))) return;
    const kept = gone(part);
    if (kept !== null) result.splice(placeOf(part, index), 0, kept);
  });
  return result;
}
