import type { Merging } from './lists.js';

/** A part that went, and one that came and is perhaps the same: their ids. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

interface Pairing<T> extends Pick<Merging<T>, 'nameOf' | 'groupOf'> {
  /** Whether the second may be the first under another name. */
  readonly alike: (ours: T, theirs: T) => boolean;
}

/**
 * The parts of the page that are perhaps parts of ours under another name, with these: one went, one
 * that is like it came, both behind the same part, and no other there is like either of them.
 */
export function renamedIn<T>(ours: readonly T[], theirs: readonly T[], pairing: Pairing<T>): ReadonlyMap<T, T> {
  const { alike } = pairing;
  const gone = gapsOf(ours, theirs, pairing);
  const come = gapsOf(theirs, ours, pairing);
  const pairs = [...come].flatMap(([gap, parts]) =>
    parts.flatMap((part) => {
      const candidates = (gone.get(gap) ?? []).filter((own) => alike(own, part));
      const [own] = candidates;
      const isOnly = candidates.length === 1 && own !== undefined;
      return isOnly && parts.filter((other) => alike(own, other)).length === 1 ? [[part, own] as const] : [];
    }),
  );
  return new Map(pairs);
}

/** The parts that the other list lacks, by the nearest part before them that it has. */
function gapsOf<T>(
  list: readonly T[],
  other: readonly T[],
  { nameOf, groupOf = () => '' }: Pairing<T>,
): ReadonlyMap<string, readonly T[]> {
  const names = new Set(other.map(nameOf));
  const staying = new Set(other.map((part) => `${groupOf(part)}\n${nameOf(part)}`));
  const last = new Map<string, string>();
  const gaps = new Map<string, T[]>();
  for (const part of list) {
    const group = groupOf(part);
    const place = `${group}\n${nameOf(part)}`;
    if (staying.has(place)) last.set(group, place);
    else if (!names.has(nameOf(part))) {
      const gap = last.get(group) ?? `${group}\n`;
      gaps.set(gap, [...(gaps.get(gap) ?? []), part]);
    }
  }
  return gaps;
}
