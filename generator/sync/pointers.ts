import { nameIn } from '../ir/name-in-id.js';
import type { Ir, Reference } from '../ir/types.js';
import type { Renaming } from './renamed.js';

/** What points to a renamed part points to it under its new name, what pointed to a dropped one is gone. */
export function settlePointers(ir: Ir, renamed: readonly Renaming[]): Ir {
  const events = ir.listeners.flatMap((listener) => listener.events);
  const ids = new Set([ir.modules, ir.methods, ir.enums, ir.classes, ir.listeners, events].flat().map(({ id }) => id));
  // A listener is pointed to by the name of its section.
  const sections = new Map(ir.listeners.flatMap(({ id, section }) => (section ? [[id, section.value] as const] : [])));
  const idNow = (id: string): string => {
    const renaming = renamed.find(({ from }) => id === from || id.startsWith(`${from}/`));
    return renaming ? renaming.to + id.slice(renaming.from.length) : id;
  };
  const reference = (one: Reference): Reference => {
    const to = one.to === null ? null : idNow(one.to);
    return to === null || to === one.to ? one : { ...one, to, name: sections.get(to) ?? nameIn(to) };
  };
  const settled = <T extends { readonly references: readonly Reference[] }>(part: T): T => {
    const references = part.references.map(reference).filter(({ to }) => to !== null && ids.has(to));
    return { ...part, references: [...new Map(references.map((one) => [one.name, one])).values()] };
  };
  return {
    ...ir,
    methods: ir.methods
      .map(settled)
      .map((method) => ({ ...method, events: [...new Set(method.events.map(idNow))].filter((id) => ids.has(id)) })),
    enums: ir.enums.map(settled),
    classes: ir.classes.map(settled),
    listeners: ir.listeners.map((listener) => ({ ...listener, events: listener.events.map(settled) })),
  };
}
