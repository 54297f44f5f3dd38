import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Suspect } from '../../templates/typescript/runtime/suspects.js';
import type { Sandbox } from '../targets/compile.js';
import { FakeHost, loadBinding, pause, type Behave, type Binding, type Client } from './binding.js';

let sandbox: Sandbox;
let binding: Binding;
beforeAll(async () => {
  ({ binding, sandbox } = await loadBinding());
}, 60_000);
afterAll(() => sandbox.remove());

let host: FakeHost;
let client: Client;
beforeEach(() => {
  host = new FakeHost().answers('write', { id: '1' });
  client = binding.createRooms(host);
});

const ANSWER = { code: 0, data: { id: '1' }, desc: '' };
/** Hosts fail with data, too. */
const FAILURE = { code: 7, msg: 'no' } as unknown as Error;
const NEVER: Behave = () => undefined;

describe('a host that answers', () => {
  const WAYS: readonly (readonly [title: string, behave: Behave, want: unknown])[] = [
    ['by done, at once', (_, done) => done(ANSWER), ANSWER],
    ['by done, later', (_, done) => void setTimeout(() => done(ANSWER)), ANSWER],
    ['by a promise', () => Promise.resolve(ANSWER), ANSWER],
    ['by what is only like a promise', () => ({ then: (take) => take?.(ANSWER) as never }), ANSWER],
    // Hosts without types may return whatever they like.
    ['by done, and returns something', (_, done) => (done(ANSWER), true as unknown as undefined), ANSWER],
    ['twice', (_, done) => (done(ANSWER), done({ code: 7 })), ANSWER],
    ['in both ways', (_, done) => (done(ANSWER), Promise.reject(new Error('late'))), ANSWER],
  ];
  test.each(WAYS)('%s', async (_, behave, want) => {
    host.on('write', behave);
    expect((await client.write({ text: 'hi' })).data).toEqual(want);
  });

  const FAILING: readonly (readonly [title: string, behave: Behave, want: object])[] = [
    ['with another code', (_, done) => done({ code: 7, desc: 'closed' }), { code: 7, desc: 'closed' }],
    ['with an error', (_, done) => done(undefined, { code: 7 }), { code: 7, desc: '' }],
    ['first with an error', (_, done) => (done(undefined, { code: 7 }), done(ANSWER)), { code: 7 }],
    ['by a promise that fails', () => Promise.reject(FAILURE), { code: 7, desc: 'no' }],
    [
      'by an exception',
      () => {
        throw new TypeError('broken');
      },
      { name: 'HostError', method: 'write', message: 'write: broken', reason: new TypeError('broken') },
    ],
    ['with nothing', (_, done) => done(undefined), { name: 'HostError', method: 'write', reason: undefined }],
    ['with a text', (_, done) => done('fine'), { name: 'HostError', reason: 'fine' }],
  ];
  test.each(FAILING)('%s', async (_, behave, want) => {
    host.on('write', behave);
    await expect(client.write({ text: 'hi' })).rejects.toMatchObject(want);
  });

  test('never leaves the call waiting, and nobody else', async () => {
    host.on('write', NEVER);
    let isSettled = false;
    void client.write({ text: 'hi' }).finally(() => (isSettled = true));
    await client.notes();
    await pause(10);
    expect(isSettled).toBe(false);
  });
});

describe('a timeout', () => {
  test('ends the waiting', async () => {
    host.on('write', NEVER);
    await expect(client.write({ text: 'hi' }, { timeout: 5 })).rejects.toMatchObject({
      name: 'TimeoutError',
      method: 'write',
      message: 'write got no answer within 5 ms',
    });
  });

  test('of the client holds for all calls that have none of their own', async () => {
    const hasty = binding.createRooms(
      host.on('write', NEVER).on('notes', (_, done) => void setTimeout(done, 20, ANSWER)),
      {
        timeout: 5,
      },
    );
    await expect(hasty.write({ text: 'hi' })).rejects.toBeInstanceOf(binding.TimeoutError);
    await expect(hasty.write({ text: 'hi' }, { timeout: undefined })).rejects.toBeInstanceOf(binding.TimeoutError);
    await expect(hasty.notes({}, { timeout: 1000 })).resolves.toBeDefined();
  });

  test.each([2 ** 31, Infinity])('of %d milliseconds is not over at once', async (timeout) => {
    host.on('write', (_, done) => void setTimeout(done, 10, ANSWER));
    await expect(client.write({ text: 'hi' }, { timeout })).resolves.toBeDefined();
  });
});

describe('a signal', () => {
  test('ends the waiting, with its reason', async () => {
    const { signal, abort } = aborter();
    host.on('write', NEVER);
    const writing = client.write({ text: 'hi' }, { signal });
    abort('the page closed');
    await expect(writing).rejects.toMatchObject({
      name: 'AbortedError',
      method: 'write',
      reason: 'the page closed',
      message: 'write was aborted',
    });
  });

  test('that is aborted keeps the host from being asked', async () => {
    const { signal, abort } = aborter();
    abort('early');
    await expect(client.write({ text: 'hi' }, { signal })).rejects.toMatchObject({ reason: 'early' });
    expect(host.calls).toEqual([]);
  });

  test('is let go once there is an answer', async () => {
    let listening = 0;
    const signal = {
      aborted: false,
      addEventListener: () => void listening++,
      removeEventListener: () => void listening--,
    };
    await client.write({ text: 'hi' }, { signal });
    await expect(client.write({ text: 'hi' }, { signal, timeout: 0 })).resolves.toBeDefined();
    expect(listening).toBe(0);
  });

  test('says nothing of wrong parameters, which come first', async () => {
    const { signal, abort } = aborter();
    abort('early');
    await expect(client.write({}, { signal })).rejects.toBeInstanceOf(binding.ParameterError);
  });
});

function aborter(): { readonly signal: AbortSignal; readonly abort: (reason: string) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}

describe('`around`', () => {
  test('sees each call as it is sent, and its answer', async () => {
    const seen: unknown[] = [];
    const watched = binding.createRooms(host, {
      around: async (call, proceed) => {
        const answer = await proceed();
        seen.push([call, answer]);
        return answer;
      },
    });
    expect((await watched.write({ text: 'hi' })).data).toEqual(ANSWER);
    expect(seen).toEqual([[{ method: 'write', params: { text: 'hi', urgent: false } }, ANSWER]]);
  });

  test('may answer by itself, ask again, or fail', async () => {
    let left = 2;
    const stubborn = binding.createRooms(
      host.on('write', (_, done) => done(left-- > 0 ? { code: 7 } : ANSWER)),
      { around: (_, proceed) => proceed().catch(proceed).catch(proceed) },
    );
    expect((await stubborn.write({ text: 'hi' })).data).toEqual(ANSWER);
    const cached = binding.createRooms(host, { around: () => Promise.resolve({ ...ANSWER, data: { id: 'mine' } }) });
    expect((await cached.write({ text: 'hi' })).data.data.id).toBe('mine');
    expect(host.calls).toHaveLength(3);
    const broken = binding.createRooms(host, {
      around: () => {
        throw new Error('mine');
      },
    });
    await expect(broken.write({ text: 'hi' })).rejects.toThrow('mine');
  });

  test('is held to the rules for answers', async () => {
    const silent = binding.createRooms(host, { around: async (_, proceed) => void (await proceed()) });
    await expect(silent.write({ text: 'hi' })).rejects.toMatchObject({ name: 'HostError', method: 'write' });
    const failing = binding.createRooms(host, { around: () => Promise.resolve({ code: 7, desc: 'closed' }) });
    await expect(failing.write({ text: 'hi' })).rejects.toMatchObject({ name: 'CallError', code: 7, desc: 'closed' });
  });

  test('is not asked where parameters are wrong, and is within the timeout', async () => {
    let count = 0;
    const slow = binding.createRooms(host, { timeout: 5, around: () => (count++, new Promise(() => undefined)) });
    await expect(slow.write({})).rejects.toBeInstanceOf(binding.ParameterError);
    await expect(slow.write({ text: 'hi' })).rejects.toBeInstanceOf(binding.TimeoutError);
    expect(count).toBe(1);
  });
});

describe('`onSuspect`', () => {
  test('is told of answers and events that are not as the reference says, which come all the same', async () => {
    const suspects: Suspect[] = [];
    host.answers('write', { id: 1 }).answers('notes', [{ id: '1', size: 'big' }, { id: '2' }]);
    const careful = binding.createRooms(host, { onSuspect: (suspect) => void suspects.push(suspect) });
    const heard: unknown[] = [];
    careful.on('onNote', (data) => heard.push(data));
    expect((await careful.write({ text: 'hi' })).data.data).toEqual({ id: 1 });
    await careful.notes();
    host.emit('onNote', { id: 2 });
    host.emit('onNote', { id: 'right' });
    expect(heard).toEqual([{ id: 2 }, { id: 'right' }]);
    expect(suspects.map(({ name, violations }) => [name, ...violations.map(({ path }) => path)])).toEqual([
      ['write', 'data.id'],
      ['notes', 'data[0].size'],
      ['onNote', 'data.id'],
    ]);
  });

  test('may throw: answers and events go on, and the error is an unhandled rejection', async () => {
    const thrown = vi.fn();
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', thrown);
    try {
      const strict = binding.createRooms(host, {
        onSuspect: ({ name }) => {
          throw new Error(`suspect: ${name}`);
        },
      });
      const heard: unknown[] = [];
      strict.on('onNote', (data) => heard.push(data));
      host.on('write', (_, done) => void setTimeout(() => done({ ...ANSWER, data: { id: 1 } })));
      expect((await strict.write({ text: 'hi' })).data.data).toEqual({ id: 1 });
      host.emit('onNote', { id: 2 });
      expect(heard).toEqual([{ id: 2 }]);
      await new Promise((resolve) => setTimeout(resolve));
    } finally {
      process.off('unhandledRejection', thrown);
      for (const listener of before) process.on('unhandledRejection', listener);
    }
    expect(thrown.mock.calls.map(([error]) => (error as Error).message)).toEqual(['suspect: write', 'suspect: onNote']);
  });

  test('is not told of failures, and nothing is checked without it', async () => {
    const suspects: Suspect[] = [];
    host.on('write', (_, done) => done({ code: 7, data: { id: 1 } }));
    const careful = binding.createRooms(host, { onSuspect: (suspect) => void suspects.push(suspect) });
    await expect(careful.write({ text: 'hi' })).rejects.toBeInstanceOf(binding.CallError);
    expect(suspects).toEqual([]);
    host.answers('write', {
      get id() {
        throw new Error('nobody looks');
      },
    });
    await client.write({ text: 'hi' });
  });
});

describe('functions for single methods', () => {
  test('resolve with the result, over a connection and over a client', async () => {
    host.answers('start', true).answers('notes', [{ id: '1' }]);
    for (const chat of [binding.connect(host), client]) {
      expect(await binding.start(chat, { room: 'a' })).toBe(true);
      expect(await binding.write(chat, { text: 'hi' })).toEqual({ id: '1' });
      expect(await binding.notes(chat)).toEqual([{ id: '1' }]);
    }
    expect(host.calls[1]).toEqual(['write', { text: 'hi', urgent: false }]);
  });

  test('check what they are given, unless the connection was told not to', async () => {
    await expect(binding.write(binding.connect(host), {})).rejects.toMatchObject({ error: 'text is required' });
    await binding.write(binding.connect(host, { check: false }), {});
    expect(host.calls).toHaveLength(1);
  });

  test('add and remove listeners', async () => {
    const chat = binding.connect(host);
    const heard: unknown[] = [];
    const listener = new binding.roomListener({ onNote: ({ data }) => heard.push(data) });
    await binding.addRoomListener(chat, listener);
    host.emit('onNote', 1);
    await binding.removeRoomListener(chat, listener);
    host.emit('onNote', 2);
    expect(heard).toEqual([1]);
  });
});

test('`unwrap` gives the result of either kind of answer, and passes errors on', async () => {
  host.answers('start', true);
  expect(await binding.unwrap(client.write({ text: 'hi' }))).toEqual({ id: '1' });
  expect(await binding.unwrap(client.start({ room: 'a' }))).toBe(true);
  await expect(binding.unwrap(client.write({}))).rejects.toBeInstanceOf(binding.ParameterError);
});
