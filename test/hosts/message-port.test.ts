import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../../templates/typescript/runtime/host.js';
import { closeAll, scriptedHost, serve, settled, words } from './channel.js';

afterEach(closeAll);

const CLOSED = { desc: 'The port to the host was closed. What was asked for may happen all the same.' };
const EVENT = { method: 'groupListener', type: 'onQuit', data: null, listenerUuid: 'u' };

describe('calls and answers', () => {
  test('are JSON text that says whose it is', async () => {
    const host = scriptedHost();
    const { client, here, there } = serve(host);
    const [up, down]: [unknown[], unknown[]] = [[], []];
    there.on('message', (message) => up.push(message));
    here.on('message', (message) => down.push(message));
    for (const method of ['get', 'set']) void client.call(method, { id: 'a' }, () => undefined);
    await settled();
    host.calls[1]?.done({ code: 0 });
    host.calls[0]?.done(undefined, 'no');
    host.emit(EVENT);
    client.close();
    await settled();
    const head = '"protocol":"docbind-host","version":1';
    expect(up).toEqual([
      `{${head},"kind":"call","id":1,"method":"get","params":{"id":"a"}}`,
      `{${head},"kind":"call","id":2,"method":"set","params":{"id":"a"}}`,
      `{${head},"kind":"close"}`,
    ]);
    expect(down).toEqual([
      `{${head},"kind":"answer","id":2,"answer":{"code":0}}`,
      `{${head},"kind":"failure","id":1,"error":"no"}`,
      `{${head},"kind":"event","event":${JSON.stringify(EVENT)}}`,
    ]);
  });

  const HOSTS: readonly (readonly [title: string, call: Host['call'], word: unknown[]])[] = [
    ['a promise', () => Promise.resolve({ code: 0 }), [{ code: 0 }]],
    ['a promise that fails', () => Promise.reject(new RangeError('r')), [undefined, { name: 'RangeError', desc: 'r' }]],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- hosts do
    ['a promise that fails without a reason', () => Promise.reject(), [undefined, 'undefined']],
    ['nothing', (_method, _params, done) => done(undefined), [undefined]],
    ['null', (_method, _params, done) => done(null), [null]],
    ['an error as text', (_method, _params, done) => done(undefined, 'no'), [undefined, 'no']],
    ['an error that is empty', (_method, _params, done) => done(undefined, ''), [undefined, '']],
    [
      'an exception with a code',
      (_method, _params, done) => done(undefined, Object.assign(new Error('m'), { code: 7, desc: 'd' })),
      [undefined, { name: 'Error', code: 7, desc: 'd' }],
    ],
    [
      'an exception that it throws',
      () => {
        throw new TypeError('t');
      },
      [undefined, { name: 'TypeError', desc: 't' }],
    ],
    [
      'two things',
      (_method, _params, done) => (done({ code: 0 }), done({ code: 1 }), Promise.resolve({ code: 2 })),
      [{ code: 0 }],
    ],
  ];
  test.each(HOSTS)('come from a host that says %s', async (_, call, word) => {
    const { client } = serve({ ...scriptedHost(), call });
    const said = words(client, 'get');
    await settled();
    expect(said).toEqual([word]);
  });

  test('of several clients of one host do not mix, and all of them hear its events', async () => {
    const host = scriptedHost();
    const clients = [serve(host), serve(host)].map(({ client }) => client);
    const taken = clients.map((client) => {
      const take = vi.fn();
      client.receive(take);
      return take;
    });
    const said = clients.map((client, index) => words(client, 'get', { index }));
    await settled();
    for (const { params, done } of [...host.calls].reverse()) done({ code: 0, data: params });
    host.emit(EVENT);
    await settled();
    expect(said).toEqual([[[{ code: 0, data: { index: 0 } }]], [[{ code: 0, data: { index: 1 } }]]]);
    for (const take of taken) expect(take.mock.calls).toEqual([[EVENT]]);
  });
});

describe('what is no JSON', () => {
  const loop: Record<string, unknown> = {};
  loop['loop'] = loop;

  test('fails as parameters, and says so', () => {
    const { client } = serve(scriptedHost());
    expect(words(client, 'get', loop)).toEqual([
      [
        undefined,
        { desc: expect.stringMatching(/^The parameters of get cannot be sent as JSON: TypeError: .*circular/) },
      ],
    ]);
    expect(words(client, 'get', { big: 1n })).toHaveLength(1);
  });

  test.each([[{ code: 0, data: loop }], [{ code: 0, data: 1n }]])('fails as an answer, and says so', async (answer) => {
    const host = scriptedHost();
    const said = words(serve(host).client, 'get');
    await settled();
    host.calls[0]?.done(answer);
    await settled();
    const desc: unknown = expect.stringMatching(/^What came of get cannot be sent as JSON: TypeError: /);
    expect(said).toEqual([[undefined, { desc }]]);
  });

  test('fails as an error', async () => {
    const host = scriptedHost();
    const said = words(serve(host).client, 'get');
    await settled();
    host.calls[0]?.done(undefined, Object.assign(new Error('e'), { loop }));
    await settled();
    expect(said).toEqual([[undefined, { desc: expect.stringContaining('cannot be sent') }]]);
  });

  test('is not told of as an event, and the next is', async () => {
    const host = scriptedHost();
    const take = vi.fn();
    serve(host).client.receive(take);
    host.emit({ ...EVENT, data: loop });
    host.emit(EVENT);
    await settled();
    expect(take.mock.calls).toEqual([[EVENT]]);
  });

  test('of frameworks is sent all the same: proxies, functions, getters', async () => {
    const host = scriptedHost();
    const state = new Proxy(
      {
        id: 'a',
        run: () => undefined,
        get shown() {
          return 'b';
        },
      },
      {},
    );
    words(serve(host).client, 'set', { state });
    await settled();
    expect(host.calls[0]?.params).toEqual({ state: { id: 'a', shown: 'b' } });
  });
});

describe('a port that is closed', () => {
  test.each(['client', 'stop', 'here', 'there'] as const)(
    'by %s fails what is under way and what comes',
    async (by) => {
      const host = scriptedHost();
      const served = serve(host);
      const { client, stop, here, there } = served;
      const said = [words(client, 'get'), words(client, 'addListener', { uuid: 'u' })];
      await settled();
      ({ client: () => client.close(), stop, here: () => here.close(), there: () => there.close() })[by]();
      await settled();
      expect(said).toEqual([[[undefined, CLOSED]], [[undefined, CLOSED]]]);
      expect(words(client, 'get')).toEqual([[undefined, CLOSED]]);
      expect(host.takers.size).toBe(0);
      for (const { done } of host.calls) done({ code: 0 });
      await settled();
      expect(said).toEqual([[[undefined, CLOSED]], [[undefined, CLOSED]]]);
    },
  );

  test('is not told of events any more, if the host goes on telling', async () => {
    const takers: ((event: unknown) => void)[] = [];
    const { client, here } = serve({ call: () => undefined, receive: (take) => void takers.push(take) });
    client.close();
    await settled();
    const hear = vi.fn();
    here.on('message', hear);
    for (const take of takers) take(EVENT);
    await settled();
    expect(hear).not.toHaveBeenCalled();
  });

  test('leaves the other ports of the host alone', async () => {
    const host = scriptedHost();
    const [first, second] = [serve(host), serve(host)];
    const take = vi.fn();
    second.client.receive(take);
    first.client.close();
    const said = words(second.client, 'get');
    await settled();
    host.emit(EVENT);
    host.calls[0]?.done({ code: 0 });
    await settled();
    expect(said).toEqual([[{ code: 0 }]]);
    expect(take).toHaveBeenCalledTimes(1);
  });

  test('may be closed again, and still carries other messages', async () => {
    const { client, stop, here, there } = serve(scriptedHost());
    for (const end of [client.close, client.close, stop, stop]) end();
    const hear = vi.fn();
    there.on('message', hear);
    await settled();
    hear.mockClear();
    here.postMessage('something else');
    await settled();
    expect(hear.mock.calls).toEqual([['something else']]);
  });
});
