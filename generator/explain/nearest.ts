import { nameIn } from '../ir/name-in-id.js';

/** The ids that somebody may have meant: those whose name is the same, a slip away, or one in the other. At most five. */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const name = nameIn(id).toLowerCase();
  if (name === '') return [];
  const scored = ids.flatMap((candidate) => {
    const rank = rankOf(name, nameIn(candidate).toLowerCase());
    return rank === 0 ? [] : [{ candidate, rank, common: commonStart(id, candidate) }];
  });
  return scored
    .sort((a, b) => b.rank - a.rank || b.common - a.common)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}

/** How near two names are; 0 where they have nothing to do with each other. */
function rankOf(name: string, other: string): number {
  if (other === name) return 3;
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  // Short names are in many others by chance, and most are a slip away from each other.
  if (short.length < 4) return 0;
  if (slips(short, long) <= 2) return 2;
  return long.includes(short) ? 1 : 0;
}

/** How many characters have to be changed, put in or left out to make one word of the other; 3 for more than 2. */
function slips(short: string, long: string): number {
  if (long.length - short.length > 2) return 3;
  let row = Array.from({ length: short.length + 1 }, (_, index) => index);
  for (let at = 1; at <= long.length; at++) {
    const next = [at];
    for (let to = 1; to <= short.length; to++) {
      const same = long[at - 1] === short[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return Math.min(3, row[short.length] ?? 0);
}

/** How many characters two ids begin with in common. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
