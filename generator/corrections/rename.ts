import type { Ir } from '../ir/types.js';
import { type Draft, type Part, partsOf, replaceId, replaceTypes } from './draft.js';

/** Gives a part another name; all that says its name follows. Its id must be free. */
export function rename(ir: Draft<Ir>, { kind, part }: Part, to: string): void {
  if (kind === 'data') return;
  const from = typeof part.name === 'string' ? part.name : part.name.value;
  replaceId(ir, part.id, renamedId(part.id, from, to));
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

/** The id with the name at its end replaced. */
export function renamedId(id: string, from: string, to: string): string {
  return id.slice(0, id.length - from.length) + to;
}
