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
var pending_exports = {};
__export(pending_exports, {
  Pending: () => Pending
});
module.exports = __toCommonJS(pending_exports);
class Pending {
  constructor() {
    this.entries = /* @__PURE__ */ new Map();
    this.latest = /* @__PURE__ */ new Map();
    this.count = 0;
  }
  get size() {
    return this.entries.size;
  }
  add(method, params, done) {
    const uuid = listenerOf(params);
    const id = ++this.count;
    this.entries.set(id, { method, done, uuid, earlier: this.latest.get(uuid) });
    if (uuid !== void 0) this.latest.set(uuid, id);
    return id;
  }
  take(id) {
    const entry = this.entries.get(id);
    if (!entry) return void 0;
    const { method, uuid, earlier = 0 } = entry;
    this.entries.delete(id);
    if (this.latest.get(uuid) === id) this.latest.delete(uuid);
    if (this.entries.get(earlier)?.method !== method) this.entries.delete(earlier);
    return entry.done;
  }
  clear() {
    const all = [...this.entries.values()].map(({ done }) => done);
    this.entries.clear();
    this.latest.clear();
    return all;
  }
}
function listenerOf(params) {
  return typeof params.uuid === "string" && Object.keys(params).length === 1 ? params.uuid : void 0;
}
0 && (module.exports = {
  Pending
});
