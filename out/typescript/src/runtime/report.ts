// Part of every binding that docbind makes. Do not edit.
import { describe, type Key, type Violation } from './violation.js';

/** An object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Checks the members of an object. */
export type Body = (report: Report, object: Fields) => void;

/** Checks one value, which stands under a key. */
export type Check = (report: Report, key: Key, value: unknown) => void;

/** What is done about the keys of an object once its body has checked the members. */
export interface KeyCheck {
  /** Whether something is done where the members are right. */
  readonly always: boolean;
  /** `from` is where the violations of the members begin. */
  look(report: Report, object: Fields, body: Body, from: number): void;
}

/** More violations than this are not told: whoever passes a million wrong values knows after the first thousand. */
const MOST_VIOLATIONS = 1000;

/** A violation whose keys, as long as the checks are under way, begin at the object that is looked into. */
type Draft = { -readonly [part in keyof Violation]: Violation[part] };

/** What has nothing wrong shares one list, which nobody changes. */
const NOTHING: Draft[] = [];

/** Any keys are fine, and no hint is given at them. */
const NO_LOOK: KeyCheck = { always: false, look() {} };

/** Gathers the violations of one value. */
export class Report {
  drafts: Draft[] = NOTHING;
  /** How many there are. */
  count = 0;
  /** Whether no more is told. Lists and the like need not be looked at any further then. */
  isFull = false;
  /** What is done about keys that the reference does not know. */
  readonly keys: KeyCheck;
  /** Whether that is done with right objects, too. */
  readonly looks: boolean;
  /** How deep the objects that can contain themselves are inside each other, and how many there were. */
  levels = 0;
  objects = 0;
  /** What each body has begun to look into of these, once there is much of it. */
  seen: Map<Body, Set<object>> | undefined = undefined;

  constructor(keys: KeyCheck = NO_LOOK) {
    this.keys = keys;
    this.looks = keys.always;
  }

  /** Says of the object that is looked into that other keys are fine. Only keys.ts listens. */
  open(): void {}

  /** Says that keys are known, though nothing about them can be wrong. Only keys.ts listens. */
  knows(..._keys: readonly string[]): void {}
}

/** Says that what was reported since there were `from` violations is inside of what stands under the key. */
export function under(report: Report, key: Key, from: number): void {
  for (let index = from; index < report.count; index++) {
    const draft = report.drafts[index] as Draft;
    const { keys } = draft;
    // Most are one level deep, and to spread a list takes long.
    draft.keys = keys.length === 1 ? [key, keys[0] as Key] : [key, ...keys];
  }
}

/** Reports a value that is not what is expected under the key. */
export function bad(report: Report, key: Key, expected: string, value: unknown): void {
  if (!report.isFull) note(report, [key], expected, describe(value));
}

/** Reports a member of an object that is not what is expected. */
export function badIn(report: Report, object: Fields, expected: string, key: string): void {
  bad(report, key, expected, object[key]);
}

/** Reports what is told of a value rather than the value; a key leads there from the object that is looked into. */
export function note(report: Report, keys: readonly Key[], expected: string, received: string): void {
  if (report.isFull) return;
  if (report.count === 0) report.drafts = [];
  report.count = report.drafts.push({ path: '', keys, expected, received });
  report.isFull = report.count >= MOST_VIOLATIONS;
}
