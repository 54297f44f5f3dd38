import { Worker } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { apiCloudHost, nodePort, portHost, servePort } from '../../templates/typescript/runtime/hosts/index.js';
import { bundle } from '../helpers/bundle.js';
import { scriptedHost, settled, words } from './channel.js';
import { NativeDouble } from './native-double.js';

const started: Worker[] = [];
afterEach(async () => {
  for (const worker of started.splice(0)) await worker.terminate();
});

async function start(code: string): Promise<Worker> {
  const worker = new Worker(await bundle(code, 'cjs'), { eval: true });
  started.push(worker);
  return worker;
}

/** The next message that is of no protocol. */
function said(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message) => (typeof message === 'object' ? resolve(message) : undefined));
  });
}

/** A client in a worker: calls by promise, and says in the end what it has seen. */
const CLIENT = `
  import { parentPort } from 'node:worker_threads';
  import { Connection, dataOf } from './connection.js';
  import { nodePort, portHost } from './hosts/index.js';
  const host = portHost(nodePort(parentPort));
  const connection = new Connection(host);
  const call = (name, params = {}) => connection.call({ name, native: name }, params, dataOf);
`;

test('a worker drives the module of its parent', async () => {
  const kind = { envelope: 'groupListener', add: 'addGroupListener', remove: 'removeGroupListener' };
  const native = new NativeDouble({ methods: ['getVersion', kind.remove], listeners: [kind] })
    .answers('getVersion', '7.1')
    .refuses('login', 6206, 'expired')
    .on('echo', (params, reply) => reply.answer(params))
    .on('news', (params, reply) => {
      native.emit('groupListener', 'onNews', params);
      reply.answer(native.listeners().length);
    });
  const worker = await start(`${CLIENT}
    const events = [];
    host.receive((event) => events.push(event));
    const wrong = (error) => [error.name, error.message];
    (async () => {
      const version = await call('getVersion');
      const login = await call('login').catch(wrong);
      const lost = await call('lost').catch(wrong);
      const text = '\\ud83d 你好'.repeat(100_000);
      const same = (await call('echo', { text })).text === text;
      host.call('addGroupListener', { uuid: 'u' }, () => undefined);
      const count = await call('news', { n: 1 });
      await call('removeGroupListener', { uuid: 'u' });
      const countAfter = await call('news', { n: 2 });
      parentPort.postMessage({ version, login, lost, same, count, countAfter, events });
    })();`);
  servePort(nodePort(worker), apiCloudHost(native.module));
  expect(await said(worker)).toEqual({
    version: '7.1',
    login: ['CallError', 'login failed with code 6206: expired'],
    lost: ['HostError', expect.stringMatching(/^lost: The native module has no method lost: /)],
    same: true,
    count: 1,
    countAfter: 0,
    events: [{ method: 'groupListener', type: 'onNews', data: { n: 1 }, listenerUuid: 'u' }],
  });
});

test('a worker that ends is served no longer', async () => {
  const host = scriptedHost();
  const worker = await start(`${CLIENT} void call('hang'); parentPort.postMessage({});`);
  servePort(nodePort(worker), host);
  await said(worker);
  expect(host.takers.size).toBe(1);
  expect(host.calls.map(({ method }) => method)).toEqual(['hang']);
  await worker.terminate();
  await settled();
  expect(host.takers.size).toBe(0);
  expect(() => host.calls[0]?.done({ code: 0 })).not.toThrow();
});

test('a client hears that the worker with the host has ended', async () => {
  const worker = await start(`
    import { parentPort } from 'node:worker_threads';
    import { nodePort, servePort } from './hosts/index.js';
    servePort(nodePort(parentPort), {
      call: (method, params, done) => void (method === 'get' && done({ code: 0, data: params })),
      receive: () => undefined,
    });`);
  const client = portHost(nodePort(worker));
  const answered = words(client, 'get', { id: 'a' });
  const hanging = words(client, 'hang');
  await vi.waitFor(() => expect(answered).toEqual([[{ code: 0, data: { id: 'a' } }]]), 5000);
  await worker.terminate();
  await settled();
  expect(hanging).toEqual([[undefined, { desc: expect.stringMatching(/^The port to the host was closed/) }]]);
});
