// Part of every binding that docbind makes. Do not edit.
import { expectSame } from './expect.js';
import { eventFor, type Check } from './trial.js';

/** Who hears events. */
export const TAKER_CASES: { readonly [name: string]: Check } = {
  async 'events reach all who take them'(trial) {
    const all = [trial.taken(), trial.taken(), trial.taken()];
    await trial.listen('a');
    trial.native.emit(eventFor('a', 1));
    trial.native.emit(eventFor('a', 2));
    for (const [index, taken] of all.entries())
      expectSame(`the events of taker ${index}`, [eventFor('a', 1), eventFor('a', 2)], await trial.events(taken, 2));
  },

  async 'who comes later hears what comes later'(trial) {
    const first = trial.taken();
    await trial.listen('a');
    trial.native.emit(eventFor('a', 1));
    await trial.events(first, 1);
    const second = trial.taken();
    trial.native.emit(eventFor('a', 2));
    expectSame('the events of the first', [eventFor('a', 1), eventFor('a', 2)], await trial.events(first, 2));
    expectSame('the events of the second', [eventFor('a', 2)], await trial.events(second, 1));
  },

  async 'who has ended it hears nothing, and the others go on'(trial) {
    const ended: unknown[] = [];
    const others = [trial.taken()];
    const end = trial.host.receive((event) => void ended.push(event));
    others.push(trial.taken());
    await trial.listen('a');
    trial.native.emit(eventFor('a', 1));
    await trial.events(ended, 1);
    end?.();
    // Twice is as good as once.
    end?.();
    trial.native.emit(eventFor('a', 2));
    for (const [index, taken] of others.entries())
      expectSame(`the events of taker ${index}`, [eventFor('a', 1), eventFor('a', 2)], await trial.events(taken, 2));
    // Not all hosts have a way to end it.
    if (end) expectSame('the events of the one who ended it', [eventFor('a', 1)], ended);
  },

  async 'events that nobody takes do no harm'(trial) {
    trial.native.define('get', (_params, reply) => reply.answer({ code: 0 }));
    await trial.listen('a');
    trial.native.emit(eventFor('a', 1));
    await trial.answer('get');
    const taken = trial.taken();
    trial.native.emit(eventFor('a', 2));
    expectSame('the events', [eventFor('a', 2)], (await trial.events(taken, 1)).slice(-1));
  },
};
