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
var trial_exports = {};
__export(trial_exports, {
  Trial: () => Trial,
  eventFor: () => eventFor,
  isError: () => isError,
  pause: () => pause
});
module.exports = __toCommonJS(trial_exports);
var import_expect = require("./expect.js");
var import_setup = require("./setup.js");
const QUIET = 10;
class Trial {
  constructor({ host, native }, timeout) {
    this.host = host;
    this.native = native;
    this.timeout = timeout;
  }
  ask(method, params = {}) {
    const words = [];
    const failed = (by, error) => void words.push({ by, error: error ?? "no reason" });
    try {
      const promise = this.host.call(method, params, (answer, error) => void words.push({ by: "done", answer, error }));
      promise?.then(
        (answer) => void words.push({ by: "promise", answer }),
        (error) => failed("promise", error)
      );
    } catch (error) {
      failed("exception", error);
    }
    return { method, words };
  }
  async word(asked) {
    await this.until(`a word about ${asked.method}`, () => asked.words.length > 0);
    return asked.words[0];
  }
  async answer(method, params) {
    const { answer, error } = await this.word(this.ask(method, params));
    if (isError(error)) (0, import_expect.fail)(`the call of ${method}`, "an answer", `the error ${(0, import_expect.show)(error)}`);
    return answer;
  }
  async error(method, params) {
    const { answer, error } = await this.word(this.ask(method, params));
    if (!isError(error)) (0, import_expect.fail)(`the call of ${method}`, "an error", `the answer ${(0, import_expect.show)(answer)}`);
    return error;
  }
  async listen(uuid) {
    const asked = this.ask(import_setup.ADD, { uuid });
    await this.settle();
    return asked;
  }
  taken() {
    const events = [];
    this.host.receive((event) => void events.push(event));
    return events;
  }
  async events(taken, count) {
    await this.until(
      `${count} events`,
      () => taken.length >= count,
      () => `${taken.length} of them`
    );
    await this.settle();
    return taken;
  }
  async settle() {
    this.native.define("settle", (_params, reply) => reply.answer({ code: 0 }));
    await this.answer("settle");
    await pause(QUIET);
  }
  async until(what, isSo, came = () => "nothing") {
    for (let waited = 0; !isSo(); waited++) {
      if (waited >= this.timeout) (0, import_expect.fail)(`within ${this.timeout} ms`, what, came());
      await pause(1);
    }
  }
}
function isError(error) {
  return error !== void 0 && error !== null;
}
function eventFor(listenerUuid, data, type = "onNews") {
  return { method: "listener", type, data, listenerUuid };
}
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
0 && (module.exports = {
  Trial,
  eventFor,
  isError,
  pause
});
