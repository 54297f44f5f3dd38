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
var guard_exports = {};
__export(guard_exports, {
  guard: () => guard
});
module.exports = __toCommonJS(guard_exports);
var import_errors = require("./errors.js");
const LONGEST_TIMEOUT = 2 ** 31 - 1;
function guard(start, name, options) {
  const { signal, timeout } = options;
  if (signal === void 0 && timeout === void 0) return start();
  return new Promise((resolve, reject) => {
    let timer;
    const abort = () => finish(() => reject(new import_errors.AbortedError(name, signal?.reason)));
    const finish = (settle) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      settle();
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    if (timeout !== void 0 && timeout <= LONGEST_TIMEOUT)
      timer = setTimeout(() => finish(() => reject(new import_errors.TimeoutError(name, timeout))), timeout);
    start().then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error))
    );
  });
}
0 && (module.exports = {
  guard
});
