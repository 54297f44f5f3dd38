import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Done, HostEvent } from '../../templates/typescript/runtime/host.js';
import type { HostListener } from '../../templates/typescript/runtime/listener.js';
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
let unknown: unknown[];
beforeEach(() => {
  [heard, errors, unknown] = [[], [], []];
  host = new FakeHost();
  client = binding.createRooms(host, {
    onHandlerError: (error) => void errors.push(error),
    onUnknownEvent: ({ type }) => void unknown.push(type),
  });
});

const REFUSE: Behave = (_, done) => done({ code: 7, desc: 'no' });
const REFUSED = { name: 'CallError', method: 'addRoomListener', code: 7 };

/** A listener that notes what it hears, and under which name. */
function noting(who: string): HostListener {
  return new binding.roomListener({ onNote: ({ data }) => heard.push([who, data]) });
}

/** The ids that the host was given, one for each call of that method. */
function idsGiven(method: string): readonly string[] {
  return host.calls.filter(([name]) => name === method).map(([, params]) => (params as { readonly uuid: string }).uuid);
}

async function added(...names: readonly string[]): Promise<readonly HostListener[]> {
  const listeners = names.map(noting);
  await Promise.all(listeners.map((listener) => client.addRoomListener(listener)));
  return listeners;
}

describe('listeners', () => {
  test('of one kind and of several hear side by side what is theirs', async () => {
    await added('a', 'b');
    await client.addDoorListener(new binding.doorListener({ onKnock: ({ data }) => heard.push(['door', data]) }));
    const [, b] = idsGiven('addRoomListener');
    host.emit('onNote', 'all');
    host.emit('onNote', 'one', b);
    host.emit('onKnock', 'knock', undefined, 'doorListener');
    host.emit('onNote', 'not for doors', undefined, 'doorListener');
    host.emit('onNote', 'of another page', 'another');
    expect(heard).toEqual([
      ['a', 'all'],
      ['b', 'all'],
      ['b', 'one'],
      ['door', 'knock'],
    ]);
  });

  test('get the whole event', async () => {
    await client.addRoomListener(new binding.roomListener({ onNote: (event) => heard.push(event) }));
    host.emit('onNote', { id: '1' });
    const [event] = heard as [HostEvent];
    expect(event).toMatchObject({ method: 'roomListener', type: 'onNote', data: { id: '1' } });
  });

  test('never show the ids that the host knows them by', async () => {
    const [a, b] = (await added('a', 'b')) as [HostListener, HostListener];
    const answer = await client.removeRoomListener(a);
    const ids = idsGiven('addRoomListener');
    expect(new Set(ids).size).toBe(2);
    expect(idsGiven('removeRoomListener')).toEqual([ids[0]]);
    expect(Object.keys(b).sort()).toEqual(['onEnd', 'onNote', 'onUnknownEvent']);
    expect(JSON.stringify([a, b, answer])).not.toMatch(new RegExp(ids.join('|')));
  });

  test('may be made without handlers, with null, and have their handlers set later', async () => {
    const listeners = [
      new binding.roomListener(),
      new binding.roomListener(null),
      new binding.roomListener({ onNote: null }),
    ];
    for (const listener of listeners) await client.addRoomListener(listener);
    host.emit('onNote', 'early');
    Object.assign(listeners[1] ?? {}, { onNote: ({ data }: HostEvent) => heard.push(data) });
    host.emit('onNote', 'late');
    expect([heard, errors, unknown]).toEqual([['late'], [], []]);
  });
});

describe('a listener', () => {
  test('that is added twice is added once, and removed once', async () => {
    const a = noting('a');
    await Promise.all([client.addRoomListener(a), client.addRoomListener(a)]);
    await client.addRoomListener(a);
    host.emit('onNote', 1);
    await Promise.all([client.removeRoomListener(a), client.removeRoomListener(a)]);
    expect(await client.removeRoomListener(a)).toMatchObject({ code: 0 });
    expect(host.calls.map(([method]) => method)).toEqual(['addRoomListener', 'removeRoomListener']);
    expect(heard).toEqual([['a', 1]]);
  });

  test('that was never added is not removed', async () => {
    expect(await client.removeRoomListener(noting('a'))).toMatchObject({ code: 0 });
    expect(host.calls).toEqual([]);
  });

  test('is silent from the call that removes it on, even where the host refuses', async () => {
    const [a] = (await added('a', 'b')) as [HostListener];
    host.on('removeRoomListener', REFUSE);
    const removing = client.removeRoomListener(a);
    host.emit('onNote', 1);
    host.emit('onNote', 2, idsGiven('addRoomListener')[0]);
    await expect(removing).rejects.toMatchObject({ name: 'CallError', code: 7 });
    expect(heard).toEqual([['b', 1]]);
  });

  test('that another one removes does not hear the event that did it', async () => {
    const last = noting('last');
    const first = new binding.roomListener({ onNote: () => void client.removeRoomListener(last) });
    for (const listener of [first, last]) await client.addRoomListener(listener);
    host.emit('onNote', 1);
    expect(heard).toEqual([]);
  });

  test('that another one adds hears from the next event on', async () => {
    const late = noting('late');
    await client.addRoomListener(new binding.roomListener({ onNote: () => void client.addRoomListener(late) }));
    host.emit('onNote', 1);
    host.emit('onNote', 2);
    expect(heard).toEqual([['late', 2]]);
  });

  test('can come back under the id that it had', async () => {
    const [a] = (await added('a')) as [HostListener];
    await client.removeRoomListener(a);
    await client.addRoomListener(a);
    host.emit('onNote', 1);
    const [first, second] = idsGiven('addRoomListener');
    expect([first === second, heard]).toEqual([true, [['a', 1]]]);
  });

  test('that throws does not keep others from hearing', async () => {
    const broken = new binding.roomListener({
      onNote: () => {
        throw new Error('mine');
      },
    });
    await client.addRoomListener(broken);
    await added('b');
    host.emit('onNote', 1);
    expect([heard, errors]).toEqual([[['b', 1]], [new Error('mine')]]);
  });

  test('hears what comes while the host is still to answer', async () => {
    let answer: Done | undefined;
    host.on('addRoomListener', (params, done) => {
      answer = done;
      host.emit('onNote', 'within the call', (params as { readonly uuid: string }).uuid);
    });
    const adding = client.addRoomListener(noting('a'));
    host.emit('onNote', 'after it');
    answer?.({ code: 0, data: null, desc: 'added' });
    expect(await adding).toEqual({ code: 0, data: null, desc: 'added' });
    expect(heard).toEqual([
      ['a', 'within the call'],
      ['a', 'after it'],
    ]);
  });

  test('is added where the host never says so, and hears', async () => {
    host.on('addRoomListener', () => undefined);
    expect(await client.addRoomListener(noting('a'))).toMatchObject({ code: 0 });
    host.emit('onNote', 1);
    expect(heard).toEqual([['a', 1]]);
  });
});

describe('a host that refuses', () => {
  test('a listener is never heard by it, and may be asked again', async () => {
    const a = noting('a');
    host.on('addRoomListener', REFUSE);
    const twice = [client.addRoomListener(a), client.addRoomListener(a)];
    for (const adding of twice) await expect(adding).rejects.toMatchObject(REFUSED);
    host.emit('onNote', 1);
    host.answers('addRoomListener', null);
    await client.addRoomListener(a);
    host.emit('onNote', 2);
    expect([heard, errors]).toEqual([[['a', 2]], []]);
  });

  test('a listener too late for the caller tells the client', async () => {
    let answer: Done | undefined;
    host.on('addRoomListener', (_, done) => void (answer = done));
    await client.addRoomListener(noting('a'));
    answer?.({ code: 7, desc: 'no' });
    await pause();
    host.emit('onNote', 1);
    expect(errors).toMatchObject([REFUSED]);
    expect(heard).toEqual([]);
  });

  test('a listener that was removed meanwhile and added anew does not mean the new one', async () => {
    const answers: Done[] = [];
    const a = noting('a');
    host.on('addRoomListener', (_, done) => void answers.push(done));
    const first = client.addRoomListener(a);
    await client.removeRoomListener(a);
    const second = client.addRoomListener(a);
    answers[1]?.({ code: 0, data: null, desc: '' });
    answers[0]?.({ code: 7, desc: 'no' });
    await expect(first).rejects.toMatchObject(REFUSED);
    await second;
    host.emit('onNote', 1);
    expect(heard).toEqual([['a', 1]]);
  });
});

describe('an event that the reference does not know', () => {
  test('goes to the catch-all of the listener', async () => {
    await client.addRoomListener(new binding.roomListener({ onUnknownEvent: ({ type }) => heard.push(type) }));
    await added('without');
    for (const type of ['onNews', 'constructor', '__proto__', 'kind', 'onNote']) host.emit(type, 1);
    expect(heard).toEqual(['onNews', 'constructor', '__proto__', 'kind', ['without', 1]]);
    expect([unknown, errors]).toEqual([[], []]);
  });

  test('goes to that of the client once, where no listener has one', async () => {
    await added('a', 'b');
    host.emit('onNews', 1);
    host.emit('onOther', 1, idsGiven('addRoomListener')[0]);
    host.emit('onForeign', 1, 'another');
    expect([unknown, heard]).toEqual([['onNews', 'onOther'], []]);
  });

  test('may be one that a catch-all throws at', async () => {
    const hasty = binding.createRooms(host, {
      onHandlerError: (error) => void errors.push(error),
      onUnknownEvent: ({ type }) => {
        throw new Error(type);
      },
    });
    await hasty.addRoomListener(noting('a'));
    host.emit('onNews', 1);
    host.emit('onNote', 2);
    expect([errors, heard]).toEqual([[new Error('onNews')], [['a', 2]]]);
  });
});

test.each([undefined, null, 'text', 7, [], {}, { type: 'onNote' }, { method: 'roomListener' }])(
  'what is no event is nobody`s: %j',
  async (value) => {
    let send: ((event: unknown) => void) | undefined;
    host.receive = (take) => ((send = take), () => undefined);
    await added('a');
    send?.(value);
    send?.({ method: 'roomListener', type: 'onNote', data: 1 });
    expect([heard, unknown, errors]).toEqual([[['a', 1]], [], []]);
  },
);

describe('100,000 listeners that came and went', () => {
  test('leave nothing behind at the host, and hear nothing', async () => {
    for (let i = 0; i < 100; i++) await comeAndGo(1000);
    expect([host.uuids.size, host.takerCount]).toEqual([0, 1]);
    await added('last');
    host.emit('onNote', 1);
    expect(heard).toEqual([['last', 1]]);
  }, 60_000);

  test('are held by nothing', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const refs = await comeAndGo(1000);
    // The time to wait for the host's word is short.
    await pause(100);
    collect();
    // Machines may keep the last one that they have seen.
    expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(10);
  });

  async function comeAndGo(count: number): Promise<readonly WeakRef<HostListener>[]> {
    const listeners = await added(...Array.from({ length: count }, () => 'one'));
    await Promise.all(listeners.map((listener) => client.removeRoomListener(listener)));
    host.calls.length = 0;
    return listeners.map((listener) => new WeakRef(listener));
  }
});
