import { type ExplainedPart, explainedParts } from '../explain/facts.js';
import { nameIn } from '../ir/name-in-id.js';
import type { Ir } from '../ir/types.js';
import { type Mention, mentionsOf } from './mentions.js';
import type { Renaming } from './renamed.js';

/** What merging a page has changed, for the person who looks over it. Parts are named by their ids. */
export interface Summary {
  /** The outermost ones: a new method, and not its parameters. */
  readonly added: readonly string[];
  readonly renamed: readonly Renaming[];
  readonly changed: readonly Change[];
  /** Sections that are marked as removed now, and smaller parts that are gone. The outermost ones. */
  readonly removed: readonly string[];
  /** Sections that were marked as removed, and that the page has again. */
  readonly returned: readonly string[];
  /** Sections that were marked as removed before. */
  readonly dropped: readonly string[];
  /** Where ours still names what is removed, dropped or renamed. */
  readonly mentions: readonly Mention[];
}

/** A fact of a part that was there before and still is; null for none. */
export interface Change {
  readonly id: string;
  readonly key: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** Compares our reference before and after a page was merged in. */
export function summarise(before: Ir, after: Ir, renamed: readonly Renaming[]): Summary {
  const old = partsOf(before);
  const now = partsOf(after);
  const moved = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const isNew = (id: string): boolean => !old.has(id);
  const isGone = (id: string): boolean => !now.has(id);
  const wasRemoved = (id: string): boolean => (old.get(id)?.removed ?? null) !== null;
  const isRemoved = (id: string): boolean => (now.get(id)?.removed ?? null) !== null;
  const outermost = (ids: readonly string[], all: (id: string) => boolean): readonly string[] =>
    ids.filter((id) => !moved.has(id) && !ownersOf(id).some((owner) => all(owner) || moved.has(owner)));
  const removed = outermost(
    [...old.keys()].filter((id) => !wasRemoved(id) && (isGone(id) || isRemoved(id))),
    (id) => isGone(id) || isRemoved(id),
  );
  const dropped = outermost([...old.keys()].filter(isGone), isGone).filter(wasRemoved);
  return {
    added: outermost([...now.keys()].filter(isNew), isNew),
    renamed,
    changed: [...now.values()].flatMap((part) => changesOf(old.get(part.id), part)),
    removed,
    returned: [...now.keys()].filter((id) => wasRemoved(id) && !isRemoved(id)),
    dropped,
    mentions: mentionsOf(after, [...removed, ...renamed.map(({ from }) => from), ...dropped].filter(hasOwnName)),
  };
}

function partsOf(ir: Ir): ReadonlyMap<string, ExplainedPart> {
  return new Map(explainedParts(ir).map((part) => [part.id, part]));
}

/** The ids that a part is inside of. */
function ownersOf(id: string): readonly string[] {
  const owners: string[] = [];
  for (let at = id.length - 1; at > 0; at--) if (id[at] === '/' || id[at] === '.') owners.push(id.slice(0, at));
  return owners;
}

/** Fields of answers and events are spoken of by words that many have, such as `code`. */
function hasOwnName(id: string): boolean {
  return !/\/(?:result|error|payload)\b|^module:/.test(id) && nameIn(id) !== '*';
}

function changesOf(before: ExplainedPart | undefined, { id, facts }: ExplainedPart): readonly Change[] {
  if (!before) return [];
  const keys = new Set([...before.facts, ...facts].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const old = valuesOf(before, key);
    const now = valuesOf({ facts }, key);
    // Of what a part has several of, such as limits, those that differ.
    const gone = old.filter((value) => !now.includes(value));
    const come = now.filter((value) => !old.includes(value));
    if (gone.length + come.length === 0) return [];
    return [{ id, key, was: gone.join('; ') || null, now: come.join('; ') || null }];
  });
}

function valuesOf({ facts }: Pick<ExplainedPart, 'facts'>, key: string): readonly string[] {
  return facts.flatMap((fact) => (fact.key === key ? [fact.value] : []));
}
