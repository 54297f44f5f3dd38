import type { SourceProblem } from '../document/document.js';
import { MappedText } from '../document/mapped-text.js';
import type { Span } from '../document/span.js';
import { idleIn } from './markdown-depth.js';

/** A part of a page that can be parsed on its own, without the insides of its code blocks. */
export interface Chunk {
  readonly text: MappedText;
  /** The insides, by the file offset of the fence's first mark. */
  readonly fences: ReadonlyMap<number, Fence>;
  /** The part as it stands in the file. */
  readonly span: Span;
  /** Whether it is a line too long to be parsed: plain text. */
  readonly long: boolean;
}

export interface Fence {
  readonly text: MappedText;
  readonly span: Span;
}

interface OpenFence {
  readonly mark: string;
  readonly length: number;
  readonly quotes: number;
  readonly indent: number;
  /** Of the first mark. */
  readonly start: number;
  readonly lines: { value: string; origin: number }[];
}

/** In UTF-16 units. A longer line is no prose, and would cost a Markdown parser the square of its length. */
const MAX_LINE = 20_000;

const FENCE = /^((?:[ \t]*>)+ ?|)([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const HTML_OPEN = /^ {0,3}<(!--|(?:script|style|pre|textarea)\b)/i;

/**
 * Cuts a page at its headings and takes the insides out of its fenced code blocks. A Markdown
 * parser spends most of its time, and more than linear memory, on just these.
 */
export function chunksOf(text: string): { chunks: Chunk[]; problems: SourceProblem[] } {
  const chunks: Chunk[] = [];
  const problems: SourceProblem[] = [];
  // A reference definition counts for the whole page, so a page that has one is not cut.
  const whole = /^ {0,3}\[[^\]\n]+\]:/m.test(text);
  let pieces: { value: string; origin: number }[] = [];
  let fences = new Map<number, Fence>();
  let chunkStart = 0;
  let pieceStart = 0;
  let isDeep = false;
  let fence: OpenFence | null = null;
  let html: { readonly close: string; readonly start: number } | null = null;

  const cut = (end: number): void => {
    if (end > pieceStart) pieces.push({ value: text.slice(pieceStart, end), origin: pieceStart });
    if (pieces.length > 0)
      chunks.push({ text: MappedText.join(pieces), fences, span: { start: chunkStart, end }, long: false });
    pieces = [];
    fences = new Map();
    chunkStart = end;
    pieceStart = end;
  };

  const leaveOut = (line: string, start: number): void => {
    for (const [from, to] of idleIn(line)) {
      pieces.push({ value: text.slice(pieceStart, start + from), origin: pieceStart });
      pieceStart = start + to;
      if (isDeep) continue;
      isDeep = true;
      problems.push({ kind: 'deep-list', span: { start: start + from, end: start + to } });
    }
  };

  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, next).replace(/\r?\n$/, '');
    if (fence) {
      const content = insideOf(line, fence);
      if (content === null || isClosing(content.value, fence)) {
        fences.set(fence.start, {
          text: textOf(fence, text, start),
          // Where the quote ends, the code block has ended with the line before.
          span: { start: fence.start, end: content === null ? lineEndBefore(text, start) : start + line.length },
        });
        pieceStart = start;
        // Less indented than its opening, the closing fence would stand outside the list item that both are in.
        const missing = content === null ? 0 : fence.indent - content.indent;
        if (content && missing > 0) {
          const inner = start + content.skipped - content.indent;
          pieces.push({ value: text.slice(start, inner), origin: start });
          pieces.push({ value: ' '.repeat(missing), origin: inner });
          pieceStart = inner;
        }
        fence = null;
        // A line outside the quote ends the code block, and is itself to be read.
        if (content === null) continue;
      } else {
        fence.lines.push({ value: text.slice(start + content.skipped, next), origin: start + content.skipped });
      }
    } else if (html) {
      if (line.toLowerCase().includes(html.close)) html = null;
    } else {
      if (line.length > MAX_LINE) {
        cut(start);
        const span = { start, end: start + line.length };
        chunks.push({ text: MappedText.whole(line, start), fences, span, long: true });
        problems.push({ kind: 'long-line', span: { start, end: start + 1 } });
        chunkStart = next;
        pieceStart = next;
        start = next;
        continue;
      }
      const open = FENCE.exec(line);
      const tag = HTML_OPEN.exec(line);
      if (open) {
        const [prefix = '', quotes = '', indent = '', mark = ''] = open;
        fence = {
          mark: mark[0] ?? '`',
          length: mark.length,
          quotes: quotes.split('>').length - 1,
          indent: indent.length,
          start: start + prefix.length - mark.length,
          lines: [],
        };
        leaveOut(line, start);
        pieces.push({ value: text.slice(pieceStart, next), origin: pieceStart });
        pieceStart = next;
      } else if (tag) {
        const name = (tag[1] ?? '').toLowerCase();
        const close = name === '!--' ? '-->' : `</${name}`;
        if (!line.toLowerCase().includes(close, tag[0].length)) html = { close, start };
      } else if (!whole && start > chunkStart && HEADING.test(line)) {
        cut(start);
      } else {
        leaveOut(line, start);
      }
    }
    start = next;
  }
  if (fence) {
    fences.set(fence.start, { text: textOf(fence, text, text.length), span: { start: fence.start, end: text.length } });
    problems.push({ kind: 'unclosed-fence', span: { start: fence.start, end: fence.start + fence.length } });
    pieceStart = text.length;
  }
  if (html) problems.push({ kind: 'unclosed-html', span: { start: html.start, end: html.start + 1 } });
  cut(text.length);
  return { chunks, problems };
}

/** A line of a code block without what its quote and its indentation put before it; null where the quote ends. */
function insideOf(line: string, fence: OpenFence): { value: string; skipped: number; indent: number } | null {
  let skipped = 0;
  for (let quotes = 0; quotes < fence.quotes; quotes++) {
    const mark = /^[ \t]*> ?/.exec(line.slice(skipped));
    if (!mark) return null;
    skipped += mark[0].length;
  }
  let indent = 0;
  while (indent < fence.indent && (line[skipped] === ' ' || line[skipped] === '\t')) {
    skipped++;
    indent++;
  }
  return { value: line.slice(skipped), skipped, indent };
}

function lineEndBefore(text: string, start: number): number {
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

function isClosing(content: string, fence: OpenFence): boolean {
  const marks = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(content)?.[1];
  return marks !== undefined && marks[0] === fence.mark && marks.length >= fence.length;
}

function textOf(fence: OpenFence, text: string, end: number): MappedText {
  const first = fence.lines[0];
  if (!first) return MappedText.whole('', end);
  const plain = fence.quotes === 0 && fence.indent === 0;
  return plain ? MappedText.whole(text.slice(first.origin, end), first.origin) : MappedText.join(fence.lines);
}
