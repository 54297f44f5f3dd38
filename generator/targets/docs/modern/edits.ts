/** Changes of a text, each at a place of the text as it was. */
export class Edits {
  private readonly list: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly source: string) {}

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Takes out a statement, and its line if nothing else stands there. */
  remove(start: number, end: number): void {
    const lineStart = this.source.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = this.source.indexOf('\n', end);
    const last = lineEnd < 0 ? this.source.length : lineEnd + 1;
    const alone = `${this.source.slice(lineStart, start)}${this.source.slice(end, last)}`.trim() === '';
    this.replace(alone ? lineStart : start, alone ? last : end, '');
  }

  /** The text with all changes; null where two of them are about the same piece. */
  apply(): string | null {
    let text = '';
    let at = 0;
    for (const { start, end, text: added } of [...this.list].sort((a, b) => a.start - b.start)) {
      if (start < at) return null;
      text += this.source.slice(at, start) + added;
      at = end;
    }
    return text + this.source.slice(at);
  }
}
