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
var clock_exports = {};
__export(clock_exports, {
  MockClock: () => MockClock
});
module.exports = __toCommonJS(clock_exports);
const START = 17e11;
class MockClock {
  #start;
  #now;
  #timers = [];
  constructor(options = {}) {
    this.#start = options.start ?? START;
    this.step = options.step ?? 1;
    this.#now = this.#start;
  }
  now() {
    return this.#now;
  }
  advance(milliseconds) {
    const end = this.#now + Math.max(0, milliseconds);
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      this.#now = Math.max(this.#now, timer.at);
      timer.run();
    }
    this.#now = Math.max(this.#now, end);
  }
  after(milliseconds, run) {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }
  reset() {
    this.#now = this.#start;
    this.#timers = [];
  }
  #next(end) {
    let next;
    for (const timer of this.#timers) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    return next;
  }
}
0 && (module.exports = {
  MockClock
});
