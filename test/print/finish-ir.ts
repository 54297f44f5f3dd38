import { compareCodes } from '../../generator/ir/code-order.js';
import { regionOf } from '../../generator/dialects/index.js';
import type { Guide, Ir, Reference } from '../../generator/ir/types.js';

/** A part that points to others: by their number among all names, or by a name that may lead nowhere. */
interface Referring {
  readonly name: { readonly value: string };
  readonly references: readonly (number | string)[];
}

interface Drafts {
  readonly methods: readonly Referring[];
  readonly enums: readonly Referring[];
  readonly classes: readonly Referring[];
  readonly listeners: readonly { readonly name: string; readonly events: readonly Referring[] }[];
}

/** A guide of the first depth stands under the title's heading or is it; and headings over regions are no guides. */
export function guidesOf(made: {
  readonly title: string;
  readonly guides: readonly Omit<Guide, 'id'>[];
}): readonly Guide[] {
  return made.guides.map((one, index) => {
    const loose = one.depth === 1 && (made.title === '' || one.blocks.length === 0);
    const region = one.depth === 2 && regionOf(one.title) !== null;
    return { ...one, depth: loose || region ? 3 : one.depth, id: `guide:${index + 1}` };
  });
}

/** References lead to the part of that name: a module's name counts before a class's, and that before others. */
export function withReferences(ir: Ir, made: Drafts): Ir {
  const targets = new Map<string, string>();
  for (const one of ir.listeners) {
    if (one.section) targets.set(one.section.value, one.id);
    for (const event of one.events) targets.set(event.name.value, event.id);
  }
  for (const one of [ir.methods, ir.enums, ir.classes, ir.modules].flat()) targets.set(one.name.value, one.id);
  for (const one of [ir.methods, ir.enums, ir.classes, ir.modules, ir.listeners].flat()) {
    for (const anchor of one.anchors) targets.set(anchor, one.id);
  }
  const known = [...targets.keys()];
  const resolved = (drafts: readonly (number | string)[]): readonly Reference[] => {
    const found = drafts.map((one) => (typeof one === 'number' ? (known[one % known.length] ?? 'gone') : one));
    return unique(found, (one) => one).flatMap((one) => {
      const to = targets.get(one) ?? null;
      // What leads to no part but to a region is no reference.
      return to === null && regionOf(one) !== null ? [] : [{ name: one, to, spans: [] }];
    });
  };
  const of = (drafts: readonly Referring[], value: string): readonly Reference[] =>
    resolved(drafts.find((one) => one.name.value === value)?.references ?? []);
  return {
    ...ir,
    methods: ir.methods.map((one) => ({ ...one, references: of(made.methods, one.name.value) })),
    enums: ir.enums.map((one) => ({ ...one, references: of(made.enums, one.name.value) })),
    classes: ir.classes.map((one) => ({ ...one, references: of(made.classes, one.name.value) })),
    listeners: ir.listeners.map((one) => {
      const events = made.listeners.find((other) => other.name === one.name.value)?.events ?? [];
      return { ...one, events: one.events.map((event) => ({ ...event, references: of(events, event.name.value) })) };
    }),
  };
}

/** Names of one kind are given once. */
export function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const fresh = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return fresh;
  });
}

export function sorted(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort(compareCodes);
}
