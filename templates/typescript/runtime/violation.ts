// Part of every binding that docbind makes. Do not edit.

/** A step from an object or a list to what is inside it. */
export type Key = string | number;

/** One thing that is wrong with what was passed. */
export interface Violation {
  /** Where: `count`, `userIDList[2]`, `info.name`; empty for the parameters as a whole. */
  readonly path: string;
  /** The same, step by step: `['userIDList', 2]`. */
  readonly keys: readonly Key[];
  /** What belongs there: `a string`. */
  readonly expected: string;
  /** What is there: `a number`, or `nothing`. Text that was passed is not repeated, since it may be secret. */
  readonly received: string;
  /** What to do about it, where that can be told. */
  readonly hint?: string;
}

/** `appID: expected a whole number, got a string` */
export function violationText({ path, expected, received, hint }: Violation): string {
  return `${path || 'the parameters'}: expected ${expected}, got ${received}${hint ? ` (${hint})` : ''}`;
}

/** `userIDList[2]`, `info.name`, `labels["a b"]` */
export function pathText(keys: readonly Key[]): string {
  let path = '';
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as Key;
    path += typeof key === 'number' ? `[${key}]` : isPlain(key) ? (path && '.') + key : `[${JSON.stringify(key)}]`;
  }
  return path;
}

/** Names that need no brackets, as far as they were met: to look there is faster than to ask the pattern. */
const plain = new Set<string>();

/** More of them are not kept. */
const MOST_PLAIN = 1000;

function isPlain(key: string): boolean {
  if (plain.has(key)) return true;
  const is = /^[A-Za-z_$][\w$]*$/.test(key);
  if (is && plain.size < MOST_PLAIN) plain.add(key);
  return is;
}

/** What kind of value it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return 'a string';
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : String(value);
  if (typeof value === 'object') return Array.isArray(value) ? 'an array' : 'an object';
  return `a ${typeof value}`;
}
