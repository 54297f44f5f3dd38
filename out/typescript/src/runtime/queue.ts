// Part of every binding that docbind makes. Do not edit.

/** First in, first out. Taking the first of a long array would move all others each time. */
export class Queue<Item> {
  private incoming: Item[] = [];
  /** The older ones, the first of them at the end. */
  private outgoing: Item[] = [];

  add(item: Item): void {
    this.incoming.push(item);
  }

  /** The first, which is no longer in the queue then; undefined where there is none. */
  take(): Item | undefined {
    if (this.outgoing.length === 0) [this.outgoing, this.incoming] = [this.incoming.reverse(), this.outgoing];
    return this.outgoing.pop();
  }

  clear(): void {
    this.incoming = [];
    this.outgoing = [];
  }
}
