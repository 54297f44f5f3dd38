import type { Comment } from './ast.js';

/** Comments on lines of their own, until it is known whether they stand directly above an entry. */
export class Above {
  private waiting: Comment[] = [];
  /** The line on which the last of them ends. */
  private lastLine = 0;

  constructor(
    /** Where those go that belong to no entry. */
    private readonly loose: Comment[],
  ) {}

  get holds(): boolean {
    return this.waiting.length > 0;
  }

  /** A comment that begins on a line; `source` has its slashes and its line ends. */
  add(comment: Comment, line: number, source: string): void {
    // A blank line ends what is said of the next entry, and so does an entry that is no more.
    if (line > this.lastLine + 1) this.drop();
    if (isEntry(comment.text)) {
      this.drop();
      this.loose.push(comment);
    } else this.waiting.push(comment);
    this.lastLine = line + (source.match(/\r\n?|\n/g)?.length ?? 0);
  }

  /** Those above an entry on this line; null for no entry at all. */
  take(line: number | null): readonly Comment[] {
    if (line === null || line > this.lastLine + 1) this.drop();
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  private drop(): void {
    this.loose.push(...this.waiting);
    this.waiting = [];
  }
}

/** Whether a comment is an entry that was taken out: `name: string`. */
function isEntry(text: string): boolean {
  return /^["']?[A-Za-z_$][\w$]*["']?\??\s*[:=]/.test(text);
}
