// Part of every binding that docbind makes. Do not edit.
import { expectOneWord } from "./answers.js";
import { expectSame, expectText, fail, show } from "./expect.js";
import { isError } from "./trial.js";
const INHERITED = ["toString", "valueOf", "constructor", "hasOwnProperty", "__proto__"];
const ERROR_CASES = {
  async "an answer with a code other than 0 keeps its code and its text"(trial) {
    const refusal = { code: 6017, data: null, desc: "wrong parameters" };
    trial.native.define("get", (_params, reply) => reply.answer(refusal));
    const { answer, error } = await trial.word(trial.ask("get"));
    const { code, desc } = refusal;
    const came = isError(error) ? error : answer;
    expectSame("the refusal", { code, desc }, { code: came?.code, desc: came?.desc });
  },
  async "an error keeps its code and its text, by whatever name"(trial) {
    for (const error of [
      { code: 6017, desc: "bad" },
      { code: -3, msg: "worse" }
    ]) {
      trial.native.define("get", (_params, reply) => reply.fail(error));
      const { code, desc, msg } = await trial.error("get");
      expectSame("the error", error, { code, desc, msg });
    }
  },
  async "an error that is a text keeps it"(trial) {
    trial.native.define("get", (_params, reply) => reply.fail("no network"));
    expectText("the error", "no network", await trial.error("get"));
  },
  async "an error that is an exception keeps its message"(trial) {
    trial.native.define("get", (_params, reply) => reply.fail(new TypeError("no bridge")));
    expectText("the error", "no bridge", await trial.error("get"));
  },
  async "a method that throws fails"(trial) {
    trial.native.define("get", () => {
      throw new RangeError("out of order");
    });
    const asked = trial.ask("get");
    expectText("the error", "out of order", (await trial.word(asked)).error);
    await expectOneWord(trial, asked);
  },
  async "what a method throws after it has answered is not heard"(trial) {
    trial.native.define("get", (_params, reply) => {
      reply.answer({ code: 0, data: "done" });
      throw new RangeError("too late");
    });
    const asked = trial.ask("get");
    expectSame("the answer", { code: 0, data: "done" }, (await trial.word(asked)).answer);
    await expectOneWord(trial, asked);
  },
  async "a failure without a reason is no success"(trial) {
    trial.native.define("get", (_params, reply) => reply.fail(void 0));
    const word = await trial.word(trial.ask("get"));
    if (isSuccess(word)) fail("the call", "an error, or nothing for an answer", show(word.answer));
  },
  async "an unknown method fails, and leaves the others alone"(trial) {
    trial.native.define("get", (_params, reply) => reply.answer({ code: 0 }));
    const asked = trial.ask("getNothingOfTheKind");
    const word = await trial.word(asked);
    if (isSuccess(word)) fail("the call of a method that there is not", "an error", `the answer ${show(word.answer)}`);
    await expectOneWord(trial, asked);
    await trial.answer("get");
  },
  async "names that every object has are no methods"(trial) {
    for (const method of INHERITED) {
      const word = await trial.word(trial.ask(method));
      if (isSuccess(word)) fail(`the call of ${method}`, "an error", `the answer ${show(word.answer)}`);
    }
  }
};
function isSuccess({ answer, error }) {
  return !isError(error) && typeof answer === "object" && answer !== null && !answer.code;
}
export {
  ERROR_CASES
};
