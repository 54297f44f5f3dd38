import type { MappedText } from './mapped-text.js';
import type { LineIndex, Span } from './span.js';

/**
 * A page, in the one shape that all sources give: sections in reading order, each with its blocks.
 * Positions are offsets into the original file. What follows does not know the page's format.
 */
export interface Document {
  /** The file's base name, for messages. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Metadata at the top of the page (`key: value` lines between `---`), empty where there is none. */
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly sections: readonly Section[];
  /** What the source itself could not make sense of. */
  readonly problems: readonly SourceProblem[];
}

/** A heading with all that follows it up to the next heading, whatever the two depths are. */
export interface Section {
  /** Absent before the first heading, and throughout a page whose headings are lost. */
  readonly heading: Heading | null;
  /** Ids that links can point to: `<a id=…>` just before the heading or inside the section, and the heading's own id. */
  readonly anchors: readonly Anchor[];
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

export interface Anchor {
  readonly id: string;
  readonly span: Span;
  /** Whether it stands before the heading's text (and so names the section) or somewhere in the body. */
  readonly leading: boolean;
}

export type Block = Prose | Code | Table;

/** A paragraph, a list item or a line of flattened text. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: MappedText;
  /** The same as inline Markdown: code spans, links and emphasis kept, all else escaped. */
  readonly markdown: string;
  readonly links: readonly Link[];
  readonly quoted: boolean;
  /** `1.` or `-` for a list item. */
  readonly bullet: string | null;
  readonly span: Span;
}

export interface Code {
  readonly kind: 'code';
  readonly lang: string | null;
  readonly text: MappedText;
  /** With its fences or tags. */
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  /** The first row is the head. */
  readonly rows: readonly (readonly Cell[])[];
  readonly span: Span;
}

export interface Cell {
  readonly text: string;
  readonly links: readonly Link[];
  readonly span: Span;
}

export interface Link {
  readonly text: string;
  /** `#id` for a place on the page. */
  readonly target: string;
  readonly span: Span;
}

export interface SourceProblem {
  readonly kind: 'unclosed-fence' | 'unclosed-html' | 'long-line' | 'deep-list' | 'not-utf8';
  readonly span: Span;
}
