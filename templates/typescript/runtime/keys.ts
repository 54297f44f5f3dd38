// Part of every binding that docbind makes. Do not edit.
import { isOwn } from './check.js';
import { note, Report, type Body, type Fields, type KeyCheck } from './report.js';

/** The keys that a body reads, and the same in the order of the last object: the next one mostly has that, too. */
export interface Known {
  readonly all: ReadonlySet<string>;
  readonly last: string[];
}

/** A body remembers what is known of its keys; null where any key is fine. */
export type Knowing = Body & { known?: Known | null };

/** With more unknown keys than this, an object is not mistyped but another one. */
const MOST_KEYS = 100;

/** Notes what a body says of the keys that it knows. */
class Listening extends Report {
  readonly all = new Set<string>();
  isOpen = false;

  override open(): void {
    this.isOpen = true;
  }

  override knows(...keys: readonly string[]): void {
    for (const key of keys) this.all.add(key);
  }
}

/**
 * The keys that a body knows, found by watching what it reads of an object: so they need not be written down a second
 * time, which would make every bundle larger. Done once for each body, and only where somebody asks.
 */
function keysOf(body: Knowing): Known | null {
  if (body.known !== undefined) return body.known;
  const listening = new Listening();
  const watch = (_: object, key: string | symbol): undefined => void listening.all.add(String(key));
  body(listening, new Proxy({}, { get: watch, getOwnPropertyDescriptor: watch }));
  return (body.known = listening.isOpen ? null : { all: listening.all, last: [...listening.all] });
}

/** Reports the keys of an object that its body does not know. */
export const refuseUnknownKeys: KeyCheck = { always: true, look: refuseUnknown };

/** Adds to the violations of an object what was perhaps meant by keys that nobody knows. */
export const hintAtKeys: KeyCheck = { always: false, look: hintAtUnknown };

function refuseUnknown(report: Report, object: Fields, body: Knowing): void {
  const keys = body.known || keysOf(body);
  if (keys === null) return;
  const { last } = keys;
  let index = 0;
  for (const key in object) if (key !== last[index++]) return refuseThem(report, object, keys);
}

function refuseThem(report: Report, object: Fields, { all, last }: Known): void {
  let index = 0;
  for (const key in object) {
    if (all.has(key)) last[index++] = key;
    else if (report.isFull) return;
    else if (isOwn(object, key)) refuse(report, object, key, all);
  }
}

function refuse(report: Report, object: Fields, key: string, all: ReadonlySet<string>): void {
  note(report, [key], 'no such key', 'one');
  const meant = [...all].find((name) => !(name in object) && isLike(name, key));
  const draft = report.drafts[report.count - 1];
  if (draft && meant !== undefined) draft.hint = `did you mean ${meant}?`;
}

function hintAtUnknown({ drafts }: Report, object: Fields, body: Body, from: number): void {
  let unknown: readonly string[] | undefined;
  for (let index = from; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft || draft.keys.length > 1 || draft.received !== 'nothing') continue;
    const name = draft.keys[0];
    if (typeof name !== 'string') continue;
    unknown = unknown || unknownKeys(object, body);
    if (unknown.length === 0 || unknown.length > MOST_KEYS) return;
    const passed = unknown.find((key) => isLike(name, key));
    if (passed !== undefined) draft.hint = `you passed ${JSON.stringify(passed)}: did you mean ${name}?`;
  }
}

function unknownKeys(object: Fields, body: Body): readonly string[] {
  const unknown: string[] = [];
  const keys = keysOf(body);
  if (keys) for (const key in object) if (!keys.all.has(key) && isOwn(object, key)) unknown.push(key);
  return unknown;
}

/** Whether one name was perhaps typed for the other: in another case, with letters swapped, or with one wrong, lost or extra. */
function isLike(name: string, typed: string): boolean {
  if (Math.abs(name.length - typed.length) > 1) return false;
  const [a, b] = [name.toLowerCase(), typed.toLowerCase()];
  if (sorted(a) === sorted(b)) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return (
    a.length > 2 &&
    (restOfA.slice(1) === restOfB.slice(1) || restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1))
  );
}

function sorted(text: string): string {
  return text.split('').sort().join('');
}
