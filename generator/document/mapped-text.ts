import type { Span } from './span.js';

/**
 * Text taken out of a file piece by piece (a code block without its quote marks, a paragraph
 * without its emphasis), which still knows where each character came from.
 */
export class MappedText {
  private constructor(
    readonly value: string,
    /** Where each piece starts in `value`, ascending, and the file offset of that start. */
    private readonly starts: readonly number[],
    private readonly origins: readonly number[],
  ) {}

  /** Text that stands in the file just as it is, from `origin` on. */
  static whole(value: string, origin: number): MappedText {
    return new MappedText(value, [0], [origin]);
  }

  /** Pieces in order, each standing in the file just as it is. */
  static join(pieces: readonly { readonly value: string; readonly origin: number }[]): MappedText {
    const starts: number[] = [];
    const origins: number[] = [];
    let value = '';
    for (const piece of pieces) {
      if (piece.value === '') continue;
      starts.push(value.length);
      origins.push(piece.origin);
      value += piece.value;
    }
    if (starts.length === 0) return new MappedText('', [0], [pieces[0]?.origin ?? 0]);
    return new MappedText(value, starts, origins);
  }

  /** The file offset of the character at `index`. */
  offsetAt(index: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (this.origins[low] ?? 0) + index - (this.starts[low] ?? 0);
  }

  /** The file span of the characters from `start` to `end` of `value`. */
  spanOf(start: number, end: number): Span {
    const from = this.offsetAt(start);
    return { start: from, end: end > start ? this.offsetAt(end - 1) + 1 : from };
  }
}
