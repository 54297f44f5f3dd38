// Part of every binding that docbind makes. Do not edit.
import { bad, Report, under, type Body, type Check, type Fields, type KeyCheck } from './report.js';
import { describe, pathText, type Key, type Violation } from './violation.js';

export { bad, badIn, under, type Body, type Check, type Fields, type Report } from './report.js';
export type { Key } from './violation.js';

/** What violations call the types. */
export const STRING = 'a string';
export const NUMBER = 'a number';
export const INTEGER = 'a whole number';
export const BOOLEAN = 'a boolean';
export const FUNCTION = 'a function';
export const VALUE = 'a value';
export const OBJECT = 'an object';
export const ARRAY = 'an array';

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// What every engine has, with types that say no more than is known then.
export const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray;

export const isNumber: (value: unknown) => boolean = Number.isFinite;

/** Up to 2^53: beyond that a number no longer is the one that was meant. */
export const isInteger = Number.isSafeInteger as (value: unknown) => value is number;

/** Whether an object has a property itself. */
export function isOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** Reads a property whose name every object has, which counts only where the object has it itself. */
export function own(object: object, key: string): unknown {
  return isOwn(object, key) ? (object as Fields)[key] : undefined;
}

export function present(report: Report, key: Key, value: unknown): void {
  if (value === undefined) bad(report, key, VALUE, value);
}

export function string(report: Report, key: Key, value: unknown): void {
  if (typeof value !== 'string') bad(report, key, STRING, value);
}

export function boolean(report: Report, key: Key, value: unknown): void {
  if (typeof value !== 'boolean') bad(report, key, BOOLEAN, value);
}

export function number(report: Report, key: Key, value: unknown): void {
  if (!isNumber(value)) bad(report, key, NUMBER, value);
}

export function integer(report: Report, key: Key, value: unknown): void {
  if (!isInteger(value)) bad(report, key, INTEGER, value);
}

export function callable(report: Report, key: Key, value: unknown): void {
  if (typeof value !== 'function') bad(report, key, FUNCTION, value);
}

/** An object, whatever is in it. */
export function object(report: Report, key: Key, value: unknown): void {
  if (!isObject(value)) bad(report, key, OBJECT, value);
}

/**
 * Looks at the keys of an object whose members `body` has checked since there were `from` violations, and says of these where
 * they are. There is nothing to do where there are none, unless the report looks at right objects, too.
 */
export function leave(report: Report, key: Key, value: Fields, body: Body, from: number): void {
  report.keys.look(report, value, body, from);
  if (report.count > from) under(report, key, from);
}

/** Objects inside each other: beyond that many nobody looks. */
const MOST_LEVELS = 64;

/** Levels, and objects, from which on it is noted what was looked into already. */
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1000;

/** Whether an object of a class that can contain itself has to be looked into, which is done once. One level more, if so. */
export function enterOnce(report: Report, value: Fields, body: Body): boolean {
  if (report.objects++ > FREE_OBJECTS || report.levels >= FREE_LEVELS) {
    const bodies = report.seen || (report.seen = new Map());
    const seen = bodies.get(body) || new Set();
    if (report.levels > MOST_LEVELS || seen.has(value)) return false;
    bodies.set(body, seen.add(value));
  }
  report.levels++;
  return true;
}

/** A list; `check` looks at each element. */
export function list(report: Report, key: Key, value: unknown, check?: Check): void {
  if (!isArray(value)) return bad(report, key, ARRAY, value);
  if (!check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) check(report, index, value[index]);
  if (report.count > from) under(report, key, from);
}

/** An object with any keys; `check` looks at each value. */
export function map(report: Report, key: Key, value: unknown, check?: Check): void {
  if (!isObject(value)) return bad(report, key, OBJECT, value);
  if (!check) return;
  const from = report.count;
  for (const name of Object.keys(value)) if (!report.isFull) check(report, name, value[name]);
  if (report.count > from) under(report, key, from);
}

/** All that is wrong with a value that should be an object; `keys` looks at those that the body does not know. */
export function violationsOf(body: Body, value: unknown, keys?: KeyCheck): readonly Violation[] {
  const report = new Report(keys);
  try {
    if (!isObject(value)) return noObject(describe(value));
    body(report, value);
    if (report.looks || report.count > 0) report.keys.look(report, value, body, 0);
  } catch {
    // A getter or a proxy throws. What was found inside of it does not know where it is.
    return noObject('one that throws');
  }
  return report.count === 0 ? report.drafts : violationsIn(report);
}

function noObject(received: string): readonly Violation[] {
  return [{ path: '', keys: [], expected: OBJECT, received }];
}

/** All that is wrong, once the checks are done. */
export function violationsIn({ drafts }: Report): readonly Violation[] {
  for (const draft of drafts) draft.path = pathText(draft.keys);
  return drafts;
}
