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
var answers_exports = {};
__export(answers_exports, {
  ANSWER_CASES: () => ANSWER_CASES,
  expectOneWord: () => expectOneWord
});
module.exports = __toCommonJS(answers_exports);
var import_expect = require("./expect.js");
var import_trial = require("./trial.js");
const DATA = [null, true, false, 0, -1.5, "", "text", [], [[1], null], {}, { a: { b: [{}] } }];
async function expectOneWord(trial, asked) {
  await trial.word(asked);
  await trial.settle();
  const { method, words } = asked;
  if (words.length > 1)
    (0, import_expect.fail)(`the call of ${method}`, "one word, whatever comes after it", `${words.length}: ${(0, import_expect.show)(words)}`);
}
const ANSWER_CASES = {
  async "an answer arrives as it is, whatever its data are"(trial) {
    for (const data of DATA) {
      trial.native.define("get", (_params, reply) => reply.answer({ code: 0, data, desc: "fine" }));
      (0, import_expect.expectSame)("the answer", { code: 0, data, desc: "fine" }, await trial.answer("get"));
    }
  },
  async "an answer without data or text arrives"(trial) {
    trial.native.define("get", (_params, reply) => reply.answer({ code: 0 }));
    (0, import_expect.expectSame)("the answer", { code: 0 }, await trial.answer("get"));
  },
  async "an answer that takes a while arrives"(trial) {
    trial.native.define("get", (_params, reply) => void (0, import_trial.pause)(5).then(() => reply.answer({ code: 0, data: "late" })));
    (0, import_expect.expectSame)("the answer", { code: 0, data: "late" }, await trial.answer("get"));
  },
  async "a call is said one word about, by whatever way"(trial) {
    trial.native.define("get", (_params, reply) => reply.answer({ code: 0 }));
    await expectOneWord(trial, trial.ask("get"));
    trial.native.define("lose", (_params, reply) => reply.fail({ code: 1 }));
    await expectOneWord(trial, trial.ask("lose"));
  },
  async "of two answers the first counts, and the second is not heard"(trial) {
    trial.native.define("get", (_params, reply) => {
      reply.answer({ code: 0, data: "first" });
      reply.answer({ code: 0, data: "second" });
      reply.fail({ code: 7 });
    });
    const asked = trial.ask("get");
    (0, import_expect.expectSame)("the first word", { code: 0, data: "first" }, (await trial.word(asked)).answer);
    await expectOneWord(trial, asked);
  },
  async "an answer after an error is not heard"(trial) {
    trial.native.define("get", (_params, reply) => {
      reply.fail({ code: 7 });
      reply.answer({ code: 0 });
    });
    const asked = trial.ask("get");
    (0, import_expect.expectSame)("the first word", { code: 7 }, (await trial.word(asked)).error);
    await expectOneWord(trial, asked);
  },
  async "several calls under way are answered in any order"(trial) {
    const waiting = [];
    trial.native.define("get", (params, reply) => void waiting.push({ params, reply }));
    const calls = [0, 1, 2, 3, 4].map((index) => trial.ask("get", { index }));
    await trial.settle();
    (0, import_expect.expectSame)(
      "the calls of the native side",
      [0, 1, 2, 3, 4],
      waiting.map(({ params }) => params.index)
    );
    for (const index of [3, 0, 4, 2, 1]) waiting[index]?.reply.answer({ code: 0, data: waiting[index]?.params });
    for (const [index, asked] of calls.entries())
      (0, import_expect.expectSame)(`the answer to call ${index}`, { code: 0, data: { index } }, (await trial.word(asked)).answer);
  },
  async "a call that is never answered holds up no other"(trial) {
    trial.native.define("hang", () => void 0);
    trial.native.define("get", (_params, reply) => reply.answer({ code: 0 }));
    const asked = trial.ask("hang");
    await trial.answer("get");
    await trial.settle();
    (0, import_expect.expectSame)("what was said about the call without an answer", [], asked.words);
  }
};
0 && (module.exports = {
  ANSWER_CASES,
  expectOneWord
});
