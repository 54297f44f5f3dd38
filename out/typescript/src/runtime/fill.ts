// Part of every binding that docbind makes. Do not edit.
import { isObject, own } from './check.js';

/** An object of our own, which defaults are written into. */
export type Filled = { [name: string]: unknown };

/** A filled-in copy of an object. What is none stays as it is. */
export function fillObject(value: unknown, fill: (copy: Filled) => void): unknown {
  if (!isObject(value)) return value;
  const copy = Object.assign({}, value);
  fill(copy);
  return copy;
}

/** A copy of a list with its elements filled in. What is none stays as it is. */
export function fillList(value: unknown, fill: (element: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(fill) : value;
}

/** Fills in a property whose name every object has already. */
export function fillOwn(object: Filled, key: string, value: unknown): void {
  const found = own(object, key);
  const given = found === undefined || found === null ? value : found;
  Object.defineProperty(object, key, { value: given, enumerable: true, configurable: true, writable: true });
}
