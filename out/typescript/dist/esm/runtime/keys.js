// Part of every binding that docbind makes. Do not edit.
import { isOwn } from "./check.js";
import { note, Report } from "./report.js";
const MOST_KEYS = 100;
class Listening extends Report {
  constructor() {
    super(...arguments);
    this.all = /* @__PURE__ */ new Set();
    this.isOpen = false;
  }
  open() {
    this.isOpen = true;
  }
  knows(...keys) {
    for (const key of keys) this.all.add(key);
  }
}
function keysOf(body) {
  if (body.known !== void 0) return body.known;
  const listening = new Listening();
  const watch = (_, key) => void listening.all.add(String(key));
  body(listening, new Proxy({}, { get: watch, getOwnPropertyDescriptor: watch }));
  return body.known = listening.isOpen ? null : { all: listening.all, last: [...listening.all] };
}
const refuseUnknownKeys = { always: true, look: refuseUnknown };
const hintAtKeys = { always: false, look: hintAtUnknown };
function refuseUnknown(report, object, body) {
  const keys = body.known || keysOf(body);
  if (keys === null) return;
  const { last } = keys;
  let index = 0;
  for (const key in object) if (key !== last[index++]) return refuseThem(report, object, keys);
}
function refuseThem(report, object, { all, last }) {
  let index = 0;
  for (const key in object) {
    if (all.has(key)) last[index++] = key;
    else if (report.isFull) return;
    else if (isOwn(object, key)) refuse(report, object, key, all);
  }
}
function refuse(report, object, key, all) {
  note(report, [key], "no such key", "one");
  const meant = [...all].find((name) => !(name in object) && isLike(name, key));
  const draft = report.drafts[report.count - 1];
  if (draft && meant !== void 0) draft.hint = `did you mean ${meant}?`;
}
function hintAtUnknown({ drafts }, object, body, from) {
  let unknown;
  for (let index = from; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft || draft.keys.length > 1 || draft.received !== "nothing") continue;
    const name = draft.keys[0];
    if (typeof name !== "string") continue;
    unknown = unknown || unknownKeys(object, body);
    if (unknown.length === 0 || unknown.length > MOST_KEYS) return;
    const passed = unknown.find((key) => isLike(name, key));
    if (passed !== void 0) draft.hint = `you passed ${JSON.stringify(passed)}: did you mean ${name}?`;
  }
}
function unknownKeys(object, body) {
  const unknown = [];
  const keys = keysOf(body);
  if (keys) {
    for (const key in object) if (!keys.all.has(key) && isOwn(object, key)) unknown.push(key);
  }
  return unknown;
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
