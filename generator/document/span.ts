/** A half-open range of UTF-16 offsets into the original file: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file as people count: lines and columns from 1, columns in UTF-16 units. `end` is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets into lines and columns. Line ends are LF, CRLF or CR. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
      if (unit === 10 || unit === 13) this.starts.push(i + 1);
    }
  }

  /** How many lines the text has; a line end at the very end opens no further line. */
  get count(): number {
    const last = this.starts[this.starts.length - 1] ?? 0;
    return last === this.text.length && this.starts.length > 1 ? this.starts.length - 1 : this.starts.length;
  }

  /** The 1-based line that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The offset at which a 1-based line starts. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** The text of a 1-based line, without its line end. */
  textOf(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, '');
  }

  rangeOf(span: Span): Range {
    const line = this.lineAt(span.start);
    const endLine = this.lineAt(span.end);
    return {
      line,
      column: span.start - this.startOf(line) + 1,
      endLine,
      endColumn: span.end - this.startOf(endLine) + 1,
    };
  }
}
