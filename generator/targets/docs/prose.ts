import type { Inline } from '../../document/inline-markdown.js';
import { readInline, readPlain } from '../../document/read-inline.js';
import { cleanLine } from '../../render/clean-text.js';
import { codeMarkdown, externalTarget, paragraphMarkdown, textMarkdown } from '../../render/markdown.js';
import type { Place } from '../../render/reference.js';
import { type Reference, relative } from './reference.js';

/** Writes what the model says in words onto one page: safe, with links to what it names. */
export class Prose {
  /** `own` is the part that the words stand in: naming it there makes no link. */
  constructor(
    private readonly reference: Reference,
    private readonly page: string,
    private readonly own: string | null = null,
    private readonly inCell = false,
  ) {}

  about(own: string): Prose {
    return new Prose(this.reference, this.page, own, this.inCell);
  }

  get cell(): Prose {
    return new Prose(this.reference, this.page, this.own, true);
  }

  /** Inline Markdown of the model, one paragraph per line. */
  paragraphs(text: string): readonly string[] {
    return text
      .split('\n')
      .map((line) => paragraphMarkdown(this.inlines(readInline(line))))
      .filter((line) => line !== '');
  }

  /** Inline Markdown of the model as the beginning or the middle of a line. */
  line(text: string): string {
    return this.inlines(readInline(text.replaceAll('\n', ' '))).trim();
  }

  /** Plain text of the model, with code between backticks. */
  plain(text: string): string {
    return this.inlines(readPlain(text)).trim();
  }

  code(text: string): string {
    return codeMarkdown(text, this.inCell);
  }

  /** A link to a part, or its name alone where there is nothing to link to. */
  link(id: string, name: string): string {
    return this.linked(this.code(name) || textMarkdown(name), this.reference.addressFrom(this.page, id));
  }

  /** A link to what a page calls by this name. */
  linkTo(name: string): string {
    const id = this.reference.idOf(name);
    return id === undefined ? this.code(name) : this.link(id, name);
  }

  addressOfPlace(place: Place): string {
    return relative(this.page, place);
  }

  linked(markdown: string, address: string | undefined): string {
    return address === undefined || markdown === '' ? markdown : `[${markdown}](${address})`;
  }

  private inlines(nodes: readonly Inline[]): string {
    return joined(merged(nodes).map((node) => this.inline(node)));
  }

  private inline(node: Inline): string {
    switch (node.kind) {
      case 'text':
        return textMarkdown(node.value);
      case 'code':
        return this.codeOrLink(node.value);
      case 'break':
        return ' ';
      case 'strong':
        return surround('**', this.inlines(node.children));
      case 'emphasis':
        return surround('*', this.inlines(node.children));
      case 'link':
        return this.linked(plainLinkText(node.children, this.inCell), this.addressOf(node.target));
    }
  }

  /** Code that is the name of a part leads there. */
  private codeOrLink(value: string): string {
    const id = this.reference.idOf(value);
    const code = this.code(value);
    if (id === undefined || id === this.own) return code;
    return this.linked(code, this.reference.addressFrom(this.page, id));
  }

  private addressOf(target: string): string | undefined {
    if (!target.startsWith('#')) return externalTarget(target) ?? undefined;
    const id = this.reference.idOf(target.slice(1));
    return id === undefined ? undefined : this.reference.addressFrom(this.page, id);
  }
}

/** What a paragraph says, without markup, in one line. */
export function plainLine(text: string): string {
  const textOf = (node: Inline): string => {
    if (node.kind === 'break') return ' ';
    return 'children' in node ? node.children.map(textOf).join('') : node.value;
  };
  return cleanLine(
    readInline(text.split('\n')[0] ?? '')
      .map(textOf)
      .join(''),
  );
}

/** Emphasis around nothing, or beside spaces, would show its marks. */
function surround(mark: string, text: string): string {
  return text === '' || text !== text.trim() ? text : `${mark}${text}${mark}`;
}

/** Text with no link in it, since a link holds none. */
function plainLinkText(nodes: readonly Inline[], inCell: boolean): string {
  return joined(
    merged(nodes).map((node) => {
      if (node.kind === 'text') return textMarkdown(node.value);
      if (node.kind === 'code') return codeMarkdown(node.value, inCell);
      return node.kind === 'break' ? ' ' : plainLinkText(node.children, inCell);
    }),
  );
}

/** Pieces in a line. The backticks of two would become one mark where a link between them has gone, and show what is in it. */
function joined(pieces: readonly string[]): string {
  return pieces.reduce((line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece, '');
}

/** Neighbouring texts as one, so that what is escaped is seen whole. */
function merged(nodes: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    const last = out[out.length - 1];
    if (node.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', value: last.value + node.value };
    else out.push(node);
  }
  return out;
}
