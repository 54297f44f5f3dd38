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
var takers_exports = {};
__export(takers_exports, {
  TAKER_CASES: () => TAKER_CASES
});
module.exports = __toCommonJS(takers_exports);
var import_expect = require("./expect.js");
var import_trial = require("./trial.js");
const TAKER_CASES = {
  async "events reach all who take them"(trial) {
    const all = [trial.taken(), trial.taken(), trial.taken()];
    await trial.listen("a");
    trial.native.emit((0, import_trial.eventFor)("a", 1));
    trial.native.emit((0, import_trial.eventFor)("a", 2));
    for (const [index, taken] of all.entries())
      (0, import_expect.expectSame)(`the events of taker ${index}`, [(0, import_trial.eventFor)("a", 1), (0, import_trial.eventFor)("a", 2)], await trial.events(taken, 2));
  },
  async "who comes later hears what comes later"(trial) {
    const first = trial.taken();
    await trial.listen("a");
    trial.native.emit((0, import_trial.eventFor)("a", 1));
    await trial.events(first, 1);
    const second = trial.taken();
    trial.native.emit((0, import_trial.eventFor)("a", 2));
    (0, import_expect.expectSame)("the events of the first", [(0, import_trial.eventFor)("a", 1), (0, import_trial.eventFor)("a", 2)], await trial.events(first, 2));
    (0, import_expect.expectSame)("the events of the second", [(0, import_trial.eventFor)("a", 2)], await trial.events(second, 1));
  },
  async "who has ended it hears nothing, and the others go on"(trial) {
    const ended = [];
    const others = [trial.taken()];
    const end = trial.host.receive((event) => void ended.push(event));
    others.push(trial.taken());
    await trial.listen("a");
    trial.native.emit((0, import_trial.eventFor)("a", 1));
    await trial.events(ended, 1);
    end?.();
    end?.();
    trial.native.emit((0, import_trial.eventFor)("a", 2));
    for (const [index, taken] of others.entries())
      (0, import_expect.expectSame)(`the events of taker ${index}`, [(0, import_trial.eventFor)("a", 1), (0, import_trial.eventFor)("a", 2)], await trial.events(taken, 2));
    if (end) (0, import_expect.expectSame)("the events of the one who ended it", [(0, import_trial.eventFor)("a", 1)], ended);
  },
  async "events that nobody takes do no harm"(trial) {
    trial.native.define("get", (_params, reply) => reply.answer({ code: 0 }));
    await trial.listen("a");
    trial.native.emit((0, import_trial.eventFor)("a", 1));
    await trial.answer("get");
    const taken = trial.taken();
    trial.native.emit((0, import_trial.eventFor)("a", 2));
    (0, import_expect.expectSame)("the events", [(0, import_trial.eventFor)("a", 2)], (await trial.events(taken, 1)).slice(-1));
  }
};
0 && (module.exports = {
  TAKER_CASES
});
