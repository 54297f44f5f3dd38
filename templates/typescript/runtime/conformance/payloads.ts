// Part of every binding that docbind makes. Do not edit.
import { expectSame } from './expect.js';
import { eventFor, type Check, type Trial } from './trial.js';

const MEGABYTE = 1024 * 1024;

/** Text that careless ways change: accents in two forms, signs beyond 16 bits, ends of lines, a zero, marks of order. */
const TEXT =
  'e\u0301é 你好 مرحبا 👨\u200d👩\u200d👧 𝒳 \u2028\u2029\r\n\t\0\u007f\ufeff\u200f "\\/\' <!-- --> ${x} %00 &amp;';

/** Halves of pairs, which are in text that was cut. UTF-8 has nothing for them. */
const HALVES = ['\ud83d', 'cut \ud83d', '\udc68 cut', '\udc68\ud83d'];

/** That come back as they went, as parameters, as answer, and as event. */
async function expectRound(trial: Trial, data: unknown): Promise<void> {
  const seen: unknown[] = [];
  trial.native.define('echo', (params, reply) => {
    seen.push(params);
    reply.answer({ code: 0, data, desc: '' });
  });
  const taken = trial.taken();
  await trial.listen('a');
  expectSame('the answer', { code: 0, data, desc: '' }, await trial.answer('echo', { data }));
  expectSame('the parameters', [{ data }], seen);
  trial.native.emit(eventFor('a', data));
  expectSame('the event', [eventFor('a', data)], await trial.events(taken, 1));
}

/** What goes to and fro. */
export const PAYLOAD_CASES: { readonly [name: string]: Check } = {
  async 'parameters arrive as they are'(trial) {
    const seen: unknown[] = [];
    trial.native.define('set', (params, reply) => {
      seen.push(params);
      reply.answer({ code: 0 });
    });
    const params = [
      {},
      { none: null, no: false, zero: 0, empty: '', list: [], object: {} },
      { count: 12, share: 0.1, big: Number.MAX_SAFE_INTEGER, small: -5e-324, text: '12', yes: true },
      { list: [1, 'a', null, [2], { a: 1 }], deep: { deep: { deep: { deep: 'here' } } } },
    ];
    for (const one of params) await trial.answer('set', one);
    expectSame('the parameters', params, seen);
  },

  async 'members that are undefined do no harm'(trial) {
    const seen: unknown[] = [];
    trial.native.define('set', (params, reply) => {
      seen.push(params);
      reply.answer({ code: 0 });
    });
    await trial.answer('set', { id: 'a', note: undefined, inner: { note: undefined } });
    expectSame('the parameters', [{ id: 'a', inner: {} }], seen);
  },

  async 'keys may have any name'(trial) {
    const keys = ['', ' ', 'a.b', '__proto__', 'constructor', 'toJSON', 'then', 'length', '键', '0'];
    const text = `{${keys.map((key, index) => `${JSON.stringify(key)}:${index}`).join(',')}}`;
    // In a literal, one of them would mean something else.
    await expectRound(trial, JSON.parse(text));
  },

  async 'parameters are not changed'(trial) {
    trial.native.define('set', (_params, reply) => reply.answer({ code: 0 }));
    const params = { list: [1, { a: null }], object: { text: 'a' }, note: undefined };
    await trial.answer('set', freeze(params));
    await trial.settle();
    expectSame('the keys of the parameters', ['list', 'object', 'note'], Object.keys(params));
  },

  async 'text of all languages arrives'(trial) {
    await expectRound(trial, [TEXT, { [TEXT]: TEXT }]);
  },

  async 'halves of surrogate pairs arrive'(trial) {
    await expectRound(trial, HALVES);
  },

  async 'a megabyte arrives'(trial) {
    await expectRound(trial, `${'0123456789abcdef'.repeat(MEGABYTE / 16)}end`);
  },

  async 'a long list of objects arrives'(trial) {
    await expectRound(
      trial,
      Array.from({ length: 10_000 }, (_, index) => ({ id: `m${index}`, at: index, next: null })),
    );
  },
};

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
