import type { Comment, Problem, ProblemKind } from './ast.js';
import { Lexer, type Token } from './lexer.js';

/** Deeper brackets than this are passed over: no page means them, and each level costs stack. */
export const MAX_DEPTH = 200;

export function isMark(token: Token, mark: string): boolean {
  return token.kind === 'punctuation' && token.text === mark;
}

/** The lexer with three tokens of look-ahead, the depth of brackets, and the problems so far. */
export class Cursor {
  readonly problems: Problem[] = [];
  lastEnd = 0;
  lastLine = 0;
  private depth = 0;
  private readonly lexer: Lexer;
  private readonly ahead: Token[] = [];

  constructor(private readonly text: string) {
    this.lexer = new Lexer(text);
  }

  peek(): Token {
    return this.fill(0);
  }

  peekSecond(): Token {
    return this.fill(1);
  }

  peekThird(): Token {
    return this.fill(2);
  }

  take(): Token {
    const token = this.fill(0);
    this.ahead.shift();
    this.lastEnd = token.end;
    this.lastLine = token.line;
    return token;
  }

  /** Takes a comment. It counts as no token: what follows it on its line still follows the token before it. */
  comment(): Comment {
    const token = this.fill(0);
    this.ahead.shift();
    this.lastLine = token.line;
    // A comment over several lines is written as one, and then stands nowhere as it is.
    const found = this.text.slice(token.start, token.end).indexOf(token.text);
    if (found < 0) return { text: token.text, start: token.start, end: token.end };
    const start = token.start + found;
    return { text: token.text, start, end: start + token.text.length };
  }

  /** Takes the rest of the line that `first` stands on; gives its end without white space. */
  takeLine(first: Token): number {
    while (this.peek().kind !== 'end' && this.peek().line === first.line && this.peek().kind !== 'comment') this.take();
    return Math.max(first.end, this.lastEnd);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** What follows one unexpected token on its line joins it: one problem, not one a token. */
  problem(kind: ProblemKind, token: Pick<Token, 'start' | 'end'>): void {
    const last = this.problems[this.problems.length - 1];
    const between = last ? this.text.slice(last.end, token.start) : '';
    if (last?.kind === kind && kind === 'unexpected-token' && /^[^\S\r\n]*$/.test(between)) {
      this.problems[this.problems.length - 1] = { ...last, seen: this.excerpt(last.start, token.end), end: token.end };
      return;
    }
    this.problems.push({ kind, seen: this.excerpt(token.start, token.end), start: token.start, end: token.end });
  }

  /** Runs `parse` one level deeper; too deep, it skips the bracket at hand instead and gives null. */
  nested<T>(parse: () => T): T | null {
    if (this.depth >= MAX_DEPTH) {
      const token = this.peek();
      this.problem('too-deep', token);
      this.skipBalanced();
      return null;
    }
    this.depth++;
    const result = parse();
    this.depth--;
    return result;
  }

  /** Takes a bracket and all up to the one that closes it. */
  skipBalanced(): void {
    let open = 0;
    do {
      const token = this.take();
      if (token.kind === 'end') return;
      if (token.kind !== 'punctuation') continue;
      if (token.text === '{' || token.text === '[' || token.text === '(') open++;
      else if (token.text === '}' || token.text === ']' || token.text === ')') open--;
    } while (open > 0);
  }

  private excerpt(start: number, end: number): string {
    return this.text.slice(start, Math.min(end, start + 40));
  }

  private fill(index: 0 | 1 | 2): Token {
    for (;;) {
      const token = this.ahead[index];
      if (token) return token;
      this.ahead.push(this.lexer.next());
    }
  }
}
