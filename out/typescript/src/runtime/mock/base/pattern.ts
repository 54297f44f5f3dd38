// Part of every binding that docbind makes. Do not edit.
import type { Random } from './random.js';

/** Characters from one to another. */
type Span = readonly [from: number, to: number];

const DIGIT: Span = [0x30, 0x39];
const SMALL: Span = [0x61, 0x7a];
const CAPITAL: Span = [0x41, 0x5a];
const OTHERS: readonly Span[] = [SMALL, DIGIT, CAPITAL, [0x20, 0x7e], [0x4e00, 0x4e09]];

/** The characters for which a letter stands, or some of those. */
const ESCAPED: { readonly [letter: string]: readonly Span[] } = {
  d: [DIGIT],
  D: [SMALL],
  w: [SMALL, DIGIT, CAPITAL, [0x5f, 0x5f]],
  W: [[0x2d, 0x2d]],
  s: [[0x20, 0x20]],
  S: [SMALL],
  n: [[0x0a, 0x0a]],
  r: [[0x0d, 0x0d]],
  t: [[0x09, 0x09]],
  v: [[0x0b, 0x0b]],
  f: [[0x0c, 0x0c]],
  0: [[0, 0]],
};

/** How often more than necessary something is there that may be there any number of times. */
const MORE = 3;

/**
 * A text that a regular expression is likely to match, made by reading the expression. What only looks around, or back,
 * counts as nothing: the caller has to try whether the text matches.
 */
export function textLike(pattern: string, random: Random): string {
  return new Reader(pattern, random).alternatives();
}

/** Makes the text of each part while it reads the part. */
class Reader {
  readonly #signs: readonly string[];
  readonly #random: Random;
  #at = 0;

  constructor(pattern: string, random: Random) {
    this.#signs = [...pattern];
    this.#random = random;
  }

  alternatives(): string {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    return options[this.#random.below(options.length)] ?? '';
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#signs.length && !['|', ')'].includes(this.#next())) text += this.#repeated();
    return text;
  }

  #repeated(): string {
    const start = this.#at;
    let text = this.#one();
    const [min, max] = this.#times();
    const end = this.#at;
    const times = min + this.#random.below(Math.min(max - min, MORE) + 1);
    if (times === 0) text = '';
    for (let time = 1; time < times; time++) {
      this.#at = start;
      text += this.#one();
    }
    this.#at = end;
    return text;
  }

  #times(): readonly [min: number, max: number] {
    let times: readonly [number, number] = [1, 1];
    if (this.#takes('?')) times = [0, 1];
    else if (this.#takes('*')) times = [0, Infinity];
    else if (this.#takes('+')) times = [1, Infinity];
    else if (this.#takes('{')) {
      const [min = '', max = min] = this.#until('}').split(',');
      times = [Number(min), max === '' ? Infinity : Number(max)];
    } else return times;
    this.#takes('?');
    return times;
  }

  #one(): string {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#class();
    if (this.#takes('^') || this.#takes('$')) return '';
    if (this.#takes('.')) return this.#of([SMALL]);
    if (!this.#takes('\\')) return this.#step();
    if (this.#takes('b') || this.#takes('B')) return '';
    return this.#of(this.#escaped());
  }

  #group(): string {
    let looks = false;
    if (this.#takes('?') && !this.#takes(':')) {
      const named = this.#takes('<');
      looks = ['=', '!'].includes(this.#next());
      if (named && !looks) this.#until('>');
      else this.#at++;
    }
    const text = this.alternatives();
    this.#takes(')');
    return looks ? '' : text;
  }

  #class(): string {
    const isNegated = this.#takes('^');
    const spans: Span[] = [];
    while (this.#at < this.#signs.length && !this.#takes(']')) {
      const member = this.#member();
      const from = member[0]?.[0] ?? 0;
      if (this.#next() !== '-' || this.#signs[this.#at + 1] === ']') spans.push(...member);
      else {
        this.#at++;
        spans.push([from, this.#member()[0]?.[1] ?? from]);
      }
    }
    if (!isNegated) return this.#of(spans);
    const isFree = (code: number): boolean => !spans.some(([from, to]) => from <= code && code <= to);
    for (const [from, to] of OTHERS)
      for (let code = from; code <= to; code++) if (isFree(code)) return String.fromCodePoint(code);
    return '';
  }

  #member(): readonly Span[] {
    if (this.#takes('\\')) return this.#escaped();
    const code = this.#step().codePointAt(0) ?? 0;
    return [[code, code]];
  }

  #escaped(): readonly Span[] {
    const sign = this.#step();
    if (sign === 'p' || sign === 'P') {
      this.#takes('{');
      return /^(?:L[ut]|Upper)/.test(this.#until('}')) ? [CAPITAL] : [SMALL];
    }
    let code = sign.codePointAt(0) ?? 0;
    if (sign === 'x') code = parseInt(this.#step() + this.#step(), 16);
    else if (sign === 'u' && this.#takes('{')) code = parseInt(this.#until('}'), 16);
    else if (sign === 'u') code = parseInt(this.#step() + this.#step() + this.#step() + this.#step(), 16);
    return ESCAPED[sign] ?? [[code, code]];
  }

  /** A character of one of the spans. */
  #of(spans: readonly Span[]): string {
    const [from, to] = spans[this.#random.below(spans.length)] ?? SMALL;
    return String.fromCodePoint(from + this.#random.below(to - from + 1));
  }

  #next(): string {
    return this.#signs[this.#at] ?? '';
  }

  #step(): string {
    return this.#signs[this.#at++] ?? '';
  }

  #takes(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at++;
    return true;
  }

  /** What stands before a character, which is taken as well. */
  #until(sign: string): string {
    let text = '';
    while (this.#at < this.#signs.length && !this.#takes(sign)) text += this.#step();
    return text;
  }
}
