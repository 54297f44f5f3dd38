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
var text_exports = {};
__export(text_exports, {
  bytesOf: () => bytesOf,
  isPrintable: () => isPrintable,
  mentions: () => mentions,
  mentionsAny: () => mentionsAny
});
module.exports = __toCommonJS(text_exports);
function isPrintable(text) {
  return /^[\x20-\x7e]+$/.test(text);
}
function bytesOf(text) {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  }
  return bytes;
}
function mentionsAny(texts, words) {
  return words.some((word) => mentions(texts, word));
}
function mentions(texts, word) {
  return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
}
0 && (module.exports = {
  bytesOf,
  isPrintable,
  mentions,
  mentionsAny
});
