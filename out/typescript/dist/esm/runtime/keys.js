// Part of every binding that docbind makes. Do not edit.
import { isOwn } from "./check.js";
import { note, Report } from "./report.js";
const MOST_KEYS = 100;
function keysOf(body) {
  if (body.known !== void 0) return body.known;
  const all = /* @__PURE__ */ new Set();
  let isOpen = false;
  const know = (key) => void all.add(String(key));
  const listening = new Report();
  listening.open = () => {
    isOpen = true;
  };
  listening.knows = (...keys) => keys.forEach(know);
  const watch = (_, key) => know(key);
  body(listening, new Proxy({}, { get: watch, getOwnPropertyDescriptor: watch }));
  return body.known = isOpen ? null : { all, last: [...all] };
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
  const meant = meantBy(key, object, all);
  const draft = report.drafts[report.count - 1];
  if (draft && meant) draft.hint = `did you mean ${meant}?`;
}
function hintAtUnknown({ drafts }, object, body, from) {
  let mistyped;
  for (const draft of drafts.slice(from)) {
    const isRule = draft.keys.length === 0;
    if (draft.keys.length > 1 || draft.received !== (isRule ? "0" : "nothing")) continue;
    mistyped = mistyped || mistypedIn(object, body);
    const found = mistyped.find(
      ([, meant]) => meant && (isRule ? draft.expected.includes(meant) : draft.keys[0] === meant)
    );
    if (found) draft.hint = `you passed ${JSON.stringify(found[0])}: did you mean ${found[1]}?`;
  }
}
function mistypedIn(object, body) {
  const unknown = [];
  const keys = keysOf(body);
  if (keys) {
    for (const key in object)
      if (!keys.all.has(key) && isOwn(object, key) && unknown.push([key, meantBy(key, object, keys.all)]) > MOST_KEYS)
        return [];
  }
  return unknown;
}
function meantBy(key, object, all) {
  return [...all].find((name) => !(name in object) && isLike(name.toLowerCase(), key.toLowerCase()));
}
function isLike(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (sorted(a) === sorted(b)) return true;
  let at = 0;
  while (a[at] === b[at]) at++;
  const next = at + 1;
  return a.length > 2 && (a.slice(next) === b.slice(next) || a.slice(next) === b.slice(at) || a.slice(at) === b.slice(next));
}
function sorted(text) {
  return text.split("").sort().join("");
}
export {
  hintAtKeys,
  refuseUnknownKeys
};
