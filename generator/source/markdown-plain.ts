import type { Block, Heading, Link } from '../document/document.js';
import { type Inline, inlineMarkdown } from '../document/inline-markdown.js';
import { MappedText } from '../document/mapped-text.js';
import type { Span } from '../document/span.js';
import type { Chunk } from './markdown-chunks.js';

/** What a chunk holds, in order. */
export type PlainPart =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'anchor'; readonly id: string; readonly span: Span }
  | { readonly kind: 'block'; readonly block: Block };

interface Line {
  readonly text: string;
  /** In the chunk's text. */
  readonly start: number;
}

/** Letters, digits and marks that mean nothing in Markdown wherever they stand. `_` only inside a word. */
const TEXT = String.raw`(?:[^\\\x60*_[\]<>&|\t\r\n]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))`;
const HEADING = new RegExp(`^(#{1,6}) +((?!#)${TEXT}*?[^\\\\\\x60*_[\\]<>&|\\s#]) *$`);
const ANCHOR = /^<a id ?= ?"([A-Za-z][\w-]*)" ?><\/a> *$/;
const FENCE = /^(?:`{3,}|~{3,})([\w-]*) *$/;
const WORDS = new RegExp(`^ {0,3}(?! |[-+*#>=~]|\\d{1,9}[.)])(${TEXT}+)$`);
const LINK = new RegExp(`^<a href ?= ?"(#[\\w-]+)" ?>(${TEXT}*)</a> ?$`);

/**
 * Reads a chunk that holds only what Markdown cannot read in two ways: headings, empty anchors,
 * code blocks, and paragraphs of plain words and links. Null for any other, which a real parser must
 * read. Most of a reference page is this plain, and takes a real parser most of its time.
 */
export function readPlain(chunk: Chunk): readonly PlainPart[] | null {
  const lines = linesOf(chunk.text.value);
  if (!lines) return null;
  const parts: PlainPart[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line || line.text.trim() === '') {
      at++;
      continue;
    }
    const fence = chunk.fences.get(chunk.text.offsetAt(line.start));
    const heading = HEADING.exec(line.text);
    if (fence) {
      const open = FENCE.exec(line.text);
      if (!open) return null;
      const lang = open[1] === '' ? null : (open[1] ?? null);
      parts.push({ kind: 'block', block: { kind: 'code', lang, text: fence.text, span: fence.span } });
      // What is between the fences is taken out of the chunk: the next line closes the block.
      at += lines[at + 1] && FENCE.test(lines[at + 1]?.text ?? '') ? 2 : 1;
    } else if (heading) {
      const text = heading[2] ?? '';
      const span = chunk.text.spanOf(line.start, line.start + line.text.trimEnd().length);
      parts.push({ kind: 'heading', heading: { depth: heading[1]?.length ?? 1, text: text.trim(), span } });
      at++;
    } else {
      let end = at;
      while (lines[end] && lines[end]?.text.trim() !== '' && !isBreak(lines[end], chunk)) end++;
      const part = end > at ? readGroup(lines.slice(at, end), chunk) : null;
      if (!part) return null;
      parts.push(part);
      at = end;
    }
  }
  return parts;
}

/** Whether a line ends the paragraph before it. */
function isBreak(line: Line | undefined, chunk: Chunk): boolean {
  return line !== undefined && (HEADING.test(line.text) || chunk.fences.has(chunk.text.offsetAt(line.start)));
}

/** An anchor alone, or a paragraph; null where it holds anything else. */
function readGroup(lines: readonly Line[], chunk: Chunk): PlainPart | null {
  const [first] = lines;
  if (!first) return null;
  const anchor = lines.length === 1 ? ANCHOR.exec(first.text) : null;
  if (anchor) {
    const span = chunk.text.spanOf(first.start, first.start + first.text.indexOf('>') + 1);
    return { kind: 'anchor', id: anchor[1] ?? '', span };
  }
  const pieces: { value: string; origin: number }[] = [];
  const inlines: Inline[] = [];
  const links: Link[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    // Two spaces at the end of a line break it.
    if (!isLast && / {2,}$/.test(line.text)) return null;
    const words = WORDS.exec(line.text);
    const link = LINK.exec(line.text);
    if (!words && (!link || (link[2] ?? '').trim() === '')) return null;
    const text = (words?.[1] ?? link?.[2] ?? '').replace(/ +$/, link ? '$&' : '');
    const from = line.start + (words ? line.text.indexOf(text) : line.text.indexOf('>') + 1);
    pieces.push({ value: text, origin: chunk.text.offsetAt(from) });
    if (link) {
      const span = chunk.text.spanOf(line.start, line.start + line.text.trimEnd().length);
      links.push({ text: text.trim(), target: link[1] ?? '', span });
      inlines.push({ kind: 'link', target: link[1] ?? '', children: [{ kind: 'text', value: text }] });
    } else inlines.push({ kind: 'text', value: text });
    if (isLast) break;
    pieces.push({ value: '\n', origin: chunk.text.offsetAt(line.start + line.text.length) });
    inlines.push({ kind: 'text', value: '\n' });
  }
  const last = lines[lines.length - 1] ?? first;
  const lead = first.text.length - first.text.trimStart().length;
  const span = chunk.text.spanOf(first.start + lead, last.start + last.text.trimEnd().length);
  const text = MappedText.join(pieces);
  const markdown = inlineMarkdown(inlines);
  return { kind: 'block', block: { kind: 'prose', text, markdown, links, quoted: false, bullet: null, span } };
}

/** Null where lines end otherwise than with LF, or hold white space that is none to Markdown. */
function linesOf(text: string): readonly Line[] | null {
  if (/[^\S \t\n]/.test(text)) return null;
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}
