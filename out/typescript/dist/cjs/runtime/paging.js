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
var paging_exports = {};
__export(paging_exports, {
  itemsOf: () => itemsOf
});
module.exports = __toCommonJS(paging_exports);
async function* itemsOf(ask, items, next) {
  let cursor;
  const asked = /* @__PURE__ */ new Set();
  for (; ; ) {
    const page = await ask(cursor);
    if (!page) return;
    yield* items(page) ?? [];
    const following = next(page);
    if (following === void 0 || following === null || asked.has(following)) return;
    asked.add(cursor = following);
  }
}
0 && (module.exports = {
  itemsOf
});
