import { BLOCK, HEADING } from './html-elements.js';

interface OpenElement<Context> {
  readonly keys: readonly string[];
  readonly outer: Context;
  readonly close: () => void;
}

/** The elements that are open at a place, and what holds within them. */
export class OpenElements<Context> {
  private readonly elements: OpenElement<Context>[] = [];
  /** Positions in the list by key, ascending, so that no tag has to search for its partner. */
  private readonly positions = new Map<string, number[]>();
  private current: Context;

  constructor(outside: Context) {
    this.current = outside;
  }

  /** What holds within the innermost element. */
  get context(): Context {
    return this.current;
  }

  /** `inner` holds until the element ends; then `close` is called, and what held before holds again. */
  push(name: string, inner: Context, close: () => void = () => {}, moreKeys: readonly string[] = []): void {
    const keys = [...keysOf(name), ...moreKeys];
    for (const key of keys) {
      const list = this.positions.get(key);
      if (list) list.push(this.elements.length);
      else this.positions.set(key, [this.elements.length]);
    }
    this.elements.push({ keys, outer: this.current, close });
    this.current = inner;
  }

  /** The position of the innermost element with this key, -1 for none. */
  last(key: string): number {
    return this.positions.get(key)?.at(-1) ?? -1;
  }

  /** Ends the element at this position and all in it. While they close, the innermost context holds. */
  closeFrom(position: number): void {
    let context = this.current;
    while (this.elements.length > Math.max(0, position)) {
      const element = this.elements.pop();
      if (!element) break;
      element.close();
      for (const key of element.keys) this.positions.get(key)?.pop();
      context = element.outer;
    }
    this.current = context;
  }

  /** Ends the innermost element with this key, unless it stands further out than `limit`. */
  closeIf(key: string, limit: number): void {
    const position = this.last(key);
    if (position > limit) this.closeFrom(position);
  }
}

/** What an element is looked up by: its name, and the kinds that end tags and implied ends care for. */
function keysOf(name: string): string[] {
  const keys = [HEADING.has(name) ? 'heading' : name];
  if (BLOCK.has(name)) keys.push('block');
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') keys.push('list');
  if (name === 'dt' || name === 'dd') keys.push('term');
  return keys;
}
