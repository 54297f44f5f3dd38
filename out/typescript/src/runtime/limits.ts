// Part of every binding that docbind makes. Do not edit.
import { type Report, given, own } from './check.js';
import { isObject } from './host.js';

/** The length of a list, or how many keys an object has. What is neither is reported by its type's check. */
export function checkItems(report: Report, path: string, value: unknown, min: number, max: number): void {
  const count = Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : null;
  if (count === null || (count >= min && count <= max)) return;
  report.note(path, between(min, max, 'item'), `${count}`);
}

/** A number from `min` to `max`. */
export function checkRange(report: Report, path: string, value: unknown, min: number, max: number): void {
  if (typeof value !== 'number' || (value >= min && value <= max)) return;
  report.note(path, `a number ${between(min, max, '')}`, `${value}`);
}

/** The length of a string in characters, or of each string of a list. */
export function checkCharacters(report: Report, path: string, value: unknown, max: number): void {
  eachString(path, value, (at, text) => {
    // A character may be two units long.
    const length = text.length <= max ? 0 : [...text].length;
    if (length > max) report.note(at, between(0, max, 'character'), `${length}`);
  });
}

/** The length of a string in bytes of UTF-8, or of each string of a list. */
export function checkBytes(report: Report, path: string, value: unknown, max: number): void {
  eachString(path, value, (at, text) => {
    // No unit takes more than three bytes.
    const length = text.length * 3 <= max ? 0 : bytesOf(text);
    if (length > max) report.note(at, between(0, max, 'byte'), `${length}`);
  });
}

const patterns = new Map<string, RegExp>();

/** What a string, or each string of a list, looks like as a whole. */
export function checkPattern(report: Report, path: string, value: unknown, pattern: string): void {
  eachString(path, value, (at, text) => {
    const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
    patterns.set(pattern, known);
    if (!known.test(text)) report.note(at, `a string that matches ${pattern}`, 'another');
  });
}

export function checkNotStarting(report: Report, path: string, value: unknown, prefix: string): void {
  eachString(path, value, (at, text) => {
    if (text.startsWith(prefix)) report.note(at, `a string that does not start with ${prefix}`, 'one that does');
  });
}

/** `values` are strings, numbers and the like, which are compared as they are; so are the elements of a list. */
export function checkValues(report: Report, path: string, value: unknown, values: readonly unknown[]): void {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const wrong = items.findIndex((item) => !values.includes(item));
  if (wrong < 0) return;
  report.add(Array.isArray(value) ? `${path}[${wrong}]` : path, `one of ${values.join(', ')}`, items[wrong]);
}

/** How many of some values are there together. `paths` names them. */
export function checkTogether(
  report: Report,
  path: string,
  values: readonly unknown[],
  paths: readonly string[],
  min: number,
  max: number,
): void {
  const count = values.filter(given).length;
  if (count >= min && count <= max) return;
  const words = min === 0 ? 'at most one' : max === 1 ? 'exactly one' : 'at least one';
  report.note(path, `${words} of ${paths.join(', ')}`, `${count}`);
}

/** What stands under keys inside each other; undefined where there is nothing. */
export function reach(object: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((value, key) => (isObject(value) ? own(value, key) : undefined), object);
}

function eachString(path: string, value: unknown, check: (path: string, text: string) => void): void {
  if (typeof value === 'string') return check(path, value);
  if (!Array.isArray(value)) return;
  const list: readonly unknown[] = value;
  for (const [index, item] of list.entries()) if (typeof item === 'string') check(`${path}[${index}]`, item);
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
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
