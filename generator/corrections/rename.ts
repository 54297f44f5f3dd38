import { parseType } from '../ir/parse-type.js';
import type { Ir } from '../ir/types.js';
import { type Draft, type Part, partsOf, replaceTypes, withParts } from './draft.js';
import { rulesAbout } from './field-rules.js';

/** A part that has a name. */
export type NamedPart = Exclude<Part, { readonly kind: 'data' }>;

/** Gives a part another name; all that says its name follows. Its new ids must be free. */
export function rename(ir: Draft<Ir>, named: NamedPart, to: string): void {
  const { kind, part } = named;
  const from = nameOf(named);
  if (kind === 'field') renameInRules(ir, named, to);
  replaceIds(ir, named, idsRenamed(named, to));
  if (kind === 'field') part.key = { kind: to === ANY_KEY ? 'any' : 'fixed' };
  if (kind === 'field' || kind === 'member') {
    part.name = to;
    return;
  }
  part.name = {
    value: to,
    placeholder: false,
    spans: part.name.spans,
    votes: [...part.name.votes, { by: 'correction', name: to, weight: 1, spans: [] }],
  };
  switch (kind) {
    case 'module':
      for (const method of ir.methods) if (method.module.value === from) method.module.value = to;
      break;
    case 'method':
      for (const listener of ir.listeners) {
        for (const fact of [listener.add, listener.remove]) if (fact?.value === from) fact.value = to;
      }
      break;
    case 'enum':
    case 'class':
    case 'listener':
      replaceTypes(ir, (type) => (type.kind === kind && type.name === from ? { kind, name: to } : type));
      break;
    case 'event':
      break;
  }
  for (const { part: other } of partsOf(ir).values()) {
    if (!('references' in other)) continue;
    for (const reference of other.references) if (reference.to === part.id) reference.name = to;
  }
}

/** The name of a field that stands for all keys. */
export const ANY_KEY = '*';

export function nameOf({ part }: NamedPart): string {
  return typeof part.name === 'string' ? part.name : part.name.value;
}

/** The ids of a part and of all that is inside it, each with what it is once the part has the name. */
export function idsRenamed(named: NamedPart, to: string): ReadonlyMap<string, string> {
  const { id } = named.part;
  const renamed = renamedId(id, nameOf(named), to);
  return new Map(withParts(named).map(({ part }) => [part.id, renamed + part.id.slice(id.length)]));
}

/** The id with the name at its end replaced. */
export function renamedId(id: string, from: string, to: string): string {
  return id.slice(0, id.length - from.length) + to;
}

/** Why a part of a kind cannot have a name; null where it can. */
export function nameProblem(kind: NamedPart['kind'], name: string): string | null {
  switch (kind) {
    case 'member':
      return null;
    case 'field':
      return /[/.]/.test(name) ? `\`${name}\` has a \`/\` or a \`.\`, which separate names in ids.` : null;
    case 'listener':
      return wordProblem(name, name.split('.')) ?? typeProblem(name);
    case 'enum':
    case 'class':
      return wordProblem(name) ?? typeProblem(name);
    case 'module':
    case 'method':
    case 'event':
      return wordProblem(name);
  }
}

function wordProblem(name: string, words: readonly string[] = [name]): string | null {
  const isName = words.every((word) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(word));
  return isName ? null : `\`${name}\` is no name: a letter, and behind it letters and digits, are expected.`;
}

function typeProblem(name: string): string | null {
  const type = parseType(name, { enums: [], classes: [], listeners: [] });
  return type ? `\`${name}\` is a type of its own.` : null;
}

function replaceIds(ir: Draft<Ir>, named: NamedPart, ids: ReadonlyMap<string, string>): void {
  const renamed = (id: string): string => ids.get(id) ?? id;
  for (const { part } of withParts(named)) part.id = renamed(part.id);
  for (const { kind, part } of partsOf(ir).values()) {
    if (kind === 'method') part.events = part.events.map(renamed);
    if (!('references' in part)) continue;
    for (const reference of part.references) if (reference.to !== null) reference.to = renamed(reference.to);
  }
}

/** In rules, and in the conditions of the fields beside it. */
function renameInRules(ir: Draft<Ir>, { part, list }: Extract<Part, { readonly kind: 'field' }>, to: string): void {
  for (const { limits } of list) {
    for (const limit of limits) if (limit.kind === 'required-when' && limit.field === part.name) limit.field = to;
  }
  const about = rulesAbout(ir, part);
  if (!about) return;
  const { owner, path, speaksOf } = about;
  const renamed = renamedId(path, part.name, to);
  for (const rule of owner.rules) {
    rule.fields = rule.fields.map((name) => (speaksOf(name) ? renamed + name.slice(path.length) : name));
  }
}
