import type { Link } from '../document/document.js';
import { type Inline, inlineMarkdown } from '../document/inline-markdown.js';
import { MappedText } from '../document/mapped-text.js';
import type { Span } from '../document/span.js';
import type { TextPiece } from './html-entities.js';

/** Something that is switched on by a tag until its end tag, wherever that is. */
export interface Format {
  active: boolean;
}

export interface OpenLink extends Format {
  readonly target: string;
  readonly start: number;
  readonly permalink: boolean;
  /** Whether it has shown some text already. */
  used: boolean;
}

/** What holds for text at a place. */
export interface Style {
  readonly strong: Format | null;
  readonly emphasis: Format | null;
  readonly code: Format | null;
  readonly link: OpenLink | null;
}

interface Run {
  value: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly link: OpenLink | null;
}

/** A stretch of a heading that may be its link to itself, by positions in the text. */
interface Permalink extends Span {
  readonly named: boolean;
}

/** Collects a paragraph, a heading or a cell, with white space collapsed as a browser does it. */
export class InlineText {
  readonly links: Link[] = [];
  readonly anchors: { readonly id: string; readonly span: Span; readonly at: number }[] = [];
  private readonly pieces: { value: string; readonly origin: number }[] = [];
  private readonly runs: Run[] = [];
  private readonly permalinks: Permalink[] = [];
  private value = '';
  /** White space that is not shown unless text follows; line ends may be several. */
  private gap: { readonly value: ' ' | '\n'; readonly origins: number[] } | null = null;
  private link: { readonly open: OpenLink; readonly from: number; readonly start: number } | null = null;
  private start = -1;
  private end = -1;

  /** Whether there is nothing to show. */
  get empty(): boolean {
    return this.value === '' && this.links.length === 0;
  }

  /** How much text there is so far. */
  get length(): number {
    return this.value.length;
  }

  /** Where it stands in the file, from its first character or inline tag to its last. */
  get span(): Span {
    return { start: Math.max(0, this.start), end: Math.max(0, this.end) };
  }

  get text(): MappedText {
    return this.pieces.length > 0 ? MappedText.join(this.pieces) : MappedText.whole('', this.span.start);
  }

  /** `literal` keeps line ends, for code within a cell. */
  add(pieces: readonly TextPiece[], end: number, style: Style, literal = false): void {
    pieces.forEach(({ value, origin }, index) => {
      // An entity is longer in the file than what it means.
      const pieceEnd = pieces[index + 1]?.origin ?? end;
      for (const match of value.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
        const at = origin + match.index;
        const length = match[0].length;
        if (!/^[ \t\n\f\r]/.test(match[0])) {
          this.word(match[0], at, style);
          this.end = match.index + length === value.length ? pieceEnd : at + length;
        } else if (literal && /[\r\n]/.test(match[0])) {
          this.break(at);
        } else {
          this.gap ??= { value: ' ', origins: [at] };
        }
      }
    });
  }

  break(origin: number): void {
    if (this.gap?.value === '\n') this.gap.origins.push(origin);
    else this.gap = { value: '\n', origins: [origin] };
  }

  /** The end of one block and the start of the next within a cell: at most one break. */
  boundary(origin: number): void {
    if (this.gap?.value !== '\n') this.gap = { value: '\n', origins: [origin] };
  }

  /** Makes an inline tag part of the span. */
  touch(tag: Span): void {
    if (this.start < 0) this.start = tag.start;
    this.end = tag.end;
  }

  anchor(id: string, span: Span): void {
    this.anchors.push({ id, span, at: this.value.length });
  }

  closeLink(open: OpenLink, end: number): void {
    if (this.link?.open === open) {
      this.endLink(end);
    } else if (!open.used && !open.permalink) {
      // It shows nothing, so it is a link to know of and no part of the Markdown.
      this.links.push({ text: '', target: open.target, span: { start: open.start, end } });
      // The link may have opened in an earlier paragraph or section.
      this.touch({ start: end, end });
    }
  }

  /** To be called once, when all is collected. */
  finish(): void {
    if (this.link) this.endLink(this.end);
    this.gap = null;
  }

  /** A heading's text, without its link to itself. */
  headingText(): string {
    const symbols = this.without(this.permalinks.filter((link) => !link.named));
    const rest = this.without(this.permalinks);
    return rest || symbols || this.value.replace(/\s+/g, ' ');
  }

  markdown(): string {
    const inlines: Inline[] = [];
    for (let at = 0; at < this.runs.length;) {
      const link = this.runs[at]?.link ?? null;
      const children: Inline[] = [];
      for (let run = this.runs[at]; run && run.link === link; run = this.runs[++at]) children.push(inlineOf(run));
      if (link) inlines.push({ kind: 'link', target: link.target, children });
      else for (const child of children) inlines.push(child);
    }
    return inlineMarkdown(inlines);
  }

  private word(value: string, origin: number, style: Style): void {
    const link = style.link?.active ? style.link : null;
    if (this.link && this.link.open !== link) this.endLink(this.end);
    this.endGap(this.link ? style : null);
    if (link && !this.link) {
      this.link = { open: link, from: this.value.length, start: link.used ? origin : link.start };
      link.used = true;
    }
    if (this.start < 0) this.start = origin;
    this.emit(value, origin, style);
  }

  private endGap(style: Style | null): void {
    if (this.gap && this.value !== '') for (const origin of this.gap.origins) this.emit(this.gap.value, origin, style);
    this.gap = null;
  }

  private emit(value: string, origin: number, style: Style | null): void {
    const last = this.pieces[this.pieces.length - 1];
    if (last && last.origin + last.value.length === origin) last.value += value;
    else this.pieces.push({ value, origin });
    this.value += value;
    const run: Run = {
      value,
      strong: style?.strong?.active ?? false,
      emphasis: style?.emphasis?.active ?? false,
      code: style?.code?.active ?? false,
      link: style?.link?.active ? style.link : null,
    };
    const before = this.runs[this.runs.length - 1];
    if (before && sameStyle(before, run)) before.value += value;
    else this.runs.push(run);
  }

  private endLink(end: number): void {
    if (!this.link) return;
    const { open, from, start } = this.link;
    const text = this.value.slice(from);
    this.links.push({ text, target: open.target, span: { start, end } });
    const named = /[\p{L}\p{N}]/u.test(text);
    if (!named || open.permalink) this.permalinks.push({ start: from, end: this.value.length, named });
    this.link = null;
  }

  private without(spans: readonly Span[]): string {
    let text = '';
    let from = 0;
    for (const { start, end } of spans) {
      text += this.value.slice(from, start);
      from = end;
    }
    return (text + this.value.slice(from)).replace(/\s+/g, ' ').trim();
  }
}

function sameStyle(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.link === b.link;
}

function inlineOf(run: Run): Inline {
  let inline: Inline = run.code ? { kind: 'code', value: run.value } : { kind: 'text', value: run.value };
  if (run.emphasis) inline = { kind: 'emphasis', children: [inline] };
  if (run.strong) inline = { kind: 'strong', children: [inline] };
  return inline;
}
