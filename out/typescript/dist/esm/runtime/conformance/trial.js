// Part of every binding that docbind makes. Do not edit.
import { fail, show } from "./expect.js";
import { ADD } from "./setup.js";
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
    if (isError(error)) fail(`the call of ${method}`, "an answer", `the error ${show(error)}`);
    return answer;
  }
  async error(method, params) {
    const { answer, error } = await this.word(this.ask(method, params));
    if (!isError(error)) fail(`the call of ${method}`, "an error", `the answer ${show(answer)}`);
    return error;
  }
  async listen(uuid) {
    const asked = this.ask(ADD, { uuid });
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
      if (waited >= this.timeout) fail(`within ${this.timeout} ms`, what, came());
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
export {
  Trial,
  eventFor,
  isError,
  pause
};
