// Part of every binding that docbind makes. Do not edit.
import { bad, isObject, list, own, type Report } from './check.js';
import { note } from './report.js';
import type { Key } from './violation.js';

/** The length of a list, or how many keys an object has. What is neither is reported by its type's check. */
export function items(report: Report, key: Key, value: unknown, min: number, max: number): void {
  const count = Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : min;
  if (count < min || count > max) note(report, [key], between(min, max, 'item'), `${count}`);
}

/** A number from `min` to `max`. */
export function range(report: Report, key: Key, value: unknown, min: number, max: number): void {
  if (typeof value !== 'number' || (value >= min && value <= max)) return;
  note(report, [key], `a number ${between(min, max, '')}`, `${value}`);
}

/** The length of a string in characters. */
export function characters(report: Report, key: Key, value: unknown, max: number): void {
  if (typeof value !== 'string' || value.length <= max) return;
  // A character may be two units long.
  const { length } = [...value];
  if (length > max) note(report, [key], between(0, max, 'character'), `${length}`);
}

/** The length of a string in bytes of UTF-8. */
export function bytes(report: Report, key: Key, value: unknown, max: number): void {
  // No unit takes more than three bytes.
  if (typeof value === 'string' && value.length * 3 > max) manyBytes(report, key, value, max);
}

function manyBytes(report: Report, key: Key, value: string, max: number): void {
  const length = bytesOf(value);
  if (length > max) note(report, [key], between(0, max, 'byte'), `${length}`);
}

/** What a string looks like as a whole: `whole` begins with `^(?:` and ends with `)$`. */
export function pattern(report: Report, key: Key, value: unknown, whole: RegExp): void {
  if (typeof value === 'string' && !whole.test(value)) unlike(report, key, whole);
}

function unlike(report: Report, key: Key, whole: RegExp): void {
  note(report, [key], `a string that matches ${whole.source.slice(4, -2)}`, 'another');
}

export function notStarting(report: Report, key: Key, value: unknown, prefix: string): void {
  if (typeof value === 'string' && value.startsWith(prefix)) starting(report, key, prefix);
}

function starting(report: Report, key: Key, prefix: string): void {
  note(report, [key], `a string that does not start with ${prefix}`, 'one that does');
}

/** `values` are strings, numbers and the like, which are compared as they are. */
export function oneOf(report: Report, key: Key, value: unknown, values: readonly unknown[]): void {
  // Lists are not compared by what is in them.
  if (!Array.isArray(value) && !values.includes(value)) bad(report, key, `one of ${values.join(', ')}`, value);
}

/** A limit of a value, or of each element of a list. */
export function elements<Told extends readonly unknown[]>(
  report: Report,
  key: Key,
  value: unknown,
  check: (report: Report, key: Key, value: unknown, ...told: Told) => void,
  ...told: Told
): void {
  if (!Array.isArray(value)) return check(report, key, value, ...told);
  list(report, key, value, (_, index, item) => check(report, index, item, ...told));
}

/** Whether something was passed. Callers from before there were types pass null, or an empty text, for "not". */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** How many of some values are there together. `expected` says it in words. */
export function together(report: Report, values: readonly unknown[], expected: string, min: number, max: number): void {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (given(values[index])) count++;
  if (count < min || count > max) note(report, [], expected, `${count}`);
}

/** What stands under keys inside each other; undefined where there is nothing. */
export function reach(object: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (isObject(value) ? own(value, key) : undefined), object);
}

function bytesOf(text: string): number {
  let sum = 0;
  // A character of two units takes four bytes.
  for (const one of text) sum += one < '\x80' ? 1 : one < '\u0800' ? 2 : one.length + 2;
  return sum;
}

/** `from 1 to 20 items`, `at most 48 bytes` */
function between(min: number, max: number, noun: string): string {
  const unit = (n: number): string => (noun === '' ? '' : ` ${noun}${n === 1 ? '' : 's'}`);
  if (max === Infinity) return `at least ${min}${unit(min)}`;
  const most = `${max}${unit(max)}`;
  // Nothing is shorter than nothing, but a number may be less than 0.
  const open = min === -Infinity || (min === 0 && noun !== '');
  return open ? `at most ${most}` : `from ${min} to ${most}`;
}
