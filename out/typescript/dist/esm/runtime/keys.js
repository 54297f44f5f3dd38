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
  keys = listening.isOpen ? null : { all: listening.known, last: [] };
  known.set(body, keys);
  return keys;
}
const refuseUnknownKeys = { always: true, look: refuseUnknown };
const hintAtKeys = { always: false, look: hintAtUnknown };
function refuseUnknown(report, object, body) {
  const keys = keysOf(body);
  if (keys === null) return;
  const { all, last } = keys;
  let index = 0;
  for (const key in object) {
    if (key !== last[index]) {
      if (!all.has(key)) {
        if (report.isFull) return;
        if (Object.prototype.hasOwnProperty.call(object, key)) refuse(report, object, key, all);
        continue;
      }
      last[index] = key;
    }
    index++;
  }
}
function refuse(report, object, key, all) {
  note(report, [key], "no such key", "one");
  const meant = [...all].find((name) => !(name in object) && isLike(name, key));
  const draft = report.drafts[report.count - 1];
  if (draft && meant !== void 0) draft.hint = `did you mean ${meant}?`;
}
function hintAtUnknown(report, object, body, from) {
  let unknown;
  for (const draft of report.drafts.slice(from)) {
    const {
      received,
      keys: [name, ...more]
    } = draft;
    if (received !== "nothing" || more.length > 0 || typeof name !== "string") continue;
    if (!unknown) {
      const keys = keysOf(body);
      unknown = keys ? Object.keys(object).filter((key) => !keys.all.has(key)) : [];
    }
    if (unknown.length > MOST_KEYS) return;
    const passed = unknown.find((key) => isLike(name, key));
    if (passed !== void 0) draft.hint = `you passed ${JSON.stringify(passed)}: did you mean ${name}?`;
  }
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
