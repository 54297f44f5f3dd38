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
var errors_exports = {};
__export(errors_exports, {
  ERROR_CASES: () => ERROR_CASES
});
module.exports = __toCommonJS(errors_exports);
var import_answers = require("./answers.js");
var import_expect = require("./expect.js");
var import_trial = require("./trial.js");
const INHERITED = ["toString", "valueOf", "constructor", "hasOwnProperty", "__proto__"];
const ERROR_CASES = {
  async "an answer with a code other than 0 keeps its code and its text"(trial) {
    const refusal = { code: 6017, data: null, desc: "wrong parameters" };
    trial.native.define("get", (_params, reply) => reply.answer(refusal));
    const { answer, error } = await trial.word(trial.ask("get"));
    const { code, desc } = refusal;
    const came = (0, import_trial.isError)(error) ? error : answer;
    (0, import_expect.expectSame)("the refusal", { code, desc }, { code: came?.code, desc: came?.desc });
  },
  async "an error keeps its code and its text, by whatever name"(trial) {
    for (const error of [
      { code: 6017, desc: "bad" },
      { code: -3, msg: "worse" }
    ]) {
      trial.native.define("get", (_params, reply) => reply.fail(error));
      const { code, desc, msg } = await trial.error("get");
      (0, import_expect.expectSame)("the error", error, { code, desc, msg });
    }
  },
  async "an error that is a text keeps it"(trial) {
    trial.native.define("get", (_params, reply) => reply.fail("no network"));
    (0, import_expect.expectText)("the error", "no network", await trial.error("get"));
  },
  async "an error that is an exception keeps its message"(trial) {
    trial.native.define("get", (_params, reply) => reply.fail(new TypeError("no bridge")));
    (0, import_expect.expectText)("the error", "no bridge", await trial.error("get"));
  },
  async "a method that throws fails"(trial) {
    trial.native.define("get", () => {
      throw new RangeError("out of order");
    });
    const asked = trial.ask("get");
    (0, import_expect.expectText)("the error", "out of order", (await trial.word(asked)).error);
    await (0, import_answers.expectOneWord)(trial, asked);
  },
  async "what a method throws after it has answered is not heard"(trial) {
    trial.native.define("get", (_params, reply) => {
      reply.answer({ code: 0, data: "done" });
      throw new RangeError("too late");
    });
    const asked = trial.ask("get");
    (0, import_expect.expectSame)("the answer", { code: 0, data: "done" }, (await trial.word(asked)).answer);
    await (0, import_answers.expectOneWord)(trial, asked);
  },
  async "a failure without a reason is no success"(trial) {
    trial.native.define("get", (_params, reply) => reply.fail(void 0));
    const word = await trial.word(trial.ask("get"));
    if (isSuccess(word)) (0, import_expect.fail)("the call", "an error, or nothing for an answer", (0, import_expect.show)(word.answer));
  },
  async "an unknown method fails, and leaves the others alone"(trial) {
    trial.native.define("get", (_params, reply) => reply.answer({ code: 0 }));
    const asked = trial.ask("getNothingOfTheKind");
    const word = await trial.word(asked);
    if (isSuccess(word)) (0, import_expect.fail)("the call of a method that there is not", "an error", `the answer ${(0, import_expect.show)(word.answer)}`);
    await (0, import_answers.expectOneWord)(trial, asked);
    await trial.answer("get");
  },
  async "names that every object has are no methods"(trial) {
    for (const method of INHERITED) {
      const word = await trial.word(trial.ask(method));
      if (isSuccess(word)) (0, import_expect.fail)(`the call of ${method}`, "an error", `the answer ${(0, import_expect.show)(word.answer)}`);
    }
  }
};
function isSuccess({ answer, error }) {
  return !(0, import_trial.isError)(error) && typeof answer === "object" && answer !== null && !answer.code;
}
0 && (module.exports = {
  ERROR_CASES
});
