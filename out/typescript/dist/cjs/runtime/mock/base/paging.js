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
  pageOf: () => pageOf
});
module.exports = __toCommonJS(paging_exports);
var import_codes = require("./codes.js");
var import_refusal = require("./refusal.js");
function pageOf(list, cursor, count) {
  if (!Number.isInteger(count) || count < 1) (0, import_refusal.refuse)(import_codes.INVALID, "count has to be a whole number above 0");
  if (!Number.isInteger(cursor) || cursor < 0) (0, import_refusal.refuse)(import_codes.INVALID, "nextSeq has to be 0 or what an answer contained");
  const end = cursor + count;
  const isFinished = end >= list.length;
  return { items: list.slice(cursor, end), nextSeq: isFinished ? 0 : end, isFinished };
}
0 && (module.exports = {
  pageOf
});
