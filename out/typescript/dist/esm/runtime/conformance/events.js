// Part of every binding that docbind makes. Do not edit.
import { expectSame, fail, show } from "./expect.js";
import { ADD, REMOVE } from "./setup.js";
import { eventFor, isError } from "./trial.js";
const EVENT_CASES = {
  async "an event arrives as it is, whatever its data are"(trial) {
    const taken = trial.taken();
    await trial.listen("a");
    const sent = [null, 7, "text", [1, 2], { id: "x" }].map((data) => eventFor("a", data));
    for (const event of sent) trial.native.emit(event);
    expectSame("the events", sent, await trial.events(taken, sent.length));
  },
  async "the first event of a listener arrives, and so does each after it"(trial) {
    const taken = trial.taken();
    await trial.listen("a");
    for (const count of [1, 2, 3]) {
      trial.native.emit(eventFor("a", count));
      const came = await trial.events(taken, count);
      expectSame(`event ${count}`, [eventFor("a", count)], came.slice(count - 1));
    }
  },
  async "events keep their order"(trial) {
    const taken = trial.taken();
    await trial.listen("a");
    await trial.listen("b");
    const sent = Array.from({ length: 100 }, (_, index) => eventFor(index % 3 === 0 ? "a" : "b", index));
    for (const event of sent) trial.native.emit(event);
    expectSame("the events", sent, await trial.events(taken, sent.length));
  },
  async "an event arrives once, however many listeners there are"(trial) {
    const taken = trial.taken();
    for (const uuid of ["a", "b", "c"]) await trial.listen(uuid);
    const sent = ["a", "b", "c"].map((uuid) => eventFor(uuid, "one for each"));
    for (const event of sent) trial.native.emit(event);
    expectSame("the events", sent, await trial.events(taken, sent.length));
  },
  async "an event within the call that adds its listener arrives"(trial) {
    const taken = trial.taken();
    trial.native.define(ADD, () => trial.native.emit(eventFor("a", "at once")));
    await trial.listen("a");
    expectSame("the events", [eventFor("a", "at once")], await trial.events(taken, 1));
  },
  async "an event before the answer to its listener arrives, and so does the answer"(trial) {
    const taken = trial.taken();
    trial.native.define(ADD, (_params, reply) => {
      trial.native.emit(eventFor("a", "before"));
      reply.answer({ code: 0, desc: "added" });
      trial.native.emit(eventFor("a", "after"));
    });
    const { answer } = await trial.word(trial.ask(ADD, { uuid: "a" }));
    expectSame("the answer", { code: 0, desc: "added" }, answer);
    expectSame("the events", [eventFor("a", "before"), eventFor("a", "after")], await trial.events(taken, 2));
  },
  async "an event while a call is under way arrives, and is not its answer"(trial) {
    const taken = trial.taken();
    const waiting = [];
    trial.native.define("get", (_params, reply) => void waiting.push(reply));
    await trial.listen("a");
    const asked = trial.ask("get");
    await trial.settle();
    trial.native.emit(eventFor("a", "meanwhile"));
    expectSame("the events", [eventFor("a", "meanwhile")], await trial.events(taken, 1));
    expectSame("what was said about the call", [], asked.words);
    waiting[0]?.answer({ code: 0, data: "done" });
    expectSame("the answer", { code: 0, data: "done" }, (await trial.word(asked)).answer);
  },
  async "a listener that is not answered has not failed, and its events are no answers"(trial) {
    const taken = trial.taken();
    const asked = await trial.listen("a");
    trial.native.emit(eventFor("a", 1));
    trial.native.emit(eventFor("a", 2));
    await trial.events(taken, 2);
    for (const { answer, error } of asked.words) {
      if (isError(error)) fail("the call that adds a listener", "no error", show(error));
      expectSame("the code of the answer", 0, answer?.code);
    }
  },
  async "a listener is added and removed by its id"(trial) {
    const seen = [];
    trial.native.define(ADD, (params) => void seen.push(params));
    trial.native.define(REMOVE, (params, reply) => {
      seen.push(params);
      reply.answer({ code: 0 });
    });
    await trial.listen("a");
    expectSame("the answer", { code: 0 }, await trial.answer(REMOVE, { uuid: "a" }));
    expectSame("the parameters", [{ uuid: "a" }, { uuid: "a" }], seen);
  }
};
export {
  EVENT_CASES
};
