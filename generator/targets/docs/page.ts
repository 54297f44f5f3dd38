import type { Edition, Fact, Name } from '../../ir/types.js';
import { paragraphMarkdown, textMarkdown } from '../../render/markdown.js';
import { anchorFor } from '../../render/reference.js';
import type { View } from '../../render/templates.js';
import type { Book } from './book.js';
import type { Prose } from './prose.js';

/** A page before it is printed. */
export interface Page {
  /** Relative to the folder of the reference: `modules/v2tim-manager.md`. */
  readonly path: string;
  /** Plain text, like the description. */
  readonly title: string;
  /** One line: what the page is for. */
  readonly description: string;
  /** The template of what stands below the page's heading, and what it shows. */
  readonly template: string;
  readonly view: View;
  /** The parts that have their sections on the page. */
  readonly parts: readonly Part[];
  /** Where it begins in the source; null where it is made of many places. */
  readonly line: number | null;
  /** Ids by which other pages led to it. */
  readonly aliases: readonly string[];
  readonly ids: PageIds;
}

/** What the front matter tells of a part. */
export interface Part {
  readonly name: Name;
  readonly since?: Fact<string> | null;
  readonly deprecated?: Fact<true> | null;
  readonly removed?: string | null;
}

/** `## sendMessage {#sendMessage}` */
export function heading(level: number, name: string, anchor: string): string {
  const text = textMarkdown(name).trim() || '(no name)';
  return `${'#'.repeat(level)} ${text} {#${anchor}}`;
}

/** Ids that lead here as well, for links that were made for another page. */
export function aliasMarks(anchors: readonly string[], ids: PageIds): readonly string[] {
  return anchors.filter((anchor) => ids.takes(anchor)).map((anchor) => `<a id="${anchor}"></a>`);
}

/** The ids of one page, beginning with those of its parts, which the reference settles. */
export class PageIds {
  private readonly taken: Set<string>;
  /** Those that a heading has. */
  private readonly shown = new Set<string>();

  constructor(
    page: string,
    private readonly book: Book,
  ) {
    const places = [...book.reference.places.values()];
    this.taken = new Set(
      places.flatMap((place) => (place.page === page && place.anchor !== null ? [place.anchor] : [])),
    );
  }

  /** Takes an id as it is; not if it is no id, or is there already. */
  takes(id: string): boolean {
    if (id !== anchorFor(id) || this.taken.has(id)) return false;
    this.taken.add(id);
    return true;
  }

  /** The id of a part's heading. A second part with the same id in the model has another one. */
  of(id: string): string {
    const anchor = this.book.reference.anchorOf(id);
    if (this.shown.has(anchor)) return this.like(anchor);
    this.shown.add(anchor);
    return anchor;
  }

  /** An id for a heading that is no part: the wanted one, or one like it. */
  like(wanted: string): string {
    const anchor = anchorFor(wanted);
    let id = anchor;
    for (let count = 2; !this.takes(id); count++) id = `${anchor}-${count}`;
    return id;
  }
}

interface Marked extends Part {
  readonly edition?: Fact<Edition> | null;
}

/** What one must know before all else, as a line of small marks. */
export function badges({ name, since, edition, deprecated, removed }: Marked, prose: Prose): string | false {
  const marks = [
    since ? `since ${since.value}` : '',
    edition ? EDITION_MARKS[edition.value] : '',
    deprecated ? 'deprecated' : '',
    removed ? `gone with ${removed}` : '',
    name.placeholder ? 'name made up' : '',
  ];
  return marks.flatMap((mark) => (mark === '' ? [] : [prose.code(mark)])).join(' ') || false;
}

const EDITION_MARKS = { ultimate: 'ultimate edition', 'value-added': 'value-added service' } as const satisfies Record<
  Edition,
  string
>;

/** Notes are quotes, so that all generators show them as something set apart. */
export function notesMarkdown(notes: readonly string[], prose: Prose): readonly string[] {
  return notes.map((note) => `> ${paragraphMarkdown(prose.line(note))}`);
}
