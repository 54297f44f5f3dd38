import { regionOf } from '../dialects/index.js';
import type { Ir, Reference } from '../ir/types.js';
import type { ReferenceFacts } from '../read/page-facts.js';
import type { BuildContext } from './context.js';

/** Resolves what the page points to: names of the API first, then ids of its sections. */
export class References {
  private readonly targets = new Map<string, string>();

  constructor(
    ir: Ir,
    /** Ids of headings that describe no part of the API but are there. */
    private readonly otherAnchors: ReadonlySet<string>,
    private readonly context: BuildContext,
  ) {
    const parts = [ir.methods, ir.enums, ir.classes, ir.modules].flat();
    for (const part of parts) for (const anchor of part.anchors) this.targets.set(anchor, part.id);
    for (const listener of ir.listeners) {
      for (const anchor of listener.anchors) this.targets.set(anchor, listener.id);
      if (listener.section) this.targets.set(listener.section.value, listener.id);
      for (const event of listener.events) this.targets.set(event.name.value, event.id);
    }
    for (const part of parts) this.targets.set(part.name.value, part.id);
  }

  resolve(facts: readonly ReferenceFacts[], about: string): readonly Reference[] {
    const seen = new Set<string>();
    return facts.flatMap(({ name, span }) => {
      const to = this.targets.get(name) ?? null;
      // What points to a whole region, such as all listeners, is no reference to a part.
      if (to === null && (this.otherAnchors.has(name) || regionOf(name) !== null)) return [];
      if (to === null) {
        this.context.report('dangling-reference', span, `Nothing on the page is called \`${name}\`.`, { about });
      }
      if (seen.has(name)) return [];
      seen.add(name);
      return [{ name, to, spans: [this.context.range(span)] }];
    });
  }
}
