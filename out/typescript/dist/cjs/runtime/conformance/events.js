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
  EVENT_CASES: () => EVENT_CASES
});
module.exports = __toCommonJS(events_exports);
var import_expect = require("./expect.js");
var import_setup = require("./setup.js");
var import_trial = require("./trial.js");
const EVENT_CASES = {
  async "an event arrives as it is, whatever its data are"(trial) {
    const taken = trial.taken();
    await trial.listen("a");
    const sent = [null, 7, "text", [1, 2], { id: "x" }].map((data) => (0, import_trial.eventFor)("a", data));
    for (const event of sent) trial.native.emit(event);
    (0, import_expect.expectSame)("the events", sent, await trial.events(taken, sent.length));
  },
  async "the first event of a listener arrives, and so does each after it"(trial) {
    const taken = trial.taken();
    await trial.listen("a");
    for (const count of [1, 2, 3]) {
      trial.native.emit((0, import_trial.eventFor)("a", count));
      const came = await trial.events(taken, count);
      (0, import_expect.expectSame)(`event ${count}`, [(0, import_trial.eventFor)("a", count)], came.slice(count - 1));
    }
  },
  async "events keep their order"(trial) {
    const taken = trial.taken();
    await trial.listen("a");
    await trial.listen("b");
    const sent = Array.from({ length: 100 }, (_, index) => (0, import_trial.eventFor)(index % 3 === 0 ? "a" : "b", index));
    for (const event of sent) trial.native.emit(event);
    (0, import_expect.expectSame)("the events", sent, await trial.events(taken, sent.length));
  },
  async "an event arrives once, however many listeners there are"(trial) {
    const taken = trial.taken();
    for (const uuid of ["a", "b", "c"]) await trial.listen(uuid);
    const sent = ["a", "b", "c"].map((uuid) => (0, import_trial.eventFor)(uuid, "one for each"));
    for (const event of sent) trial.native.emit(event);
    (0, import_expect.expectSame)("the events", sent, await trial.events(taken, sent.length));
  },
  async "an event within the call that adds its listener arrives"(trial) {
    const taken = trial.taken();
    trial.native.define(import_setup.ADD, () => trial.native.emit((0, import_trial.eventFor)("a", "at once")));
    await trial.listen("a");
    (0, import_expect.expectSame)("the events", [(0, import_trial.eventFor)("a", "at once")], await trial.events(taken, 1));
  },
  async "an event before the answer to its listener arrives, and so does the answer"(trial) {
    const taken = trial.taken();
    trial.native.define(import_setup.ADD, (_params, reply) => {
      trial.native.emit((0, import_trial.eventFor)("a", "before"));
      reply.answer({ code: 0, desc: "added" });
      trial.native.emit((0, import_trial.eventFor)("a", "after"));
    });
    const { answer } = await trial.word(trial.ask(import_setup.ADD, { uuid: "a" }));
    (0, import_expect.expectSame)("the answer", { code: 0, desc: "added" }, answer);
    (0, import_expect.expectSame)("the events", [(0, import_trial.eventFor)("a", "before"), (0, import_trial.eventFor)("a", "after")], await trial.events(taken, 2));
  },
  async "an event while a call is under way arrives, and is not its answer"(trial) {
    const taken = trial.taken();
    const waiting = [];
    trial.native.define("get", (_params, reply) => void waiting.push(reply));
    await trial.listen("a");
    const asked = trial.ask("get");
    await trial.settle();
    trial.native.emit((0, import_trial.eventFor)("a", "meanwhile"));
    (0, import_expect.expectSame)("the events", [(0, import_trial.eventFor)("a", "meanwhile")], await trial.events(taken, 1));
    (0, import_expect.expectSame)("what was said about the call", [], asked.words);
    waiting[0]?.answer({ code: 0, data: "done" });
    (0, import_expect.expectSame)("the answer", { code: 0, data: "done" }, (await trial.word(asked)).answer);
  },
  async "a listener that is not answered has not failed, and its events are no answers"(trial) {
    const taken = trial.taken();
    const asked = await trial.listen("a");
    trial.native.emit((0, import_trial.eventFor)("a", 1));
    trial.native.emit((0, import_trial.eventFor)("a", 2));
    await trial.events(taken, 2);
    for (const { answer, error } of asked.words) {
      if ((0, import_trial.isError)(error)) (0, import_expect.fail)("the call that adds a listener", "no error", (0, import_expect.show)(error));
      (0, import_expect.expectSame)("the code of the answer", 0, answer?.code);
    }
  },
  async "a listener is added and removed by its id"(trial) {
    const seen = [];
    trial.native.define(import_setup.ADD, (params) => void seen.push(params));
    trial.native.define(import_setup.REMOVE, (params, reply) => {
      seen.push(params);
      reply.answer({ code: 0 });
    });
    await trial.listen("a");
    (0, import_expect.expectSame)("the answer", { code: 0 }, await trial.answer(import_setup.REMOVE, { uuid: "a" }));
    (0, import_expect.expectSame)("the parameters", [{ uuid: "a" }, { uuid: "a" }], seen);
  }
};
0 && (module.exports = {
  EVENT_CASES
});
