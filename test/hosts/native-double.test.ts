import { describe, expect, test, vi } from 'vitest';
import { NativeDouble, type NativeVocabulary } from './native-double.js';
import { vocabulary } from './vocabulary.js';

type Method = (params: unknown, callback: (ret: unknown, err: unknown) => void) => void;

const VOCABULARY: NativeVocabulary = {
  methods: ['initSDK', 'getVersion', 'removeGroupListener', 'removeSimpleListener'],
  listeners: [
    { envelope: 'groupListener', add: 'addGroupListener', remove: 'removeGroupListener' },
    { envelope: 'simpleListener', add: 'addSimpleListener', remove: 'removeSimpleListener' },
  ],
};

/** Calls a method as the web view does, and gives what its callback is called with. */
function call(native: NativeDouble, method: string, params: unknown = {}): unknown[][] {
  const said: unknown[][] = [];
  (native.module as Record<string, Method>)[method]?.(params, (...word) => void said.push(word));
  return said;
}

const ADDED = { code: 0, data: null, desc: '' };

describe('methods', () => {
  test('answer soon after the call, with an answer that all have', async () => {
    const native = new NativeDouble(VOCABULARY);
    const said = call(native, 'initSDK', { sdkAppID: 1 });
    expect(said).toEqual([]);
    await new Promise(setImmediate);
    expect(said).toEqual([[ADDED, undefined]]);
  });

  test('answer when they are let', () => {
    let run = (): void => undefined;
    const native = new NativeDouble(VOCABULARY, { later: (reply) => (run = reply) });
    const said = call(native, 'initSDK');
    run();
    expect(said).toEqual([[ADDED, undefined]]);
  });

  test('do what they are told', () => {
    const native = new NativeDouble(VOCABULARY)
      .answers('getVersion', '7.1')
      .refuses('initSDK', 6017, 'bad')
      .on('twice', (params, reply) => (reply.answer(params), reply.call(null, 'no')));
    expect(call(native, 'getVersion')).toEqual([[{ code: 0, data: '7.1', desc: '' }, undefined]]);
    expect(call(native, 'initSDK')).toEqual([[undefined, { code: 6017, desc: 'bad' }]]);
    expect(call(native, 'twice', { a: 1 })).toEqual([
      [{ code: 0, data: { a: 1 }, desc: '' }, undefined],
      [null, 'no'],
    ]);
  });

  test('are recorded, as what JSON makes of their parameters', () => {
    const native = new NativeDouble(VOCABULARY);
    const params = { id: 'a', run: () => undefined, list: [undefined] };
    call(native, 'initSDK', params);
    params.id = 'b';
    expect(native.calls).toEqual([{ method: 'initSDK', params: { id: 'a', list: [null] } }]);
  });

  test('are missing in an older build', () => {
    const native = new NativeDouble(VOCABULARY).lacks('getVersion');
    expect(native.module).not.toHaveProperty('getVersion');
    expect(native.module).toHaveProperty('initSDK');
  });

  test('know what they belong to', () => {
    const { initSDK } = new NativeDouble(VOCABULARY).module as Record<string, Method>;
    expect(() => initSDK?.({}, () => undefined)).toThrow('Illegal invocation');
  });

  test('can be hidden', () => {
    const native = new NativeDouble(VOCABULARY, { methods: 'hidden' }).answers('getVersion', '7.1');
    expect(Object.keys(native.module)).toEqual([]);
    expect('getVersion' in native.module).toBe(false);
    expect(call(native, 'getVersion')).toHaveLength(1);
  });
});

describe('listeners', () => {
  test('are not answered; their callbacks are called once for each event', () => {
    const native = new NativeDouble(VOCABULARY);
    const [one, two] = [
      call(native, 'addGroupListener', { uuid: '1' }),
      call(native, 'addGroupListener', { uuid: '2' }),
    ];
    const other = call(native, 'addSimpleListener', { uuid: '1' });
    expect([one, two, other]).toEqual([[], [], []]);
    native.emit('groupListener', 'onQuit', { id: 'g' });
    native.emit('groupListener', 'onQuit', null, '2');
    const event = (listenerUuid: string, data: unknown): object => ({
      method: 'groupListener',
      type: 'onQuit',
      data,
      listenerUuid,
    });
    expect(one).toEqual([[event('1', { id: 'g' }), undefined]]);
    expect(two).toEqual([
      [event('2', { id: 'g' }), undefined],
      [event('2', null), undefined],
    ]);
    expect(other).toEqual([]);
  });

  test('hear nothing once they are removed', async () => {
    const native = new NativeDouble(VOCABULARY);
    const heard = call(native, 'addGroupListener', { uuid: '1' });
    call(native, 'addSimpleListener', { uuid: '1' });
    const removed = call(native, 'removeGroupListener', { uuid: '1' });
    native.emit('groupListener', 'onQuit', null);
    expect(heard).toEqual([]);
    expect([native.listeners('groupListener'), native.listeners()]).toEqual([[], ['1']]);
    await vi.waitFor(() => expect(removed).toEqual([[ADDED, undefined]]));
  });

  test('hear an event within the call that adds them', () => {
    const native = new NativeDouble(VOCABULARY);
    native.on('addGroupListener', () => native.emit('groupListener', 'onQuit', null));
    expect(call(native, 'addGroupListener', { uuid: '1' })).toHaveLength(1);
  });
});

test('our reference has what the native module has, by the names that it has there', { timeout: 60_000 }, async () => {
  const { methods, listeners } = await vocabulary();
  expect(methods).toHaveLength(158);
  expect(methods).toContain('getConversationListByConversaionIds');
  expect(methods).not.toContain('getConversationListByConversationIds');
  expect(listeners).toHaveLength(6);
  for (const { add, remove } of listeners) expect(methods).toEqual(expect.arrayContaining([add, remove]));
  expect(listeners).toContainEqual({
    envelope: 'groupListener',
    add: 'addGroupListener',
    remove: 'removeGroupListener',
  });
});
