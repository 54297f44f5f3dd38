import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Ir } from '../ir/types.js';
import type { PageFacts } from '../read/page-facts.js';
import { isTypeLike } from '../read/comment.js';
import type { ModuleName } from './page-names.js';
import { type Ballot, type Settled, settleTogether } from './votes.js';
import { wordsOf } from './words.js';

/** A name before a method's: `V2TIMGroupManager.muteGroupMember()`. */
const OWNER = /([A-Za-z_$][\w$]*)(?:\.|#|\s*[\u7684]\s*)([A-Za-z_$][\w$]*)\s*\(/g;

/**
 * Groups the methods of a page that has lost its modules' headings: those of one index table are a
 * module, and so are those between two such groups. Names come from the text, if it tells them.
 */
export function nameModules(
  document: Document,
  facts: PageFacts,
  methods: readonly Settled[],
  prior: Ir | null,
): { readonly modules: readonly ModuleName[]; readonly moduleOf: readonly number[] } {
  const groups = groupsOf(facts, methods);
  const names = groups.map((group) => new Set(group.methods.flatMap((index) => methods[index]?.name ?? [])));
  const ballots = groups.map((group, index) => [
    ...(group.heading
      ? [{ by: 'index' as const, name: group.heading.value, weight: 3, spans: [group.heading.span] }]
      : []),
    ...priorBallots(names[index] ?? new Set(), prior),
  ]);
  ownerBallots(document, names).forEach((found, index) => ballots[index]?.push(...found));
  const settled = settleTogether(ballots, 0.5);
  const moduleOf = facts.methods.map((_, index) => groups.findIndex((group) => group.methods.includes(index)));
  return { modules: settled.map((one) => ({ settled: one, group: null })), moduleOf };
}

interface Group {
  readonly heading: { readonly value: string; readonly span: Span } | null;
  readonly methods: number[];
}

function groupsOf(facts: PageFacts, methods: readonly Settled[]): readonly Group[] {
  const tableOf = new Map(
    facts.index.flatMap((table, index) => table.entries.map((entry) => [entry.name, index] as const)),
  );
  const groups: Group[] = [];
  let current: { readonly table: number | null; readonly group: Group } | null = null;
  const byTable = new Map<number, Group>();
  methods.forEach((method, index) => {
    const table: number | null = tableOf.get(method.name ?? '') ?? null;
    // A section without a name stays with its neighbours.
    const stays: boolean = current !== null && (method.name === null || current.table === table);
    if (!stays) {
      const known = table === null ? undefined : byTable.get(table);
      const group = known ?? { heading: table === null ? null : (facts.index[table]?.module ?? null), methods: [] };
      if (!known) groups.push(group);
      if (table !== null) byTable.set(table, group);
      current = { table, group };
    }
    current?.group.methods.push(index);
  });
  return groups;
}

/** Names that stand before a method of the group, and names of their kind that share its methods' words. */
function ownerBallots(document: Document, names: readonly ReadonlySet<string>[]): readonly (readonly Ballot[])[] {
  const ballots: Ballot[][] = names.map(() => []);
  const owners = new Map<string, string>();
  for (const match of document.text.matchAll(OWNER)) {
    const [, owner = '', method = ''] = match;
    const group = names.findIndex((set) => set.has(method));
    if (group < 0 || !isTypeLike(owner)) continue;
    owners.set(owner, lastWord(owner));
    ballots[group]?.push({ by: 'reference', name: owner, weight: 2, spans: [spanOf(match)] });
  }
  const kinds = new Set(owners.values());
  for (const match of document.text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const [name] = match;
    if (!isTypeLike(name) || owners.has(name) || !kinds.has(lastWord(name))) continue;
    const own = stemOf(name, [...owners.keys()]);
    const hits = names.map(
      (set) => [...set].filter((method) => own !== '' && method.toLowerCase().includes(own)).length,
    );
    const most = Math.max(0, ...hits);
    if (most > 0) ballots[hits.indexOf(most)]?.push({ by: 'reference', name, weight: 1, spans: [spanOf(match)] });
  }
  return ballots;
}

function priorBallots(names: ReadonlySet<string>, prior: Ir | null): readonly Ballot[] {
  const counts = new Map<string, number>();
  for (const method of prior?.methods ?? []) {
    if (names.has(method.name.value)) counts.set(method.module.value, (counts.get(method.module.value) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({
    by: 'prior',
    name,
    weight: (3 * count) / Math.max(1, names.size),
    spans: [],
  }));
}

function lastWord(name: string): string {
  const words = wordsOf(name);
  return words[words.length - 1] ?? '';
}

/** A name without what it shares with its like: `offlinepush` of `V2TIMOfflinePushManager`. */
function stemOf(name: string, others: readonly string[]): string {
  let length = 0;
  while (length < name.length && others.every((other) => other[length] === name[length])) length++;
  return name.slice(length, -lastWord(name).length).toLowerCase();
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + (match[1] ?? match[0]).length };
}
