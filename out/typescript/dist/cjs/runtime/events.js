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
var events_exports = {};
__export(events_exports, {
  Events: () => Events
});
module.exports = __toCommonJS(events_exports);
var import_guard = require("./guard.js");
var import_listener = require("./listener.js");
var import_queue = require("./queue.js");
class Events {
  constructor(listening, kinds) {
    this.listening = listening;
    this.hubs = kinds.map((make) => ({ make, listener: new make(), handlers: /* @__PURE__ */ new Map() }));
  }
  on(name, handler, refused) {
    const hub = this.hubs.find(({ make: make2 }) => make2.kind.events.includes(name));
    if (!hub) throw new RangeError(`There is no event ${JSON.stringify(name)}`);
    const { listener, handlers, make } = hub;
    handlers.set(name, [...handlers.get(name) ?? [], handler]);
    (0, import_listener.setHandler)(listener, name, (event) => this.call(() => handlers.get(name) ?? [], event));
    const { add, remove } = make.kind;
    const failed = (error) => this.listening.throw(error);
    this.listening.add({ name: add, native: add }, listener, make).catch(refused ?? failed);
    let isOn = true;
    return () => {
      if (!isOn) return;
      isOn = false;
      const rest = [...handlers.get(name) ?? []];
      rest.splice(rest.indexOf(handler), 1);
      if (rest.length > 0) return void handlers.set(name, rest);
      handlers.delete(name);
      if (handlers.size > 0) return;
      this.listening.remove({ name: remove, native: remove }, listener, make).catch(failed);
    };
  }
  once(name, options = {}) {
    let off = () => void 0;
    const next = () => new Promise((resolve, reject) => off = this.on(name, resolve, reject));
    return (0, import_guard.guard)(next, name, options).then(
      (data) => (off(), data),
      (error) => {
        off();
        throw error;
      }
    );
  }
  all(name, options = {}) {
    const { signal } = options;
    const waiting = new import_queue.Queue();
    const asking = new import_queue.Queue();
    let isOver = false;
    let off = () => void 0;
    const give = (result) => {
      const ask = asking.take();
      if (ask) ask(result());
      else waiting.add(result);
    };
    const end = () => {
      if (isOver) return;
      isOver = true;
      off();
      signal?.removeEventListener("abort", end);
      for (let ask = asking.take(); ask; ask = asking.take()) ask(OVER);
    };
    if (signal?.aborted) isOver = true;
    else {
      off = this.on(
        name,
        (value) => give(() => Promise.resolve({ value, done: false })),
        (error) => {
          give(() => Promise.reject(error));
          end();
        }
      );
      signal?.addEventListener("abort", end);
    }
    return {
      next: () => waiting.take()?.() ?? (isOver ? OVER : new Promise((resolve) => asking.add(resolve))),
      return: () => {
        end();
        waiting.clear();
        return OVER;
      },
      [Symbol.asyncIterator]() {
        return this;
      }
    };
  }
  call(handlers, event) {
    for (const handler of handlers())
      try {
        if (!handlers().includes(handler)) continue;
        handler(event.data, event);
      } catch (error) {
        this.listening.throw(error);
      }
  }
}
const OVER = /* @__PURE__ */ Promise.resolve({ value: void 0, done: true });
0 && (module.exports = {
  Events
});
