// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var expect_exports = {};
__export(expect_exports, {
  expectSame: () => expectSame,
  expectText: () => expectText,
  fail: () => fail,
  show: () => show
});
module.exports = __toCommonJS(expect_exports);
const SHOWN = 160;
function fail(what, expected, came) {
  throw new Error(`${what}: expected ${expected}, but ${came} came`);
}
function expectSame(what, expected, came) {
  const [a, b] = [textOf(expected), textOf(came)];
  if (a === b) return;
  let start = 0;
  while (a[start] === b[start]) start++;
  const from = start > SHOWN / 2 ? start - SHOWN / 2 : 0;
  fail(what, cut(a, from), cut(b, from));
}
function expectText(what, expected, came) {
  const text = came instanceof Error ? `${String(came)} ${textOf(came)}` : textOf(came);
  if (!text.includes(expected)) fail(what, `something that says ${JSON.stringify(expected)}`, cut(text, 0));
}
function show(value) {
  return cut(value instanceof Error ? String(value) : textOf(value), 0);
}
function textOf(value) {
  return value === void 0 ? "nothing" : String(JSON.stringify(value, sorted));
}
function sorted(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const object = value;
  const copy = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(object).sort()) copy[key] = object[key];
  return copy;
}
function cut(text, from) {
  const unit = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const part = text.slice(from, from + SHOWN).replace(/[^ -~]/g, unit);
  return `${from > 0 ? "…" : ""}${part}${from + SHOWN < text.length ? `… (${text.length} characters)` : ""}`;
}
0 && (module.exports = {
  expectSame,
  expectText,
  fail,
  show
});
