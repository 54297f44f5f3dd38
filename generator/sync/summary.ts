import { factLines } from '../facts/facts.js';
import { limitText } from '../ir/limit-text.js';
import { inlineFields } from '../ir/type-text.js';
import type { Field, Ir } from '../ir/types.js';
import type { Merged } from './merge.js';

/** What merging a page has changed, for the person who looks over it. Each line names an id. */
export interface Summary {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Sections that were marked as removed before. */
  readonly dropped: readonly string[];
  /** Sections that were marked as removed, and that the page has again. */
  readonly returned: readonly string[];
  readonly renamed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares our reference before and after a page was merged in. */
export function summarise(before: Ir, { ir: after, renamed }: Merged): Summary {
  const old = partsOf(before);
  const now = partsOf(after);
  const isNew = (id: string): boolean => !old.has(id);
  const isGone = (id: string): boolean => !now.has(id);
  const moved = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const outermost = (ids: readonly string[], all: (id: string) => boolean): readonly string[] =>
    ids.filter((id) => !moved.has(id) && !ownersOf(id).some((owner) => all(owner) || moved.has(owner)));
  const removal = (id: string): string | null => now.get(id) ?? null;
  return {
    added: outermost([...now.keys()].filter(isNew), isNew),
    removed: [
      ...[...now.keys()].filter((id) => removal(id) !== null && old.get(id) === null),
      ...outermost(
        [...old.keys()].filter((id) => isGone(id) && old.get(id) === undefined),
        isGone,
      ),
    ],
    dropped: [...old].flatMap(([id, removed]) => (removed !== null && removed !== undefined && isGone(id) ? [id] : [])),
    returned: [...old].flatMap(([id, removed]) =>
      removed !== null && removed !== undefined && now.get(id) === null ? [id] : [],
    ),
    renamed: renamed.map(({ from, to }) => `${from} is now ${to.slice(to.search(/[^:./]+$/))}`),
    changed: changes(before, after),
  };
}

/** All parts by their ids. The value is the release that has it no more, null for none; undefined where a part cannot say. */
function partsOf(ir: Ir): ReadonlyMap<string, string | null | undefined> {
  const parts = new Map<string, string | null | undefined>();
  const fields = (list: readonly Field[]): void => {
    for (const field of list) {
      parts.set(field.id, undefined);
      fields(inlineFields(field.type.value));
    }
  };
  for (const part of ir.modules) parts.set(part.id, undefined);
  for (const method of ir.methods) {
    parts.set(method.id, method.removed);
    fields(method.params);
    fields(inlineFields(method.result.type.value));
  }
  for (const part of ir.enums) {
    parts.set(part.id, part.removed);
    for (const member of part.members) parts.set(member.id, undefined);
  }
  for (const part of ir.classes) {
    parts.set(part.id, part.removed);
    fields(part.fields);
  }
  for (const listener of ir.listeners) {
    parts.set(listener.id, listener.removed);
    for (const event of listener.events) {
      parts.set(event.id, event.removed);
      fields(inlineFields(event.payload.type.value));
    }
  }
  for (const code of ir.errorCodes) parts.set(code.id, undefined);
  return parts;
}

/** The ids that a part is inside of. */
function ownersOf(id: string): readonly string[] {
  const owners: string[] = [];
  for (let at = id.length - 1; at > 0; at--) if (id[at] === '/' || id[at] === '.') owners.push(id.slice(0, at));
  return owners;
}

/** Facts of parts that were there before and still are. */
function changes(before: Ir, after: Ir): readonly string[] {
  const old = new Map(linesOf(before));
  const now = new Map(linesOf(after));
  const kept = partsOf(after);
  const known = partsOf(before);
  const lasting = (key: string): boolean => {
    const [id = ''] = key.split('\t');
    const owner = id.replace(/\/(?:result|payload)$/, '');
    return kept.has(owner) && known.has(owner);
  };
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => lasting(key) && old.get(key) !== now.get(key))
    .sort()
    .map((key) => {
      const [id = '', fact = ''] = key.split('\t');
      return `${id}, ${fact}: ${old.get(key) ?? 'nothing'} is now ${now.get(key) ?? 'nothing'}`;
    });
}

/** Each fact, and the limits, with a key of its own. */
function linesOf(ir: Ir): readonly (readonly [string, string])[] {
  const facts = factLines(ir).map((line): readonly [string, string] => {
    const [id = '', key = '', value = ''] = line.split('\t');
    return [`${id}\t${key}`, value];
  });
  const limits: (readonly [string, string])[] = [];
  const add = (part: { readonly id: string; readonly limits: Field['limits'] }): void => {
    if (part.limits.length > 0) limits.push([`${part.id}\tlimits`, part.limits.map(limitText).join(', ')]);
  };
  const fields = (list: readonly Field[]): void => {
    for (const field of list) {
      add(field);
      fields(inlineFields(field.type.value));
    }
  };
  for (const method of ir.methods) {
    add(method);
    fields(method.params);
  }
  for (const part of ir.classes) {
    add(part);
    fields(part.fields);
  }
  return [...facts, ...limits];
}
