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

/**
 * The keys that a body knows, found by watching what it reads of an object: so they need not be written down a second
 * time, which would make every bundle larger. Done once for each body, and only where somebody asks.
 */
function keysOf(body: Knowing): Known | null {
  if (body.known !== undefined) return body.known;
  const all = new Set<string>();
  let isOpen = false;
  const know = (key: string | symbol): undefined => void all.add(String(key));
  const listening = new Report();
  listening.open = () => {
    isOpen = true;
  };
  listening.knows = (...keys) => keys.forEach(know);
  const watch = (_: object, key: string | symbol): undefined => know(key);
  body(listening, new Proxy({}, { get: watch, getOwnPropertyDescriptor: watch }));
  return (body.known = isOpen ? null : { all, last: [...all] });
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
  const meant = meantBy(key, object, all);
  const draft = report.drafts[report.count - 1];
  if (draft && meant) draft.hint = `did you mean ${meant}?`;
}

function hintAtUnknown({ drafts }: Report, object: Fields, body: Body, from: number): void {
  let mistyped: ReturnType<typeof mistypedIn> | undefined;
  for (const draft of drafts.slice(from)) {
    // A rule is told of the object as a whole, and names the members that it is about.
    const isRule = draft.keys.length === 0;
    // Where too many are there, none was forgotten.
    if (draft.keys.length > 1 || draft.received !== (isRule ? '0' : 'nothing')) continue;
    mistyped = mistyped || mistypedIn(object, body);
    const found = mistyped.find(
      ([, meant]) => meant && (isRule ? draft.expected.includes(meant) : draft.keys[0] === meant),
    );
    if (found) draft.hint = `you passed ${JSON.stringify(found[0])}: did you mean ${found[1]}?`;
  }
}

/** The keys of an object that its body does not know, each with the one that was perhaps meant. */
function mistypedIn(object: Fields, body: Body): readonly (readonly [passed: string, meant: string | undefined])[] {
  const unknown: [string, string | undefined][] = [];
  const keys = keysOf(body);
  if (keys)
    for (const key in object)
      if (!keys.all.has(key) && isOwn(object, key) && unknown.push([key, meantBy(key, object, keys.all)]) > MOST_KEYS)
        return [];
  return unknown;
}

/** The key that was perhaps meant by one that is not known. */
function meantBy(key: string, object: Fields, all: ReadonlySet<string>): string | undefined {
  return [...all].find((name) => !(name in object) && isLike(name.toLowerCase(), key.toLowerCase()));
}

/** Whether one name was perhaps typed for the other: with letters swapped, or with one wrong, lost or extra. */
function isLike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (sorted(a) === sorted(b)) return true;
  let at = 0;
  // They differ somewhere.
  while (a[at] === b[at]) at++;
  const next = at + 1;
  return (
    a.length > 2 && (a.slice(next) === b.slice(next) || a.slice(next) === b.slice(at) || a.slice(at) === b.slice(next))
  );
}

function sorted(text: string): string {
  return text.split('').sort().join('');
}
