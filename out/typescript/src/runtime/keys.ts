// Part of every binding that docbind makes. Do not edit.
import { note, Report, type Body, type Fields } from './report.js';

/** The keys that each body reads; null where any key is fine. */
const known = new WeakMap<Body, ReadonlySet<string> | null>();

/** With more unknown keys than this, an object is not mistyped but another one. */
const MOST_KEYS = 100;

/** Notes what a body says of the keys that it knows. */
class Listening extends Report {
  readonly known = new Set<string>();
  isOpen = false;

  override open(): void {
    this.isOpen = true;
  }

  override knows(...keys: readonly string[]): void {
    for (const key of keys) this.known.add(key);
  }
}

/**
 * The keys that a body knows, found by watching what it reads of an object: so they need not be written down a second
 * time, which would make every bundle larger. Done once for each body, and only where somebody asks.
 */
function keysOf(body: Body): ReadonlySet<string> | null {
  let keys = known.get(body);
  if (keys !== undefined) return keys;
  const listening = new Listening();
  const watch = (_: object, key: string | symbol): undefined => void listening.known.add(String(key));
  body(listening, new Proxy({}, { get: watch, getOwnPropertyDescriptor: watch }));
  keys = listening.isOpen ? null : listening.known;
  known.set(body, keys);
  return keys;
}

/** Reports the keys of an object that its body does not know. */
export function refuseUnknownKeys(report: Report, object: Fields, body: Body): void {
  const keys = keysOf(body);
  if (keys === null) return;
  for (const key in object) {
    if (keys.has(key) || !Object.prototype.hasOwnProperty.call(object, key)) continue;
    if (report.isFull) return;
    note(report, [key], 'no such key', 'one');
    const meant = [...keys].find((name) => !(name in object) && isLike(name, key));
    if (meant !== undefined) addHint(report, (report.violations?.length ?? 0) - 1, `did you mean ${meant}?`);
  }
}

/** Adds to the violations of an object, which begin at `from`, what was perhaps meant by keys that nobody knows. */
export function hintAtKeys(report: Report, object: Fields, body: Body, from: number): void {
  const { violations = [], depth } = report;
  const keys = violations.length === from ? null : keysOf(body);
  const unknown = keys === null ? [] : Object.keys(object).filter((key) => !keys.has(key));
  if (unknown.length === 0 || unknown.length > MOST_KEYS) return;
  for (const [index, { received, keys: path }] of violations.entries()) {
    const name = path[depth];
    if (index < from || received !== 'nothing' || path.length !== depth + 1 || typeof name !== 'string') continue;
    const passed = unknown.find((key) => isLike(name, key));
    if (passed !== undefined) addHint(report, index, `you passed ${JSON.stringify(passed)}: did you mean ${name}?`);
  }
}

function addHint({ violations = [] }: Report, index: number, hint: string): void {
  const violation = violations[index];
  if (violation) violations[index] = Object.assign({}, violation, { hint });
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
