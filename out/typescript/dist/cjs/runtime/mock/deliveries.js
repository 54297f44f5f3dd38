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
var deliveries_exports = {};
__export(deliveries_exports, {
  Deliveries: () => Deliveries
});
module.exports = __toCommonJS(deliveries_exports);
var import_outbox = require("./outbox.js");
class Deliveries {
  #batches = [];
  add(happenings) {
    const batch = { happenings, isDue: false };
    if (happenings.length > 0) this.#batches.push(batch);
    return () => {
      batch.isDue = true;
      this.#deliver();
    };
  }
  clear() {
    this.#batches = [];
  }
  #deliver() {
    const waiting = /* @__PURE__ */ new Set();
    const ready = [];
    for (const batch of this.#batches) {
      const late = batch.happenings.filter(({ device }) => !batch.isDue || waiting.has(device));
      ready.push(...batch.happenings.filter((happening) => !late.includes(happening)));
      for (const { device } of late) waiting.add(device);
      batch.happenings = late;
    }
    this.#batches = this.#batches.filter(({ happenings }) => happenings.length > 0);
    (0, import_outbox.deliverAll)(ready);
  }
}
0 && (module.exports = {
  Deliveries
});
