// Part of every binding that docbind makes. Do not edit.
import type { Term } from './terms.js';
import { isRecord, ownMember } from './json.js';

/** What a call was given, read without trust: what is not there, or is null, counts as empty. */
export class Params {
  readonly #values: { readonly [key: string]: unknown };

  constructor(values: unknown) {
    this.#values = isRecord(values) ? values : {};
  }

  /** Whether the value was given. */
  has(key: string): boolean {
    const value = this.raw(key);
    return value !== undefined && value !== null;
  }

  raw(key: string): unknown {
    return ownMember(this.#values, key);
  }

  text(key: string): string {
    const value = this.raw(key);
    return typeof value === 'string' ? value : '';
  }

  number(key: string, otherwise = 0): number {
    const value = this.raw(key);
    return typeof value === 'number' ? value : otherwise;
  }

  flag(key: string): boolean {
    return this.raw(key) === true;
  }

  /** The value of an enum's member. */
  term(key: string, otherwise: Term): Term {
    const value = this.raw(key);
    return typeof value === 'number' || typeof value === 'string' ? value : otherwise;
  }

  terms(key: string): Term[] {
    return this.#list(key).filter((item): item is Term => typeof item === 'number' || typeof item === 'string');
  }

  texts(key: string): string[] {
    return this.#list(key).filter((item): item is string => typeof item === 'string');
  }

  numbers(key: string): number[] {
    return this.#list(key).filter((item): item is number => typeof item === 'number');
  }

  inner(key: string): Params {
    return new Params(this.raw(key));
  }

  inners(key: string): Params[] {
    return this.#list(key).map((item) => new Params(item));
  }

  /** The members of an object whose values are texts. */
  textMap(key: string): Map<string, string> {
    return new Map(this.#entries(key).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }

  /** The members of an object whose values are numbers. */
  numberMap(key: string): Map<string, number> {
    return new Map(this.#entries(key).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  }

  #entries(key: string): [string, unknown][] {
    const value = this.raw(key);
    return isRecord(value) ? Object.entries(value) : [];
  }

  #list(key: string): readonly unknown[] {
    const value = this.raw(key);
    return Array.isArray(value) ? value : [];
  }
}
