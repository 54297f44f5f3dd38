import type { Range } from '../document/span.js';

/** Code that the page shows, and the calls in it. */
export interface Example {
  readonly code: string;
  readonly calls: readonly ExampleCall[];
  readonly spans: readonly Range[];
}

export interface ExampleCall {
  /** The object that it is called on, as written. */
  readonly receiver: string;
  readonly method: string;
  /** The first argument where it is an object literal, key by key; null where it is none. */
  readonly argument: ExampleObject | null;
  readonly spans: readonly Range[];
}

export interface ExampleObject {
  readonly kind: 'object';
  readonly entries: readonly ExampleEntry[];
}

export interface ExampleEntry {
  readonly key: string;
  readonly value: ExampleValue;
  /** Of the key. */
  readonly spans: readonly Range[];
}

/** A literal of an example; `missing` where the page leaves the value out, `other` for names and calls. */
export type ExampleValue =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'array'; readonly elements: readonly ExampleValue[] }
  | ExampleObject
  | { readonly kind: 'missing' }
  | { readonly kind: 'other' };
