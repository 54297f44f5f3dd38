// Part of every binding that docbind makes. Do not edit.
import { bad, note, Report, under, type Body, type Check, type Fields, type KeyCheck } from './report.js';
import { describe, pathText, type Key, type Violation } from './violation.js';

export { bad, under, type Body, type Check, type Fields, type Report } from './report.js';
export type { Key } from './violation.js';

/** What violations call the types. */
export const STRING = 'a string';
export const NUMBER = 'a number';
export const INTEGER = 'a whole number';
export const BOOLEAN = 'a boolean';
export const FUNCTION = 'a function';
export const VALUE = 'a value';

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a property whose name every object has, which counts only where the object has it itself. */
export function own(object: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(object, key) ? (object as Fields)[key] : undefined;
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
  if (!Number.isFinite(value)) bad(report, key, NUMBER, value);
}

/** Up to 2^53: beyond that a number no longer is the one that was meant. */
export function integer(report: Report, key: Key, value: unknown): void {
  if (!Number.isSafeInteger(value)) bad(report, key, INTEGER, value);
}

export function callable(report: Report, key: Key, value: unknown): void {
  if (typeof value !== 'function') bad(report, key, FUNCTION, value);
}

/** An object; `body` checks what is inside. */
export function object(report: Report, key: Key, value: unknown, body?: Body): void {
  if (!isObject(value)) return bad(report, key, 'an object', value);
  if (!body) return;
  const from = report.count;
  members(report, value, body);
  under(report, key, from);
}

/** Objects that can contain themselves, inside each other: beyond that many nobody looks. */
const MOST_LEVELS = 64;

/** Levels, and objects, from which on it is noted what was looked into already. */
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1000;

/** An object of a class that can contain itself: each is looked into once. */
export function linked(report: Report, key: Key, value: unknown, body?: Body): void {
  if (!body) return object(report, key, value);
  const all = report.linked || (report.linked = { levels: 0, objects: 0, seen: undefined });
  if (all.objects++ > FREE_OBJECTS || all.levels >= FREE_LEVELS) {
    const bodies = all.seen || (all.seen = new Map<Body, Set<object>>());
    const seen = bodies.get(body) || new Set();
    if (all.levels > MOST_LEVELS || seen.has(value as object)) return;
    bodies.set(body, seen.add(value as object));
  }
  all.levels++;
  object(report, key, value, body);
  all.levels--;
}

// Engines call fast what they can tell beforehand, which `check` is not. Most elements are strings.

/** Whether a value is a list, which is reported where it is none. */
export function isList(report: Report, key: Key, value: unknown): value is readonly unknown[] {
  const is = Array.isArray(value);
  if (!is) bad(report, key, 'an array', value);
  return is;
}

/** A list; `check` looks at each element. */
export function list(report: Report, key: Key, value: unknown, check?: Check, body?: Body): void {
  if (!isList(report, key, value) || !check) return;
  const from = report.count;
  for (let index = 0; index < value.length && !report.isFull; index++) {
    const element = value[index];
    if (check !== string || typeof element !== 'string') check(report, index, element, body);
  }
  if (report.count > from) under(report, key, from);
}

/** An object with any keys; `check` looks at each value. */
export function map(report: Report, key: Key, value: unknown, check?: Check, body?: Body): void {
  if (!isObject(value)) return bad(report, key, 'an object', value);
  if (!check) return;
  const from = report.count;
  try {
    for (const name in value) {
      const element = value[name];
      if (check === string && typeof element === 'string') continue;
      if (!report.isFull && Object.prototype.hasOwnProperty.call(value, name)) check(report, name, element, body);
    }
  } catch {
    unreadable(report);
  }
  if (report.count > from) under(report, key, from);
}

/** The members of the object that is looked into. */
export function members(report: Report, value: Fields, body: Body): void {
  const from = report.count;
  try {
    body(report, value);
    const { keys } = report;
    if (keys && (keys.always || report.count > from)) keys.look(report, value, body, from);
  } catch {
    unreadable(report);
  }
}

/** Reports the object that is looked into: a getter or a proxy of it throws. */
function unreadable(report: Report): void {
  note(report, [], 'an object', 'one that cannot be read');
}

/** All that is wrong with a value that should be an object; `keys` looks at those that the body does not know. */
export function violationsOf(body: Body, value: unknown, keys?: KeyCheck): readonly Violation[] {
  const report = new Report(keys);
  try {
    if (isObject(value)) members(report, value, body);
    else note(report, [], 'an object', describe(value));
  } catch {
    unreadable(report);
  }
  return violationsIn(report);
}

/** All that is wrong, once the checks are done. */
export function violationsIn({ drafts }: Report): readonly Violation[] {
  for (const draft of drafts) draft.path = pathText(draft.keys.reverse());
  return drafts;
}
