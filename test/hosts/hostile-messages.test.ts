import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeAll, scriptedHost, serve, settled, words } from './channel.js';

afterEach(closeAll);

const text = (message: object): string => JSON.stringify({ protocol: 'docbind-host', version: 1, ...message });
const call = { kind: 'call', id: 1, method: 'get', params: {} };

/** A message as it stands in the name of a test. */
function named(message: unknown): [name: string, message: unknown] {
  return [String(typeof message === 'string' ? message : inspect(message)).slice(0, 100), message];
}

/** What others may say on the same port. */
const JUNK: readonly unknown[] = [
  undefined,
  null,
  7,
  '',
  'hello',
  '{',
  'null',
  '7',
  '[]',
  '{}',
  '[['.repeat(100_000),
  new Map([['kind', 'call']]),
  new Uint8Array(4),
  { protocol: 'docbind-host', version: 1, ...call },
  JSON.stringify(call),
  JSON.stringify({ protocol: 'other', version: 1, ...call }),
  JSON.stringify({ protocol: 'docbind-host', version: 2, ...call }),
  JSON.stringify([{ protocol: 'docbind-host', version: 1, ...call }]),
  '{"__proto__":{"protocol":"docbind-host","version":1,"kind":"call","id":1,"method":"get","params":{}}}',
  text({}),
  text({ kind: null }),
  text({ kind: 'constructor' }),
  text({ kind: ['close'] }),
];

describe('the end with the host', () => {
  test.each(
    [
      ...JUNK,
      text({ ...call, id: undefined }),
      text({ ...call, id: '1' }),
      text({ ...call, id: { valueOf: 1 } }),
      text({ ...call, method: undefined }),
      text({ ...call, method: ['get'] }),
      text({ ...call, params: undefined }),
      text({ ...call, params: null }),
      text({ ...call, params: [] }),
      text({ ...call, params: 'id' }),
      text({ kind: 'answer', id: 1, answer: {} }),
      text({ kind: 'failure', id: 1, error: {} }),
      text({ kind: 'event', event: {} }),
    ].map(named),
  )('ignores %s', async (_, message) => {
    const host = scriptedHost();
    const { client, here } = serve(host);
    here.postMessage(message);
    await settled();
    expect(host.calls).toEqual([]);
    const said = words(client, 'get');
    await settled();
    host.calls[0]?.done({ code: 0 });
    await settled();
    expect(said).toEqual([[{ code: 0 }]]);
  });

  test('goes by no key of a prototype, and pollutes none', async () => {
    const host = scriptedHost();
    const { here } = serve(host);
    here.postMessage(text({ ...call, method: '__proto__' }).replace('"params":{}', '"params":{"__proto__":{"bad":1}}'));
    await settled();
    expect(host.calls.map(({ method, params }) => [method, JSON.stringify(params)])).toEqual([
      ['__proto__', '{"__proto__":{"bad":1}}'],
    ]);
    expect({}).not.toHaveProperty('bad');
  });
});

describe('the end without', () => {
  test.each(
    [
      ...JUNK,
      text(call),
      text({ kind: 'answer' }),
      text({ kind: 'answer', id: 7, answer: { code: 0 } }),
      text({ kind: 'answer', id: '1', answer: { code: 0 } }),
      text({ kind: 'answer', id: null, answer: { code: 0 } }),
      text({ kind: 'failure', id: 7, error: 'no' }),
      text({ kind: 'failure', id: '__proto__', error: 'no' }),
    ].map(named),
  )('ignores %s', async (_, message) => {
    const host = scriptedHost();
    const { client, there } = serve(host);
    const take = vi.fn();
    client.receive(take);
    const said = words(client, 'get');
    there.postMessage(message);
    await settled();
    expect(said).toEqual([]);
    expect(take).not.toHaveBeenCalled();
    host.calls[0]?.done({ code: 0 });
    await settled();
    expect(said).toEqual([[{ code: 0 }]]);
  });

  test('hears of each call once', async () => {
    const { client, there } = serve(scriptedHost());
    const said = words(client, 'get');
    for (const code of [0, 1, 2]) there.postMessage(text({ kind: 'answer', id: 1, answer: { code } }));
    there.postMessage(text({ kind: 'failure', id: 1, error: 'no' }));
    await settled();
    expect(said).toEqual([[{ code: 0 }]]);
  });

  test('is told of a failure also where the reason is lost', async () => {
    const { client, there } = serve(scriptedHost());
    const said = words(client, 'get');
    there.postMessage(text({ kind: 'failure', id: 1 }));
    await settled();
    expect(said).toEqual([[undefined, expect.anything()]]);
  });
});
