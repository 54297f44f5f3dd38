// Part of every binding that docbind makes. Do not edit.
import { describe, pathText, type Key, type Violation } from './violation.js';

/** An object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Checks the members of an object. */
export type Body = (report: Report, object: Fields) => void;

/** Checks one value, which stands under a key; `body` checks what is inside, where the value is an object. */
export type Check = (report: Report, key: Key, value: unknown, body?: Body) => void;

/** Looks at the keys of an object once its body has checked the members; `from` is where their violations begin. */
export type KeyCheck = (report: Report, object: Fields, body: Body, from: number) => void;

/** More violations than this are not told: whoever passes a million wrong values knows after the first thousand. */
const MOST_VIOLATIONS = 1000;

/** Objects inside each other, beyond which nobody looks. */
const MOST_LEVELS = 64;

/** Levels from which on it is noted what was looked into already; objects may contain themselves. */
const TRACKED_LEVELS = 4;

/** Gathers the violations of one value, and knows where in it the checks are. */
export class Report {
  /** Undefined as long as nothing is wrong. */
  violations: Violation[] | undefined = undefined;
  /** Whether no more is told. Lists and the like need not be looked at any further then. */
  isFull = false;
  /** What is done about keys that the reference does not know. */
  readonly keys: KeyCheck | undefined;
  /** The keys that lead to the object that is looked into now; those from `depth` on are stale. */
  readonly path: Key[] = [];
  depth = 0;
  /** What each body has begun to look into, far down. */
  seen: Map<Body, Set<object>> | undefined = undefined;

  constructor(keys?: KeyCheck) {
    this.keys = keys;
  }

  /** Whether a body should look into the object, which it should once. */
  enters(object: object, body: Body): boolean {
    if (this.depth < TRACKED_LEVELS) return true;
    if (this.depth > MOST_LEVELS) return false;
    const all = this.seen || (this.seen = new Map<Body, Set<object>>());
    const seen = all.get(body) || new Set();
    if (seen.has(object)) return false;
    all.set(body, seen.add(object));
    return true;
  }

  /** Says of the object that is looked into that other keys are fine. Only keys.ts listens. */
  open(): void {}

  /** Says that keys are known, though nothing about them can be wrong. Only keys.ts listens. */
  knows(..._keys: readonly string[]): void {}
}

/** Reports a value that is not what is expected under the key. */
export function bad(report: Report, key: Key, expected: string, value: unknown): void {
  note(report, [key], expected, describe(value));
}

/** Reports what is told of a value rather than the value; `keys` lead there from the object that is looked into. */
export function note(report: Report, keys: readonly Key[], expected: string, received: string): void {
  if (report.isFull) return;
  const violations = report.violations || (report.violations = []);
  const all = report.path.slice(0, report.depth).concat(keys);
  report.isFull = violations.push({ path: pathText(all), keys: all, expected, received }) >= MOST_VIOLATIONS;
}
