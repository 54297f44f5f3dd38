import { nameIn } from '../../ir/name-in-id.js';
import type { Book } from './book.js';
import type { Prose } from './prose.js';
import type { Use } from './usage.js';

const USES: readonly (readonly [Use, string])[] = [
  ['takes', 'Taken by'],
  ['returns', 'Returned by'],
  ['reports', 'Reported by'],
  ['holds', 'In'],
];

/** Which parts use a type, one line for each way of using it. */
export function usedBy(id: string, prose: Prose, { usage }: Book): readonly string[] {
  const uses = usage.get(id);
  const lines = USES.flatMap(([use, words]) => {
    const users = [...(uses?.get(use) ?? [])].filter((user) => user !== id);
    return users.length === 0 ? [] : [`${words} ${users.map((user) => prose.link(user, nameIn(user))).join(', ')}`];
  });
  return lines.length > 0 ? lines : ['Used by no method, event or class'];
}
