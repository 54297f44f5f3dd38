import type { Block, Code, Prose, Table } from '../document/document.js';
import { sameAs } from '../dialects/phrases.js';
import { inlineMarkdown } from '../document/inline-markdown.js';
import { MappedText } from '../document/mapped-text.js';
import { fold } from '../notation/fold.js';
import { answerOf } from '../notation/shapes.js';
import { balancedEnd } from './balanced.js';

interface Line {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
}

interface CodePart {
  readonly kind: 'answer' | 'statement' | 'object';
  readonly end: number;
}

/**
 * Finds the blocks of a page that was saved as text: tables by their rule of dashes, code by the
 * brackets, labels and calls that it begins with, and all else as one paragraph a line.
 */
export function flatBlocks(text: string): readonly Block[] {
  return new FlatReader(text).blocks();
}

const STATEMENT = /^(?:let|const|var|await|new)\s|^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\(/;
const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)*\|?$/;

class FlatReader {
  private readonly folded: string;
  private readonly lines: readonly Line[];
  private at = 0;
  /** Up to this line there are only comments, and no code behind them. */
  private idle = 0;

  constructor(private readonly text: string) {
    this.folded = fold(text);
    this.lines = linesOf(text, this.folded);
  }

  blocks(): readonly Block[] {
    const found: Block[] = [];
    for (let line = this.lines[this.at]; line; line = this.lines[this.at]) {
      if (line.folded.trim() === '') this.at++;
      else found.push(this.table(line) ?? this.code(line) ?? this.prose(line));
    }
    return found;
  }

  private table(head: Line): Table | null {
    const rule = this.lines[this.at + 1];
    if (!head.folded.includes('|') || !rule || !RULE.test(rule.folded.trim()) || !rule.folded.includes('|'))
      return null;
    const rows = [rowOf(head)];
    this.at += 2;
    let end = rule.end;
    for (let line = this.lines[this.at]; line?.folded.trimEnd().endsWith('|'); line = this.lines[this.at]) {
      // The next table's head.
      if (RULE.test(this.lines[this.at + 1]?.folded.trim() ?? '')) break;
      rows.push(rowOf(line));
      end = line.end;
      this.at++;
    }
    return { kind: 'table', rows, span: { start: head.start, end } };
  }

  private code(first: Line): Code | null {
    let last: CodePart | null = null;
    if (this.at < this.idle) return null;
    // Several statements or answers in a row, with the comments between them, are one block.
    for (let start = this.at; ; start = this.at) {
      let end = start;
      while (this.lines[end]?.folded.startsWith('//')) end++;
      const line = this.lines[end];
      const part: CodePart | null = line ? this.codePart(line, last) : null;
      if (!part) {
        if (!last) this.idle = end;
        break;
      }
      last = part;
      this.at = this.lineAfter(part.end);
    }
    if (!last) return null;
    const span = { start: first.start, end: last.end };
    return {
      kind: 'code',
      lang: null,
      text: MappedText.whole(this.text.slice(span.start, span.end), span.start),
      span,
    };
  }

  /** The code that begins with this line; null where it begins none, or none that goes on with `last`. */
  private codePart(line: Line, last: CodePart | null): CodePart | null {
    const { folded } = line;
    const label = /^([A-Za-z]+)\s*:/.exec(folded);
    const answer = label && answerOf(label[1] ?? '')?.answer;
    if (answer && (!last || (last.kind === 'answer' && answer === 'error'))) return this.answer(line, label[0].length);
    if (STATEMENT.test(folded)) {
      // An object made anew after calls begins another block.
      const anew = last !== null && /^(?:let|const|var)\s+[\w$]+\s*=\s*new\s/.test(folded);
      return anew || (last && last.kind !== 'statement') ? null : this.part('statement', line.start);
    }
    const opens = /^\(?[{[]\s*(?:$|\/\/|[\w"'])/.test(folded) || /^[A-Za-z_$][\w$]*\s*:\s*\{/.test(folded);
    return opens && !last ? this.part('object', line.start) : null;
  }

  private part(kind: CodePart['kind'], start: number): CodePart {
    return { kind, end: this.restOfLine(balancedEnd(this.folded, start)) };
  }

  /** `success:`, comments, and the braces that follow. */
  private answer(line: Line, length: number): CodePart | null {
    const from = this.skipBetween(line.start + length);
    const opens = this.folded[from] === '{' || this.folded[from] === '[';
    return opens ? this.part('answer', from) : null;
  }

  /** Where something stands that is neither white space nor a comment. */
  private skipBetween(start: number): number {
    let at = start;
    for (; at < this.folded.length; at++) {
      if (this.folded.startsWith('//', at)) at = this.restOfLine(at);
      else if (!/\s/.test(this.folded[at] ?? '')) break;
    }
    return at;
  }

  private restOfLine(end: number): number {
    const newline = this.text.indexOf('\n', end);
    const stop = newline < 0 ? this.text.length : newline;
    return this.text[stop - 1] === '\r' ? stop - 1 : stop;
  }

  private lineAfter(end: number): number {
    let at = this.at;
    while ((this.lines[at]?.start ?? Infinity) < end) at++;
    return at;
  }

  private prose(line: Line): Prose {
    this.at++;
    const bullet = /^\s*(-|\d+\.)\s+/.exec(line.folded);
    const mark = bullet ? (bullet[1] === '-' ? '-' : '1.') : null;
    const made = proseOf(this.text, line.start + (bullet?.[0].length ?? 0), line, mark);
    const next = this.lines[this.at];
    if (!next) return made;
    // Saved text breaks the line behind a name that was set as code.
    if (sameAs(next.text) !== null) return made;
    const joined = proseOf(this.text, line.start, { ...line, end: next.end }, null);
    if (sameAs(made.text.value) !== null || sameAs(joined.text.value) === null) return made;
    this.at++;
    return joined;
  }
}

function proseOf(source: string, start: number, line: Pick<Line, 'start' | 'end'>, bullet: string | null): Prose {
  const value = source.slice(start, line.end);
  return {
    kind: 'prose',
    text: MappedText.whole(value, start),
    markdown: inlineMarkdown([{ kind: 'text', value }]),
    links: [],
    quoted: false,
    bullet,
    span: { start: line.start, end: line.end },
  };
}

function rowOf(line: Line): Table['rows'][number] {
  const cells = line.text.split('|');
  if (cells[cells.length - 1]?.trim() === '') cells.pop();
  let start = line.start;
  return cells.map((cell) => {
    const from = start + cell.length - cell.trimStart().length;
    start += cell.length + 1;
    const text = cell.trim();
    return { text, links: [], span: { start: from, end: from + text.length } };
  });
}

function linesOf(text: string, folded: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let end = newline < 0 ? text.length : newline;
    if (text[end - 1] === '\r') end--;
    lines.push({ text: text.slice(start, end), folded: folded.slice(start, end), start, end });
    start = next;
  }
  return lines;
}
