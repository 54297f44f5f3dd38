// Part of every binding that docbind makes. Do not edit.
import { expectSame, fail, show } from './expect.js';
import type { Reply } from './setup.js';
import { pause, type Asked, type Check, type Trial } from './trial.js';

/** Of all kinds of JSON. */
const DATA: readonly unknown[] = [null, true, false, 0, -1.5, '', 'text', [], [[1], null], {}, { a: { b: [{}] } }];

/** Fails where anything but one word was said. */
export async function expectOneWord(trial: Trial, asked: Asked): Promise<void> {
  await trial.word(asked);
  await trial.settle();
  const { method, words } = asked;
  if (words.length > 1)
    fail(`the call of ${method}`, 'one word, whatever comes after it', `${words.length}: ${show(words)}`);
}

/** How calls are answered. */
export const ANSWER_CASES: { readonly [name: string]: Check } = {
  async 'an answer arrives as it is, whatever its data are'(trial) {
    for (const data of DATA) {
      trial.native.define('get', (_params, reply) => reply.answer({ code: 0, data, desc: 'fine' }));
      expectSame('the answer', { code: 0, data, desc: 'fine' }, await trial.answer('get'));
    }
  },

  async 'an answer without data or text arrives'(trial) {
    trial.native.define('get', (_params, reply) => reply.answer({ code: 0 }));
    expectSame('the answer', { code: 0 }, await trial.answer('get'));
  },

  async 'an answer that takes a while arrives'(trial) {
    trial.native.define('get', (_params, reply) => void pause(5).then(() => reply.answer({ code: 0, data: 'late' })));
    expectSame('the answer', { code: 0, data: 'late' }, await trial.answer('get'));
  },

  async 'a call is said one word about, by whatever way'(trial) {
    trial.native.define('get', (_params, reply) => reply.answer({ code: 0 }));
    await expectOneWord(trial, trial.ask('get'));
    trial.native.define('lose', (_params, reply) => reply.fail({ code: 1 }));
    await expectOneWord(trial, trial.ask('lose'));
  },

  async 'of two answers the first counts, and the second is not heard'(trial) {
    trial.native.define('get', (_params, reply) => {
      reply.answer({ code: 0, data: 'first' });
      reply.answer({ code: 0, data: 'second' });
      reply.fail({ code: 7 });
    });
    const asked = trial.ask('get');
    expectSame('the first word', { code: 0, data: 'first' }, (await trial.word(asked)).answer);
    await expectOneWord(trial, asked);
  },

  async 'an answer after an error is not heard'(trial) {
    trial.native.define('get', (_params, reply) => {
      reply.fail({ code: 7 });
      reply.answer({ code: 0 });
    });
    const asked = trial.ask('get');
    expectSame('the first word', { code: 7 }, (await trial.word(asked)).error);
    await expectOneWord(trial, asked);
  },

  async 'several calls under way are answered in any order'(trial) {
    const waiting: { readonly params: unknown; readonly reply: Reply }[] = [];
    trial.native.define('get', (params, reply) => void waiting.push({ params, reply }));
    const calls = [0, 1, 2, 3, 4].map((index) => trial.ask('get', { index }));
    // Each has to be there before one is answered.
    await trial.settle();
    expectSame(
      'the calls of the native side',
      [0, 1, 2, 3, 4],
      waiting.map(({ params }) => (params as { index: number }).index),
    );
    for (const index of [3, 0, 4, 2, 1]) waiting[index]?.reply.answer({ code: 0, data: waiting[index]?.params });
    for (const [index, asked] of calls.entries())
      expectSame(`the answer to call ${index}`, { code: 0, data: { index } }, (await trial.word(asked)).answer);
  },

  async 'a call that is never answered holds up no other'(trial) {
    trial.native.define('hang', () => undefined);
    trial.native.define('get', (_params, reply) => reply.answer({ code: 0 }));
    const asked = trial.ask('hang');
    await trial.answer('get');
    await trial.settle();
    expectSame('what was said about the call without an answer', [], asked.words);
  },
};
