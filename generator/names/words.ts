import { fold } from '../notation/fold.js';

/** The words of a name, in lower case: `V2TIM_GroupTipsType` → v, 2, tim, group, tips, type. */
export function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** How alike two texts are, from 0 to 1: the share of their pairs of neighbouring letters. */
export function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.size === 0 || right.size === 0) return squash(a) === squash(b) && squash(a) !== '' ? 1 : 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** The share of the first text's pairs that the second has. */
export function contained(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return left.size === 0 ? 0 : shared / left.size;
}

/** The share of what two sets have together, of all that is in either. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How many letters must be added, left out or changed to make one word of the other; at most `limit`, else null. */
export function distance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const found = row[b.length] ?? limit + 1;
  return found <= limit ? found : null;
}

function squash(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = squash(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}
