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

/** Levels, and objects, from which on it is noted what was looked into already; objects may contain themselves. */
const FREE_LEVELS = 8;
const FREE_OBJECTS = 1000;

/** A violation whose keys, as long as the checks are under way, lead from the inside out. */
type Draft = { -readonly [part in keyof Violation]: Violation[part] } & { keys: Key[] };

const NOTHING: readonly Violation[] = [];

/** Gathers the violations of one value. */
export class Report {
  /** Undefined as long as nothing is wrong. */
  drafts: Draft[] | undefined = undefined;
  /** How many there are. */
  count = 0;
  /** Whether no more is told. Lists and the like need not be looked at any further then. */
  isFull = false;
  /** What is done about keys that the reference does not know. */
  readonly keys: KeyCheck | undefined;
  /** How many objects and lists surround what is looked into. */
  depth = 0;
  /** How many objects have been looked into. */
  private objects = 0;
  /** What each body has begun to look into, once there is much of it. */
  private seen: Map<Body, Set<object>> | undefined = undefined;

  constructor(keys?: KeyCheck) {
    this.keys = keys;
  }

  /** Whether a body should look into the object, which it should once. */
  enters(object: object, body: Body): boolean {
    return (this.objects++ < FREE_OBJECTS && this.depth < FREE_LEVELS) || this.isNew(object, body);
  }

  /** Says that what was reported since there were `from` violations is inside of what stands under the key. */
  under(key: Key, from: number): void {
    for (let index = from; index < this.count; index++) this.drafts?.[index]?.keys.push(key);
  }

  /** All that is wrong, once the checks are done. */
  violations(): readonly Violation[] {
    if (!this.drafts) return NOTHING;
    for (const draft of this.drafts) draft.path = pathText(draft.keys.reverse());
    return this.drafts;
  }

  /** Says of the object that is looked into that other keys are fine. Only keys.ts listens. */
  open(): void {}

  /** Says that keys are known, though nothing about them can be wrong. Only keys.ts listens. */
  knows(..._keys: readonly string[]): void {}

  private isNew(object: object, body: Body): boolean {
    if (this.depth > MOST_LEVELS) return false;
    const all = this.seen || (this.seen = new Map<Body, Set<object>>());
    const seen = all.get(body) || new Set();
    if (seen.has(object)) return false;
    all.set(body, seen.add(object));
    return true;
  }
}

/** Reports a value that is not what is expected under the key. */
export function bad(report: Report, key: Key, expected: string, value: unknown): void {
  note(report, [key], expected, describe(value));
}

/** Reports what is told of a value rather than the value; a key leads there from the object that is looked into. */
export function note(report: Report, keys: Key[], expected: string, received: string): void {
  if (report.isFull) return;
  const drafts = report.drafts || (report.drafts = []);
  report.count = drafts.push({ path: '', keys, expected, received });
  report.isFull = report.count >= MOST_VIOLATIONS;
}
