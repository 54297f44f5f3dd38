import { fold } from './fold.js';

export type TokenKind = 'word' | 'number' | 'string' | 'comment' | 'punctuation' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** The folded text; a string's without its quotes, a comment's without its slashes and outer white space. */
  readonly text: string;
  /** With quotes and slashes. */
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly line: number;
  /** A string whose closing quote is missing on its line. */
  readonly unclosed: boolean;
}

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /-?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const LONG_PUNCTUATION = ['...', '=>', '<<', '[]'];

/**
 * Tokens of the notation, one at a time and never all at once: a page may hold millions of brackets.
 * Nothing is an error here; what is no token becomes punctuation of one unit.
 */
export class Lexer {
  private readonly text: string;
  private position = 0;
  private line = 0;

  constructor(private readonly source: string) {
    this.text = fold(source);
  }

  next(): Token {
    this.skipSpace();
    const { text, position: start } = this;
    if (start >= text.length) return this.token('end', '', start, start);
    const unit = text[start] ?? '';
    if (unit === '/' && text[start + 1] === '/') return this.lineComment(start);
    if (unit === '/' && text[start + 1] === '*') return this.blockComment(start);
    if (unit === '"' || unit === "'" || unit === '`') return this.string(start, unit);
    NUMBER.lastIndex = start;
    const number = NUMBER.exec(text);
    if (number) return this.token('number', number[0], start, NUMBER.lastIndex);
    WORD.lastIndex = start;
    const word = WORD.exec(text);
    if (word) return this.token('word', word[0], start, WORD.lastIndex);
    const long = LONG_PUNCTUATION.find((candidate) => text.startsWith(candidate, start));
    const mark = long ?? unit;
    return this.token('punctuation', mark, start, start + mark.length);
  }

  private endOfLine(from: number): number {
    let end = from;
    while (end < this.text.length && !isLineEnd(this.text[end])) end++;
    return end;
  }

  private skipSpace(): void {
    const { text } = this;
    for (;;) {
      const unit = text.charCodeAt(this.position);
      if (unit === 10 || (unit === 13 && text.charCodeAt(this.position + 1) !== 10)) this.line++;
      else if (unit !== 32 && unit !== 9 && unit !== 13 && unit !== 11 && unit !== 12) return;
      this.position++;
    }
  }

  private lineComment(start: number): Token {
    const end = this.endOfLine(start);
    let from = start;
    while (this.text[from] === '/') from++;
    return this.token('comment', this.source.slice(from, end).trim(), start, end);
  }

  private blockComment(start: number): Token {
    const close = this.text.indexOf('*/', start + 2);
    const end = close < 0 ? this.text.length : close + 2;
    const inner = this.source.slice(start + 2, close < 0 ? end : close);
    const token = this.token(
      'comment',
      inner
        .replace(/^[ \t]*\*+/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
      start,
      end,
    );
    this.countLines(inner);
    return token;
  }

  private string(start: number, quote: string): Token {
    const multiline = quote === '`';
    let end = start + 1;
    // The end of the line is met on the way: to look for it first would read a line of many strings as often.
    while (end < this.text.length && this.text[end] !== quote && (multiline || !isLineEnd(this.text[end]))) {
      end += this.text[end] === '\\' && (multiline || !isLineEnd(this.text[end + 1])) ? 2 : 1;
    }
    const stop = Math.min(end, this.text.length);
    const unclosed = this.text[stop] !== quote;
    const inner = this.source.slice(start + 1, stop);
    const token = this.token('string', unescape(inner), start, unclosed ? stop : stop + 1, unclosed);
    this.countLines(inner);
    return token;
  }

  private countLines(passed: string): void {
    this.line += passed.match(/\r\n?|\n/g)?.length ?? 0;
  }

  private token(kind: TokenKind, text: string, start: number, end: number, unclosed = false): Token {
    this.position = end;
    return { kind, text, start, end, line: this.line, unclosed };
  }
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

/** The text of a string as it is meant: `\\n` is a line end. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^])/g, (_, escape: string) => {
    if (escape.length > 1) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' }[escape] ?? escape;
  });
}
