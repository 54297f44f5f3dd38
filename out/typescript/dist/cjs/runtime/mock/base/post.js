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
var post_exports = {};
__export(post_exports, {
  Post: () => Post,
  callOut: () => callOut
});
module.exports = __toCommonJS(post_exports);
class Post {
  #due = [];
  #timers = /* @__PURE__ */ new Set();
  #running = false;
  send(milliseconds, deliver) {
    if (!(milliseconds > 0)) return this.#add(deliver);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#add(deliver);
    }, milliseconds);
    this.#timers.add(timer);
  }
  async idle() {
    do
      await new Promise((resolve) => void setTimeout(resolve, 0));
    while (this.#due.length > 0 || this.#timers.size > 0);
  }
  clear() {
    this.#due = [];
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
  #add(deliver) {
    this.#due.push(deliver);
    if (this.#running) return;
    this.#running = true;
    void Promise.resolve().then(() => this.#run());
  }
  #run() {
    for (let deliver = this.#due.shift(); deliver; deliver = this.#due.shift()) deliver();
    this.#running = false;
  }
}
function callOut(run) {
  try {
    run();
  } catch (error) {
    void Promise.reject(error);
  }
}
0 && (module.exports = {
  Post,
  callOut
});
