import { afterEach, describe, expect, test, vi } from 'vitest';
import { Connection, dataOf } from '../../templates/typescript/runtime/connection.js';
import { CallError, HostError } from '../../templates/typescript/runtime/errors.js';
import type { Host } from '../../templates/typescript/runtime/host.js';
import { apiCloudHost } from '../../templates/typescript/runtime/hosts/index.js';

type Callback = (ret?: unknown, err?: unknown) => void;

/** All that is said about a call, and the events that came. */
function heard(module: object, method = 'get'): { readonly words: unknown[][]; readonly events: unknown[] } {
  const [words, events]: [unknown[][], unknown[]] = [[], []];
  const host = apiCloudHost(module);
  host.receive((event) => events.push(event));
  void host.call(method, { id: 'a' }, (...word) => void words.push(word));
  return { words, events };
}

/** A module whose one method calls back so. */
const calling = (run: (callback: Callback) => void): object => ({
  get: (_params: object, callback: Callback) => run(callback),
});

const EVENT = { method: 'groupListener', type: 'onQuit', data: null, listenerUuid: 'u' };
const MISSING =
  'The native module has no method get: the app may have been built without the module, or with an older one. ' +
  'Add or update it, and build the app again.';

describe('what a callback brings', () => {
  const CASES: readonly (readonly [title: string, run: (callback: Callback) => void, words: unknown[][]])[] = [
    ['an answer', (callback) => callback({ code: 0 }), [[{ code: 0 }, undefined]]],
    ['an answer and null', (callback) => callback({ code: 0 }, null), [[{ code: 0 }, undefined]]],
    ['an error', (callback) => callback(undefined, { code: 1, msg: 'm' }), [[undefined, { code: 1, msg: 'm' }]]],
    ['an error as text', (callback) => callback(null, 'no network'), [[undefined, 'no network']]],
    ['both', (callback) => callback({ code: 0 }, { code: 1, desc: 'd' }), [[undefined, { code: 1, desc: 'd' }]]],
    ['neither', (callback) => callback(null, null), [[null, undefined]]],
    ['nothing', (callback) => callback(), [[undefined, undefined]]],
    ['nothing, ever', () => undefined, []],
    ['an answer, twice', (callback) => (callback({ code: 0 }), callback({ code: 1 })), [[{ code: 0 }, undefined]]],
  ];
  test.each(CASES)('%s', (_, run, words) => {
    expect(heard(calling(run))).toEqual({ words, events: [] });
  });

  test('an event is no answer, not even the first or beside an error', () => {
    const { words, events } = heard(
      calling((callback) => (callback(EVENT), callback(EVENT, { code: 1 }), callback({ code: 0 }), callback(EVENT))),
    );
    expect(events).toEqual([EVENT, EVENT, EVENT]);
    expect(words).toEqual([[{ code: 0 }, undefined]]);
  });
});

describe('a module', () => {
  test.each([
    ['lacks the method', {}],
    ['has something else there', { get: 'text' }],
    ['is not there', null as unknown as object],
    ['was never handed over', undefined as unknown as object],
  ])('that %s is told of', (_, module) => {
    expect(heard(module).words).toEqual([[undefined, { desc: MISSING }]]);
  });

  test('may make methods up when they are asked for, `call` and `apply` too', () => {
    const madeUp = (method: string): object =>
      new Proxy(() => undefined, {
        get: (_, name) => madeUp(String(name)),
        apply: (_target, _this, [params, callback]: [object, Callback]) =>
          callback({ code: 0, data: [method, params] }),
      });
    const module = new Proxy({}, { get: (_, name) => madeUp(String(name)), ownKeys: () => [] });
    expect(heard(module).words).toEqual([[{ code: 0, data: ['get', { id: 'a' }] }, undefined]]);
  });

  test('is `this` in its methods, inherited ones too', () => {
    class Module {
      readonly name = 'chat';
      get(_params: object, callback: Callback): void {
        callback({ code: 0, data: this.name });
      }
    }
    expect(heard(new Module()).words).toEqual([[{ code: 0, data: 'chat' }, undefined]]);
  });

  test.each([
    ['an exception', new RangeError('broken'), new RangeError('broken')],
    ['a text', 'broken', 'broken'],
    ['nothing', undefined, 'undefined'],
  ])('may throw %s', (_, thrown, error) => {
    const module = calling(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- modules throw what they like
      throw thrown;
    });
    expect(heard(module).words).toEqual([[undefined, error]]);
  });

  test('may have properties that throw', () => {
    const module = {
      get get(): never {
        throw new RangeError('locked');
      },
    };
    expect(heard(module).words).toEqual([[undefined, new RangeError('locked')]]);
  });
});

describe('takers', () => {
  const unhandled = vi.fn();
  afterEach(() => {
    process.off('unhandledRejection', unhandled);
    unhandled.mockReset();
  });

  /** A host, and what sends an event to it. */
  function listening(): { readonly host: Host; readonly emit: () => void } {
    let emit: Callback = () => undefined;
    const host = apiCloudHost(calling((callback) => (emit = callback)));
    void host.call('get', {}, () => undefined);
    return { host, emit: () => emit(EVENT) };
  }

  test('that throw keep the event from nobody, and what they throw is not lost', async () => {
    const { host, emit } = listening();
    const heardBy: string[] = [];
    host.receive(() => {
      throw new Error('careless');
    });
    host.receive(() => heardBy.push('second'));
    process.on('unhandledRejection', unhandled);
    expect(emit).not.toThrow();
    await new Promise(setImmediate);
    expect(heardBy).toEqual(['second']);
    expect(unhandled).toHaveBeenCalledWith(new Error('careless'), expect.anything());
  });

  test('may register twice, and end one of the two', () => {
    const { host, emit } = listening();
    const take = vi.fn();
    const end = host.receive(take);
    host.receive(take);
    emit();
    expect(take).toHaveBeenCalledTimes(2);
    end?.();
    emit();
    expect(take).toHaveBeenCalledTimes(3);
  });

  test('may register others, which hear the next event', () => {
    const { host, emit } = listening();
    const late = vi.fn();
    const end = host.receive(() => (end?.(), host.receive(late)));
    emit();
    expect(late).not.toHaveBeenCalled();
    emit();
    expect(late).toHaveBeenCalledTimes(1);
  });
});

describe('what a client makes of it', () => {
  const call = (module: object): Promise<unknown> =>
    new Connection(apiCloudHost(module)).call({ name: 'fetch', native: 'get' }, {}, dataOf);
  const failing = (err: unknown): object => calling((callback) => callback(undefined, err));

  test.each([
    ['no such method', {}, new HostError('fetch', MISSING)],
    ['an error as text', failing('no network'), new HostError('fetch', 'no network')],
    ['an error that says nothing', failing({}), new HostError('fetch', 'the host gave no reason')],
    ['an error without a code', failing({ msg: 'no bridge' }), new HostError('fetch', 'no bridge')],
    ['an error with `msg`', failing({ code: 3, msg: 'denied' }), new CallError('fetch', 3, 'denied')],
    ['an error with `desc`', failing({ code: 3, desc: 'denied' }), new CallError('fetch', 3, 'denied')],
    ['neither', failing(null), new HostError('fetch', 'the answer is no object')],
  ])('%s', async (_, module, { name, message }) => {
    await expect(call(module)).rejects.toMatchObject({ name, message, method: 'fetch' });
  });
});
