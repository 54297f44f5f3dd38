import { isObjectWord } from './agree.js';
import type { WitnessFact } from './facts-file.js';
import type { Part } from './parts.js';

/** What of the model a witness speaks of, and what it has beyond. */
export class Seen {
  private readonly parts = new Set<string>();
  /** The methods, classes and enums that it says something of, or of something inside. */
  private readonly owners = new Set<string>();
  /** What it writes out as an object. */
  private readonly opened = new Set<string>();
  /** The kinds of parts that it has at all. */
  private readonly kinds = new Set<string>();
  /** What the model lacks. */
  private readonly news = new Set<string>();

  constructor(facts: readonly WitnessFact[]) {
    for (const { id } of facts) {
      const kind = /\/(param|field|member):|\/(payload)\./.exec(id);
      if (kind) this.kinds.add(kind[1] ?? kind[2] ?? '');
    }
  }

  /** Notes that the witness speaks of a part, or of what would be in an owner of ours. */
  mark({ key, value }: WitnessFact, owner: string | null, part: Part | null): void {
    if (owner !== null) this.owners.add(owner);
    if (!part) return;
    this.parts.add(part.id);
    if (part.kind === 'inner' && part.within !== null) this.opened.add(part.within);
    const isObject = key === 'payload' && isObjectWord(value);
    if (isObject && this.kinds.has('payload')) this.opened.add(`${part.id}/payload`);
  }

  /** Whether it is told for the first time that the model lacks a part, or one around it. */
  isNews(missing: string): boolean {
    for (const one of this.news) {
      if (missing === one || missing.startsWith(`${one}/`) || missing.startsWith(`${one}.`)) return false;
    }
    this.news.add(missing);
    return true;
  }

  /** Whether the witness ought to have a part of the model, and does not. */
  lacks({ id, kind, within }: Part): boolean {
    if (within === null || this.parts.has(id)) return false;
    switch (kind) {
      case 'param':
      case 'field':
      case 'member':
        return this.kinds.has(kind) && this.owners.has(within);
      case 'inner':
        return this.opened.has(within);
      default:
        return false;
    }
  }
}
