import { BLOCK, HEADING } from './html-elements.js';

/** The elements that are open at a place, of which only the innermost can be closed in its turn. */
export class OpenElements<Context> {
  private readonly elements: {
    readonly keys: readonly string[];
    readonly close: () => void;
    readonly outer: Context;
  }[] = [];
  /** Positions in the list by key, ascending, so that no tag has to search for its partner. */
  private readonly positions = new Map<string, number[]>();

  /** `close` is called when the element ends, and `outer` is what holds again then. */
  push(keys: readonly string[], outer: Context, close: () => void): void {
    for (const key of keys) {
      const list = this.positions.get(key);
      if (list) list.push(this.elements.length);
      else this.positions.set(key, [this.elements.length]);
    }
    this.elements.push({ keys, outer, close });
  }

  /** The position of the innermost element with this key, -1 for none. */
  last(key: string): number {
    return this.positions.get(key)?.at(-1) ?? -1;
  }

  /** Ends the element at this position and all in it; gives what held around it. */
  closeFrom(position: number, current: Context): Context {
    let context = current;
    while (this.elements.length > Math.max(0, position)) {
      const element = this.elements.pop();
      if (!element) break;
      element.close();
      for (const key of element.keys) this.positions.get(key)?.pop();
      context = element.outer;
    }
    return context;
  }
}

/** What an element is looked up by: its name, and the kinds that end tags and implied ends care for. */
export function keysOf(name: string): string[] {
  const keys = [HEADING.has(name) ? 'heading' : name];
  if (BLOCK.has(name)) keys.push('block');
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') keys.push('list');
  if (name === 'dt' || name === 'dd') keys.push('term');
  return keys;
}
