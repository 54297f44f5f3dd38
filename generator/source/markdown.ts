import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Cell, Document, Prose } from '../document/document.js';
import { inlineMarkdown } from '../document/inline-markdown.js';
import { MappedText } from '../document/mapped-text.js';
import { SectionBuilder } from '../document/section-builder.js';
import { LineIndex, type Span } from '../document/span.js';
import { readFrontMatter } from './front-matter.js';
import { type Chunk, chunksOf } from './markdown-chunks.js';
import { shallow } from './markdown-depth.js';
import { anchorsOf, readInline } from './markdown-inline.js';
import { type PlainPart, readPlain } from './markdown-plain.js';

// Of GitHub's extensions a reference page uses tables alone; the others cost time on every character.
const OPTIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** Reads a page of Markdown. A leading byte order mark must already be a space. */
export function readMarkdown(name: string, text: string): Document {
  const front = readFrontMatter(text);
  const { chunks, problems } = chunksOf(front.rest);
  const builder = new SectionBuilder();
  builder.startSection(null, null, 0);
  for (const chunk of chunks) {
    if (chunk.long) {
      builder.block(longLine(chunk));
      continue;
    }
    const plain = readPlain(chunk);
    if (plain) addPlain(plain, builder);
    else readChunk(text, chunk, builder);
  }
  const sections = builder.finish(text.length);
  return { name, text, lines: new LineIndex(text), frontMatter: front.values, sections, problems };
}

/** A line that no Markdown parser should see, as plain text. */
function longLine({ text, span }: Chunk): Prose {
  const markdown = inlineMarkdown([{ kind: 'text', value: text.value }]);
  return { kind: 'prose', text, markdown, links: [], quoted: false, bullet: null, span };
}

/** Reads one chunk with the Markdown parser alone. */
export function readChunk(text: string, chunk: Chunk, builder: SectionBuilder): void {
  new ChunkReader(text, chunk, builder).read();
}

export function addPlain(parts: readonly PlainPart[], builder: SectionBuilder): void {
  for (const part of parts) {
    if (part.kind === 'heading') builder.startSection(part.heading, null, part.heading.span.start);
    else if (part.kind === 'anchor') builder.anchor(part.id, part.span);
    else builder.block(part.block);
  }
}

/** What code blocks can stand in. */
const HOLDERS: readonly Nodes['type'][] = ['root', 'blockquote', 'list', 'listItem'];

/** A quote or a list item that is being read. */
interface Container {
  readonly nodes: readonly RootContent[];
  at: number;
  readonly quoted: boolean;
  /** The list item's mark, until its first block has it. */
  bullet: string | null;
}

class ChunkReader {
  private readonly seen = new Set<number>();

  constructor(
    private readonly source: string,
    private readonly chunk: Chunk,
    private readonly builder: SectionBuilder,
  ) {}

  read(): void {
    const tree = fromMarkdown(this.chunk.text.value, OPTIONS);
    const elided = codesOf(tree).map((node) => this.locate(node).start);
    // A fence that Markdown itself does not see as one (inside an indented block): read the chunk as it stands.
    if ([...this.chunk.fences.keys()].some((start) => !elided.includes(start))) {
      const { start, end } = this.chunk.span;
      const text = MappedText.join(shallow(this.source.slice(start, end), start));
      const plain = new ChunkReader(this.source, { ...this.chunk, text, fences: new Map() }, this.builder);
      plain.blocks(fromMarkdown(text.value, OPTIONS));
      return;
    }
    this.blocks(tree);
  }

  /** Quotes and lists are opened one by one, with no call a level: a page may hold thousands in each other. */
  private blocks(tree: Root): void {
    const open: Container[] = [{ nodes: tree.children, at: 0, quoted: false, bullet: null }];
    for (let top = open[0]; top; top = open[open.length - 1]) {
      const { quoted, bullet } = top;
      const node = top.nodes[top.at++];
      top.bullet = null;
      if (!node) open.pop();
      else if (node.type === 'blockquote') open.push({ nodes: node.children, at: 0, quoted: true, bullet: null });
      else if (node.type === 'list') {
        const mark = node.ordered ? '1.' : '-';
        for (const item of [...node.children].reverse())
          open.push({ nodes: item.children, at: 0, quoted, bullet: mark });
      } else this.block(node, quoted, bullet);
    }
  }

  private block(node: RootContent, quoted: boolean, bullet: string | null): void {
    const span = this.locate(node);
    switch (node.type) {
      case 'heading': {
        const content = this.inline(node.children);
        for (const anchor of content.anchors) this.builder.anchor(anchor.id, anchor.span);
        const heading = { depth: node.depth, text: content.text.value.trim(), span };
        this.builder.startSection(heading, null, span.start);
        break;
      }
      case 'paragraph': {
        const { text, markdown, links, anchors } = this.inline(node.children);
        const leading = anchors.filter((anchor) => anchor.span.start <= text.offsetAt(0));
        const blank = text.value.trim() === '' && links.length === 0;
        for (const anchor of blank ? anchors : leading) this.builder.anchor(anchor.id, anchor.span);
        if (blank) break;
        this.builder.block({ kind: 'prose', text, markdown, links, quoted, bullet, span });
        for (const anchor of anchors) if (!leading.includes(anchor)) this.builder.anchor(anchor.id, anchor.span);
        break;
      }
      case 'html': {
        for (const id of anchorsOf(node.value)) this.builder.anchor(id, span);
        const shown = node.value.replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1>|$)|<[^>]*>/gi, '').trim();
        if (shown === '') break;
        const at = span.start + Math.max(0, this.source.slice(span.start, span.end).indexOf(shown));
        const text = MappedText.whole(shown, at);
        const markdown = inlineMarkdown([{ kind: 'text', value: shown }]);
        this.builder.block({ kind: 'prose', text, markdown, links: [], quoted, bullet, span });
        break;
      }
      case 'code': {
        this.seen.add(span.start);
        const fence = this.chunk.fences.get(span.start);
        const text = fence?.text ?? this.linesOf(node.value, span);
        this.builder.block({ kind: 'code', lang: node.lang ?? null, text, span: fence?.span ?? span });
        break;
      }
      case 'table': {
        const rows = node.children.map((row) => row.children.map((cell) => this.cell(cell)));
        this.builder.block({ kind: 'table', rows, span });
        break;
      }
      default:
        break;
    }
  }

  private cell(node: Extract<Nodes, { type: 'tableCell' }>): Cell {
    const { text, links } = this.inline(node.children);
    return { text: text.value.trim(), links, span: this.locate(node) };
  }

  private inline(nodes: Parameters<typeof readInline>[0]): ReturnType<typeof readInline> {
    return readInline(nodes, this.source, (node) => this.locate(node));
  }

  /** A code block that Markdown saw and the scan for fences did not: indented, or in an unusual place. */
  private linesOf(value: string, span: Span): MappedText {
    const rows = linesIn(this.source.slice(span.start, span.end));
    const first = /^(?:`{3}|~{3})/.test(rows[0]?.text ?? '') ? 1 : 0;
    const pieces = linesIn(value).flatMap(({ text, end }, index) => {
      const row = rows[first + index] ?? { text: '', at: span.end - span.start, end: '' };
      const last = span.start + row.at + row.text.length;
      const shown = text.trimStart();
      // Of a tab, a part may count as indentation and the rest be shown as spaces.
      const known = row.text.endsWith(text) ? text : row.text.endsWith(shown) ? shown : '';
      const unknown = [...text.slice(0, text.length - known.length)];
      return [
        ...unknown.map((unit) => ({ value: unit, origin: last - known.length })),
        { value: known, origin: last - known.length },
        { value: end, origin: last },
      ];
    });
    return MappedText.join(pieces);
  }

  private locate(node: { readonly position?: RootContent['position'] }): Span {
    const { start, end } = node.position ?? {};
    return this.chunk.text.spanOf(start?.offset ?? 0, end?.offset ?? 0);
  }
}

/** Lines with where they are; what ends a line stands apart from it. */
function linesIn(text: string): readonly { readonly text: string; readonly at: number; readonly end: string }[] {
  let at = 0;
  return text.split(/(?<=\n|\r(?!\n))/).map((line) => {
    const end = /[\r\n]*$/.exec(line)?.[0] ?? '';
    at += line.length;
    return { text: line.slice(0, line.length - end.length), at: at - line.length, end };
  });
}

/** The code blocks, wherever they are. */
function codesOf(tree: Root): Nodes[] {
  const found: Nodes[] = [];
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'code') found.push(node);
    else if (HOLDERS.includes(node.type) && 'children' in node) left.push(...node.children);
  }
  return found;
}
