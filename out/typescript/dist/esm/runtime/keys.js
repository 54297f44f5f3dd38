// Part of every binding that docbind makes. Do not edit.
import { note, Report } from "./report.js";
const known = /* @__PURE__ */ new WeakMap();
const MOST_KEYS = 100;
class Listening extends Report {
  constructor() {
    super(...arguments);
    this.known = /* @__PURE__ */ new Set();
    this.isOpen = false;
  }
  open() {
    this.isOpen = true;
  }
  knows(...keys) {
    for (const key of keys) this.known.add(key);
  }
}
function keysOf(body) {
  let keys = known.get(body);
  if (keys !== void 0) return keys;
  const listening = new Listening();
  const watch = (_, key) => void listening.known.add(String(key));
  body(listening, new Proxy({}, { get: watch, getOwnPropertyDescriptor: watch }));
  keys = listening.isOpen ? null : listening.known;
  known.set(body, keys);
  return keys;
}
function refuseUnknownKeys(report, object, body) {
  const keys = keysOf(body);
  if (keys === null) return;
  for (const key in object) {
    if (keys.has(key) || !Object.prototype.hasOwnProperty.call(object, key)) continue;
    if (report.isFull) return;
    note(report, [key], "no such key", "one");
    const meant = [...keys].find((name) => !(name in object) && isLike(name, key));
    if (meant !== void 0) addHint(report, (report.violations?.length ?? 0) - 1, `did you mean ${meant}?`);
  }
}
function hintAtKeys(report, object, body, from) {
  const { violations = [], depth } = report;
  const keys = violations.length === from ? null : keysOf(body);
  const unknown = keys === null ? [] : Object.keys(object).filter((key) => !keys.has(key));
  if (unknown.length === 0 || unknown.length > MOST_KEYS) return;
  for (const [index, { received, keys: path }] of violations.entries()) {
    const name = path[depth];
    if (index < from || received !== "nothing" || path.length !== depth + 1 || typeof name !== "string") continue;
    const passed = unknown.find((key) => isLike(name, key));
    if (passed !== void 0) addHint(report, index, `you passed ${JSON.stringify(passed)}: did you mean ${name}?`);
  }
}
function addHint({ violations = [] }, index, hint) {
  const violation = violations[index];
  if (violation) violations[index] = Object.assign({}, violation, { hint });
}
function isLike(name, typed) {
  if (Math.abs(name.length - typed.length) > 1) return false;
  const [a, b] = [name.toLowerCase(), typed.toLowerCase()];
  if (sorted(a) === sorted(b)) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return a.length > 2 && (restOfA.slice(1) === restOfB.slice(1) || restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1));
}
function sorted(text) {
  return text.split("").sort().join("");
}
export {
  hintAtKeys,
  refuseUnknownKeys
};
