import type { LineIndex, Span } from '../document/span.js';

/** What became of a line. */
export type LineState = 'blank' | 'used' | 'prose' | 'not-understood' | 'outside';

/**
 * Accounts for every line of the reference part: used by a fact, prose, or not understood. A line
 * that is several of these counts as the gravest: not understood, then used, then prose.
 */
export class Ledger {
  private readonly states: LineState[];

  constructor(private readonly lines: LineIndex) {
    this.states = Array.from({ length: lines.count + 1 }, () => 'outside');
  }

  /** Declares a span part of the reference; what nobody claims in it counts as not understood. */
  reference(span: Span): void {
    for (const line of this.linesOf(span)) {
      if (this.states[line] !== 'outside') continue;
      this.states[line] = isBlank(this.lines.textOf(line)) ? 'blank' : 'not-understood';
    }
  }

  used(span: Span): void {
    this.mark(span, 'used');
  }

  prose(span: Span): void {
    for (const line of this.linesOf(span)) if (this.states[line] === 'not-understood') this.states[line] = 'prose';
  }

  /** Takes a line back that a wider claim covered. */
  notUnderstood(span: Span): void {
    for (const line of this.linesOf(span)) if (this.states[line] !== 'outside') this.states[line] = 'not-understood';
  }

  /** By 1-based line; index 0 is unused. */
  get result(): readonly LineState[] {
    return this.states;
  }

  private mark(span: Span, state: LineState): void {
    for (const line of this.linesOf(span)) {
      if (this.states[line] === 'not-understood' || this.states[line] === 'prose') this.states[line] = state;
    }
  }

  private *linesOf(span: Span): Iterable<number> {
    const last = this.lines.lineAt(Math.max(span.start, span.end - 1));
    for (let line = this.lines.lineAt(span.start); line <= last && line < this.states.length; line++) yield line;
  }
}

/** Empty, or nothing but the marks of Markdown and HTML that hold a page together. */
function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line.replace(/<\/?[a-z][a-z0-9]*>/gi, ''));
}
