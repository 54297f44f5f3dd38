import type { Correction, OpenQuestion } from '../../corrections/correction.js';
import { nameIn } from '../../ir/name-in-id.js';
import type { Ir } from '../../ir/types.js';
import { anchorFor, Names } from '../../render/reference.js';
import type { TargetOptions } from '../target.js';
import type { Sdk } from './modern/index.js';
import { Prose } from './prose.js';
import { Reference } from './reference.js';
import { sdkOf } from './sdk.js';
import { type Usage, usageOf } from './usage.js';

/** What the pages of the reference share. */
export class Book {
  readonly reference: Reference;
  readonly usage: Usage;
  readonly sdk: Sdk;
  /** What is corrected and what is asked, by the id of the part with a place of its own; '' for what has none. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly questions: ReadonlyMap<string, readonly OpenQuestion[]>;
  /** Ids of methods by the id of the event that follows them. */
  readonly causes: ReadonlyMap<string, readonly string[]>;

  /** Where the page of corrections tells of a part, by its id. */
  readonly correctionAnchors: ReadonlyMap<string, string>;

  constructor(
    readonly ir: Ir,
    readonly options: TargetOptions,
  ) {
    this.reference = new Reference(ir);
    this.usage = usageOf(ir);
    this.sdk = sdkOf(ir);
    this.corrections = byOwner(options.corrections ?? [], this.reference);
    this.questions = byOwner(options.questions ?? [], this.reference);
    this.correctionAnchors = this.anchorsOfCorrections();
    this.causes = grouped(ir.methods.flatMap(({ id, events }) => events.map((event) => [event, id] as const)));
  }

  prose(page: string, own: string | null = null): Prose {
    return new Prose(this.reference, page, own);
  }

  /** The part's own anchor, wherever two parts of one name do not meet on the page. */
  private anchorsOfCorrections(): ReadonlyMap<string, string> {
    const names = new Names();
    const owners = [...this.reference.places].filter(([id]) => this.corrections.has(id));
    return new Map(owners.map(([id, { anchor }]) => [id, names.claim(anchor ?? anchorFor(nameIn(id)))]));
  }

  get title(): string {
    return this.ir.title || 'Reference';
  }
}

/** The slug of a page: its path without what only says that it is a file. */
export function slugOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}

function byOwner<Note extends Correction | OpenQuestion>(
  notes: readonly Note[],
  reference: Reference,
): ReadonlyMap<string, readonly Note[]> {
  return grouped(notes.map((note) => [reference.ownerOf(presentId(note)) ?? '', note] as const));
}

/** What the part is called today: a renamed one has its new name. */
export function presentId(note: Correction | OpenQuestion): string {
  return 'op' in note && note.op === 'rename' ? note.id.replace(/[^:./]+$/, () => note.to) : note.id;
}

function grouped<Item>(pairs: readonly (readonly [string, Item])[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}
