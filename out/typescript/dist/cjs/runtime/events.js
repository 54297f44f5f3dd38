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
class Events {
  constructor(listening, kinds) {
    this.listening = listening;
    this.hubs = kinds.map((make) => ({ make, listener: new make(), handlers: /* @__PURE__ */ new Map() }));
  }
  on(name, handler) {
    const hub = this.hubs.find(({ make: make2 }) => make2.kind.events.includes(name));
    if (!hub) throw new RangeError(`There is no event ${JSON.stringify(name)}`);
    const { listener, handlers, make } = hub;
    handlers.set(name, [...handlers.get(name) ?? [], handler]);
    (0, import_listener.setHandler)(listener, name, (event) => this.call(handlers.get(name) ?? [], event));
    const { add, remove } = make.kind;
    const failed = (error) => this.listening.throw(error);
    this.listening.add({ name: add, native: add }, listener, make).catch(failed);
    let isOn = true;
    return () => {
      if (!isOn) return;
      isOn = false;
      const rest = [...handlers.get(name) ?? []];
      rest.splice(rest.indexOf(handler), 1);
      if (rest.length > 0) return void handlers.set(name, rest);
      handlers.delete(name);
      (0, import_listener.setHandler)(listener, name, null);
      if (handlers.size > 0) return;
      this.listening.remove({ name: remove, native: remove }, listener, make).catch(failed);
    };
  }
  once(name, options = {}) {
    let off = () => void 0;
    const next = () => new Promise((resolve) => off = this.on(name, resolve));
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
    const waiting = [];
    const asking = [];
    let isOver = false;
    const off = this.on(name, (data) => {
      const ask = asking.shift();
      if (ask) ask({ value: data, done: false });
      else waiting.push(data);
    });
    const end = () => {
      if (isOver) return;
      isOver = true;
      off();
      signal?.removeEventListener("abort", end);
      for (const ask of asking.splice(0)) ask(OVER);
    };
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end);
    return {
      next: () => {
        if (waiting.length > 0) return Promise.resolve({ value: waiting.shift(), done: false });
        return isOver ? Promise.resolve(OVER) : new Promise((resolve) => asking.push(resolve));
      },
      return: () => {
        end();
        waiting.length = 0;
        return Promise.resolve(OVER);
      },
      [Symbol.asyncIterator]() {
        return this;
      }
    };
  }
  call(handlers, event) {
    for (const handler of handlers)
      try {
        handler(event.data, event);
      } catch (error) {
        this.listening.throw(error);
      }
  }
}
const OVER = { value: void 0, done: true };
0 && (module.exports = {
  Events
});
