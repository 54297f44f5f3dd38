// Part of every binding that docbind makes. Do not edit.
import type { ModelLimit } from '../../model.js';
import { textLike } from './pattern.js';
import type { Random } from './random.js';
import { bytesOf } from './text.js';

/** Beyond that nothing made up goes, where the reference lets it. */
const MANY = 999;
/** How often another text is made, if one is not as the reference says. */
const TRIES = 100;

/** What the values of a field have to be beyond their type. */
export class Limits {
  readonly #limits: readonly ModelLimit[];

  constructor(limits: readonly ModelLimit[] = []) {
    this.#limits = limits;
  }

  /** Those of each element of a list: all but the one of their number. */
  get ofElements(): Limits {
    return new Limits(this.#limits.filter(([name]) => name !== 'items'));
  }

  /** The values that are allowed; empty where they are not listed. */
  get values(): readonly unknown[] {
    const [, values] = this.#find('oneOf');
    return Array.isArray(values) ? values : [];
  }

  /** How many elements there are of a list, where `count` would be made. */
  itemsFrom(count: number): number {
    const [, min, max] = this.#find('items');
    return Math.min(Math.max(count, bound(min, 0)), bound(max, Infinity));
  }

  /** A number, preferably a whole one above 0. */
  number(random: Random): number {
    const [, least, most] = this.#find('range');
    const [min, max] = [bound(least, -Infinity), bound(most, Infinity)];
    // Of all that is allowed, what is nearest to 0.
    const from = Math.ceil(min <= 0 && max >= 0 ? 0 : min > 0 ? min : Math.max(min, max - MANY));
    const to = Math.floor(Math.min(max, from + MANY));
    return from > to ? min + (random.below(MANY) / MANY) * (max - min) : from + random.below(to - from + 1);
  }

  text(random: Random): string {
    const pattern = this.#find('pattern')[1];
    let text = '';
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (typeof pattern === 'string') text = textLike(pattern, random);
      // The later ones begin with anything.
      else text = attempt === 0 ? `text-${random.word(6)}` : random.word(6);
      if (typeof pattern !== 'string') text = text.slice(0, this.#longest());
      if (this.#isFine(text)) return text;
    }
    return text;
  }

  /** Made-up text has one byte for each character. */
  #longest(): number {
    return Math.min(bound(this.#find('bytes')[1], Infinity), bound(this.#find('characters')[1], Infinity));
  }

  #isFine(text: string): boolean {
    if (bytesOf(text) > bound(this.#find('bytes')[1], Infinity)) return false;
    if ([...text].length > bound(this.#find('characters')[1], Infinity)) return false;
    return this.#limits.every(([name, told]) => {
      if (name === 'notStarting') return !text.startsWith(String(told));
      return name !== 'pattern' || new RegExp(`^(?:${String(told)})$`, 'u').test(text);
    });
  }

  #find(name: string): ModelLimit {
    return this.#limits.find(([one]) => one === name) ?? [name];
  }
}

function bound(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
