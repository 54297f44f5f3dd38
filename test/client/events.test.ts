import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
let heard: unknown[];
let errors: unknown[];
beforeEach(() => {
  [heard, errors] = [[], []];
  host = new FakeHost();
  client = binding.createRooms(host, { onHandlerError: (error) => void errors.push(error) });
});

const REFUSE: Behave = (_, done) => done({ code: 7, desc: 'no' });
const REFUSED = { name: 'CallError', method: 'addRoomListener', code: 7 };
const ADD = 'addRoomListener';
const REMOVE = 'removeRoomListener';

/** What the host was asked, without parameters. */
function asked(): readonly string[] {
  return host.calls.map(([method]) => method);
}

/** A handler that notes what it hears, and under which name. */
function noting(who: string): (data: unknown) => void {
  return (data) => void heard.push(`${who} ${String(data)}`);
}

describe('`on`', () => {
  test('hands over what the event brings, and behind it the whole event', () => {
    client.on('onNote', (...args) => heard.push(...args));
    host.emit('onNote', { id: '1' });
    expect(heard).toEqual([{ id: '1' }, expect.objectContaining({ method: 'roomListener', type: 'onNote' })]);
  });

  test('adds one listener of each kind to the host, and removes it with the last handler', () => {
    const offs = [
      client.on('onNote', noting('a')),
      client.on('onNote', noting('b')),
      client.on('onEnd', noting('end')),
      client.on('onKnock', noting('knock')),
    ];
    expect([asked(), host.uuids.size]).toEqual([[ADD, 'addDoorListener'], 2]);
    host.emit('onNote', 1);
    host.emit('onEnd', 2);
    for (const off of offs.slice(0, 2)) off();
    host.emit('onNote', 3);
    host.emit('onEnd', 4);
    expect(heard).toEqual(['a 1', 'b 1', 'end 2', 'end 4']);
    expect(asked()).toEqual([ADD, 'addDoorListener']);
    offs[2]?.();
    expect([asked().slice(2), host.uuids.size]).toEqual([[REMOVE], 1]);
    offs[3]?.();
    expect([asked().slice(3), host.uuids.size]).toEqual([['removeDoorListener'], 0]);
  });

  test('is ended once, however often', () => {
    const off = client.on('onNote', noting('a'));
    client.on('onNote', noting('b'));
    off();
    off();
    host.emit('onNote', 1);
    expect([heard, asked()]).toEqual([['b 1'], [ADD]]);
  });

  test('calls one handler as often as it was given, and each is ended by itself', () => {
    const handler = noting('same');
    const [first, second] = [client.on('onNote', handler), client.on('onNote', handler)];
    host.emit('onNote', 1);
    first();
    first();
    host.emit('onNote', 2);
    second();
    host.emit('onNote', 3);
    expect(heard).toEqual(['same 1', 'same 1', 'same 2']);
  });

  test('can be asked for again after all was ended', () => {
    client.on('onNote', noting('a'))();
    client.on('onNote', noting('b'));
    host.emit('onNote', 1);
    expect([heard, asked()]).toEqual([['b 1'], [ADD, REMOVE, ADD]]);
  });

  test('goes on with the others where a handler throws', () => {
    client.on('onNote', () => {
      throw new Error('mine');
    });
    client.on('onNote', noting('b'));
    host.emit('onNote', 1);
    expect([heard, errors]).toEqual([['b 1'], [new Error('mine')]]);
  });

  test('spares handlers that one before them ends, and those that it adds', () => {
    const offs: (() => void)[] = [];
    offs.push(client.on('onNote', () => offs.forEach((off) => off())));
    offs.push(client.on('onNote', noting('ended')));
    client.on('onNote', () => void (heard.length === 0 && client.on('onNote', noting('added'))));
    host.emit('onNote', 1);
    expect(heard).toEqual([]);
    host.emit('onNote', 2);
    expect(heard).toEqual(['added 2']);
  });

  test('hears beside listeners that were added by hand', async () => {
    const listener = new binding.roomListener({ onNote: ({ data }) => heard.push(data) });
    const off = client.on('onNote', noting('on'));
    await client.addRoomListener(listener);
    host.emit('onNote', 1);
    off();
    host.emit('onNote', 2);
    expect(heard).toEqual(['on 1', 1, 2]);
  });

  test.each(['onNews', 'constructor', '__proto__', 'onUnknownEvent', ''])('knows no event %j', (name) => {
    expect(() => client.on(name, noting('a'))).toThrow(new RangeError(`There is no event "${name}"`));
    expect(host.calls).toEqual([]);
  });

  test('tells the client where the host refuses, and asks again with the next handler', async () => {
    host.on(ADD, REFUSE);
    client.on('onNote', noting('a'));
    await pause();
    expect(errors).toMatchObject([REFUSED]);
    host.answers(ADD, null);
    client.on('onEnd', noting('end'));
    await pause();
    host.emit('onNote', 1);
    expect([heard, asked(), errors.length]).toEqual([['a 1'], [ADD, ADD], 1]);
  });

  test('is silent once it was ended, even where the host refuses that', async () => {
    host.on(REMOVE, REFUSE);
    const off = client.on('onNote', noting('a'));
    off();
    host.emit('onNote', 1);
    await pause();
    expect([heard, errors]).toEqual([[], [expect.objectContaining({ method: REMOVE, code: 7 })]]);
  });
});

describe('`once`', () => {
  test('resolves with what the next event brings, and removes the listener', async () => {
    const waiting = client.once('onNote');
    host.emit('onEnd', 'other');
    host.emit('onNote', 1);
    host.emit('onNote', 2);
    expect(await waiting).toBe(1);
    expect([asked(), host.uuids.size]).toEqual([[ADD, REMOVE], 0]);
  });

  test('leaves the listener to those who still listen', async () => {
    client.on('onNote', noting('a'));
    const both = Promise.all([client.once('onNote'), client.once('onNote')]);
    host.emit('onNote', 1);
    expect(await both).toEqual([1, 1]);
    host.emit('onNote', 2);
    expect([heard, asked()]).toEqual([['a 1', 'a 2'], [ADD]]);
  });

  test('waits no longer than the timeout', async () => {
    await expect(client.once('onNote', { timeout: 5 })).rejects.toMatchObject({
      name: 'TimeoutError',
      method: 'onNote',
      message: 'onNote got no answer within 5 ms',
    });
    expect([asked(), host.uuids.size]).toEqual([[ADD, REMOVE], 0]);
  });

  test('waits no longer than the signal lets it', async () => {
    const controller = new AbortController();
    const waiting = client.once('onNote', { signal: controller.signal });
    controller.abort('closed');
    await expect(waiting).rejects.toMatchObject({ name: 'AbortedError', method: 'onNote', reason: 'closed' });
    expect([asked(), host.uuids.size]).toEqual([[ADD, REMOVE], 0]);
  });

  test('does not ask the host where the signal is aborted before', async () => {
    await expect(client.once('onNote', { signal: AbortSignal.abort('early') })).rejects.toMatchObject({
      reason: 'early',
    });
    expect(host.calls).toEqual([]);
  });

  test('rejects where the host refuses, for all who wait', async () => {
    host.on(ADD, REFUSE);
    const both = [client.once('onNote'), client.once('onEnd', { timeout: 1000 })];
    for (const waiting of both) await expect(waiting).rejects.toMatchObject(REFUSED);
    expect(errors).toEqual([]);
  });

  test('rejects for events that there are not', async () => {
    await expect(client.once('onNews')).rejects.toThrow(RangeError);
    await expect(client.once('onNews', { timeout: 5 })).rejects.toThrow(RangeError);
  });
});
