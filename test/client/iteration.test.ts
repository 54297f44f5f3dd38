import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../targets/compile.js';
import { FakeHost, loadBinding, pause, type Binding, type Client } from './binding.js';

let sandbox: Sandbox;
let binding: Binding;
beforeAll(async () => {
  ({ binding, sandbox } = await loadBinding());
}, 60_000);
afterAll(() => sandbox.remove());

let host: FakeHost;
let client: Client;
beforeEach(() => {
  host = new FakeHost();
  client = binding.createRooms(host);
});

const OVER = { value: undefined, done: true };
const item = (value: unknown): object => ({ value, done: false });

/** What the host was asked, without parameters. */
function asked(): readonly string[] {
  return host.calls.map(([method]) => method);
}

/** Sends events with these data. */
function emit(...data: readonly unknown[]): void {
  for (const one of data) host.emit('onNote', one);
}

describe('`events`', () => {
  test('gives what each event brings, in order, until the loop ends', async () => {
    const iteration = client.events('onNote');
    emit(1, 2, 3);
    const heard: unknown[] = [];
    for await (const data of iteration) {
      heard.push(data);
      if (data === 2) emit(4);
      if (data === 4) break;
    }
    emit(5);
    expect(heard).toEqual([1, 2, 3, 4]);
    expect([asked(), host.uuids.size]).toEqual([['addRoomListener', 'removeRoomListener'], 0]);
    expect(await iteration.next()).toEqual(OVER);
  });

  test('listens from the call on, not only from the first item on', async () => {
    const iteration = client.events('onNote');
    expect(asked()).toEqual(['addRoomListener']);
    emit('before');
    expect(await iteration.next()).toEqual(item('before'));
  });

  test('keeps a hundred thousand events that come between two items', async () => {
    const iteration = client.events('onNote');
    emit(...Array.from({ length: 100_000 }, (_, index) => index));
    let wrong = 0;
    for (let index = 0; index < 100_000; index++) if ((await iteration.next()).value !== index) wrong++;
    expect(wrong).toBe(0);
  });

  test('serves those who ask ahead in the order in which they ask', async () => {
    const iteration = client.events('onNote');
    const ahead = [iteration.next(), iteration.next(), iteration.next()];
    emit(1, 2);
    await iteration.return?.();
    expect(await Promise.all(ahead)).toEqual([item(1), item(2), OVER]);
  });

  test('ends with an error of the loop', async () => {
    const iteration = client.events('onNote');
    emit(1);
    const loop = async (): Promise<void> => {
      for await (const data of iteration) throw new Error(`mine ${String(data)}`);
    };
    await expect(loop()).rejects.toThrow('mine 1');
    expect(host.uuids.size).toBe(0);
  });

  test('drops what is waiting when the loop ends, once and for all', async () => {
    const iteration = client.events('onNote');
    emit(1, 2);
    expect(await iteration.return?.()).toEqual(OVER);
    expect(await iteration.return?.()).toEqual(OVER);
    expect(await iteration.next()).toEqual(OVER);
    expect(asked()).toEqual(['addRoomListener', 'removeRoomListener']);
  });

  test('hands events to two loops alike, and each ends by itself', async () => {
    const [first, second] = [client.events('onNote'), client.events('onNote')];
    emit(1);
    await first.return?.();
    emit(2);
    expect(await first.next()).toEqual(OVER);
    expect([await second.next(), await second.next()]).toEqual([item(1), item(2)]);
    expect(asked()).toEqual(['addRoomListener']);
    await second.return?.();
    expect(asked()).toEqual(['addRoomListener', 'removeRoomListener']);
  });

  test('gives events that bring nothing, too', async () => {
    const iteration = client.events('onEnd');
    for (const data of [undefined, null, 0, '']) host.emit('onEnd', data);
    for (const data of [undefined, null, 0, '']) expect(await iteration.next()).toEqual(item(data));
  });

  test('knows no other event', () => {
    expect(() => client.events('onNews')).toThrow(RangeError);
  });

  test('rejects once where the host refuses, for a loop that waits and for one that comes later', async () => {
    host.on('addRoomListener', (_, done) => done({ code: 7, desc: 'no' }));
    const [waits, late] = [client.events('onNote'), client.events('onNote')];
    const waiting = waits.next();
    await expect(waiting).rejects.toMatchObject({ name: 'CallError', code: 7 });
    await pause();
    await expect(late.next()).rejects.toMatchObject({ name: 'CallError', code: 7 });
    expect([await waits.next(), await late.next()]).toEqual([OVER, OVER]);
    host.answers('addRoomListener', null);
    client.events('onNote');
    emit(1);
    expect(await late.next()).toEqual(OVER);
  });
});

describe('a signal', () => {
  test('ends the loop after what has come before', async () => {
    const controller = new AbortController();
    const iteration = client.events('onNote', { signal: controller.signal });
    emit(1, 2);
    controller.abort();
    emit(3);
    const heard: unknown[] = [];
    for await (const data of iteration) heard.push(data);
    expect(heard).toEqual([1, 2]);
    expect([asked(), host.uuids.size]).toEqual([['addRoomListener', 'removeRoomListener'], 0]);
  });

  test('ends a loop that waits', async () => {
    const controller = new AbortController();
    const waiting = client.events('onNote', { signal: controller.signal }).next();
    controller.abort();
    expect(await waiting).toEqual(OVER);
  });

  test('that is aborted before asks nothing of the host', async () => {
    const iteration = client.events('onNote', { signal: AbortSignal.abort() });
    expect([await iteration.next(), await iteration.return?.(), asked()]).toEqual([OVER, OVER, []]);
  });

  test('is let go when the loop ends', async () => {
    let listening = 0;
    const signal = {
      aborted: false,
      addEventListener: () => void listening++,
      removeEventListener: () => void listening--,
    };
    const iteration = client.events('onNote', { signal });
    expect(listening).toBe(1);
    await iteration.return?.();
    await iteration.return?.();
    expect(listening).toBe(0);
  });
});
