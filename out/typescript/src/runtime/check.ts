// Part of every binding that docbind makes. Do not edit.
import { isObject } from './host.js';

/** One thing that is wrong with what was passed. */
export interface Violation {
  /** Where: `count`, `userIDList[2]`, `info.name`; empty for the parameters as a whole. */
  readonly path: string;
  /** What belongs there: `a string`. */
  readonly expected: string;
  /** What is there: `a number`, or `nothing`. Text that was passed is not repeated, since it may be secret. */
  readonly received: string;
}

/** Whether objects of the SDK's classes are looked into. */
export type Depth = 'shallow' | 'deep';

/** Checks one value, and adds to the report what is wrong with it. */
type Check = (report: Report, path: string, value: unknown) => void;

/** Objects of classes inside each other, beyond which nobody looks. */
const MAX_DEPTH = 32;

/** Gathers the violations of one call. */
export class Report {
  readonly violations: Violation[] = [];
  readonly #deep: boolean;
  #depth = 0;
  /** What each check has already begun to look into: objects may contain themselves. */
  readonly #seen = new Map<Check, Set<object>>();

  constructor(depth: Depth) {
    this.#deep = depth === 'deep';
  }

  add(path: string, expected: string, value: unknown): void {
    this.violations.push({ path, expected, received: describe(value) });
  }

  /** Reports what is told of a value rather than the value. */
  note(path: string, expected: string, received: string): void {
    this.violations.push({ path, expected, received });
  }

  /** Whether the value is an object; reports it where it is none. */
  isObject(path: string, value: unknown): value is Readonly<Record<string, unknown>> {
    if (isObject(value)) return true;
    this.add(path, 'an object', value);
    return false;
  }

  /** Whether the check of a class should look into the value. Where it does, it calls `leave` afterwards. */
  enter(path: string, value: unknown, check: Check): value is Readonly<Record<string, unknown>> {
    if (!this.isObject(path, value) || !this.#deep || this.#depth >= MAX_DEPTH) return false;
    const seen = this.#seen.get(check) ?? new Set();
    if (seen.has(value)) return false;
    this.#seen.set(check, seen.add(value));
    this.#depth++;
    return true;
  }

  leave(): void {
    this.#depth--;
  }
}

/** Whether an optional value was passed. Callers from before there were types pass null for "not". */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Reads a property whose name every object has, which counts only where the object has it itself. */
export function own(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

export function checkPresent(report: Report, path: string, value: unknown): void {
  if (value === undefined) report.add(path, 'a value', value);
}

export function checkString(report: Report, path: string, value: unknown): void {
  if (typeof value !== 'string') report.add(path, 'a string', value);
}

export function checkBoolean(report: Report, path: string, value: unknown): void {
  if (typeof value !== 'boolean') report.add(path, 'a boolean', value);
}

export function checkNumber(report: Report, path: string, value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) report.add(path, 'a number', value);
}

/** Up to 2^53: beyond that a number no longer is the one that was meant. */
export function checkInteger(report: Report, path: string, value: unknown): void {
  if (!Number.isSafeInteger(value)) report.add(path, 'a whole number', value);
}

export function checkFunction(report: Report, path: string, value: unknown): void {
  if (typeof value !== 'function') report.add(path, 'a function', value);
}

/** `members` is the enum's object, `name` what to call it. */
export function checkEnum(report: Report, path: string, value: unknown, members: object, name: string): void {
  const values: readonly unknown[] = Object.values(members);
  if (!values.includes(value)) report.add(path, `a value of ${name} (${values.join(', ')})`, value);
}

export function checkListener(
  report: Report,
  path: string,
  value: unknown,
  type: abstract new (...args: never[]) => object,
  name: string,
): void {
  if (!(value instanceof type)) report.add(path, `an instance of ${name}`, value);
}

/** `each` checks the elements. */
export function checkArray(report: Report, path: string, value: unknown, each?: Check): void {
  if (!Array.isArray(value)) return report.add(path, 'an array', value);
  const list: readonly unknown[] = value;
  if (each) for (const [index, item] of list.entries()) each(report, `${path}[${index}]`, item);
}

/** `each` checks the values. */
export function checkMap(report: Report, path: string, value: unknown, each?: Check): void {
  if (!report.isObject(path, value) || !each) return;
  for (const [key, item] of Object.entries(value)) each(report, `${path}[${JSON.stringify(key)}]`, item);
}

/** `inside` checks the members. */
export function checkObject(
  report: Report,
  path: string,
  value: unknown,
  inside?: (report: Report, path: string, value: Readonly<Record<string, unknown>>) => void,
): void {
  if (report.isObject(path, value)) inside?.(report, path, value);
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
