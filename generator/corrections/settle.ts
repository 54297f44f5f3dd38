import { namedType } from '../ir/parse-type.js';
import type { Enum, Ir } from '../ir/types.js';
import { type Draft, draftOf, partsOf, replaceTypes } from './draft.js';

/** What follows from all corrections together. */
export function settle(ir: Draft<Ir>): void {
  settleTypes(ir);
  settleReferences(ir);
  for (const part of ir.enums) settleValues(part);
}

/** Types that were named before they were described are no longer dangling. */
function settleTypes(ir: Draft<Ir>): void {
  replaceTypes(ir, (type) => {
    const named = type.kind === 'dangling' ? namedType(type.name, ir) : null;
    return named ? draftOf(named) : type;
  });
}

/** Nor are references: they lead where those of a page would lead. */
function settleReferences(ir: Draft<Ir>): void {
  const events = ir.listeners.flatMap((listener) => listener.events);
  const sections = ir.listeners.flatMap(({ id, section }) => (section ? [[section.value, id] as const] : []));
  const parts = [events, ir.methods, ir.enums, ir.classes, ir.modules].flat();
  const targets = new Map([...sections, ...parts.map(({ name, id }) => [name.value, id] as const)]);
  for (const { part } of partsOf(ir).values()) {
    if (!('references' in part)) continue;
    for (const reference of part.references) reference.to ??= targets.get(reference.name) ?? null;
  }
}

/** A value that no longer follows from its position is written out from now on. */
function settleValues({ members }: Draft<Enum>): void {
  let next = 0;
  for (const { value: fact } of members) {
    const { from } = fact;
    if (from.kind === 'inferred' && fact.value !== next) fact.from = { kind: 'documented', spans: from.spans };
    if (typeof fact.value === 'number') next = fact.value + 1;
  }
}
