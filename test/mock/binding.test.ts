import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { loadTarget } from '../../generator/targets/index.js';
import type { Model } from '../../templates/typescript/runtime/model.js';
import { Sandbox } from '../targets/compile.js';
import { modelOfIr } from './model-of-ir.js';

const TEXT = readFileSync(new URL('../../spec/tencent-cloud-chat.md', import.meta.url), 'utf8');
const WRITING = 120_000;

let sandbox: Sandbox;
let expected: Model;
beforeAll(async () => {
  const { ir } = await readPage({ name: 'spec.md', text: TEXT });
  expected = modelOfIr(ir);
  const files = await (await loadTarget('typescript')).files(ir, { source: 'spec.md' });
  sandbox = await Sandbox.of(files.filter(({ path }) => path.startsWith('typescript/src/')));
}, WRITING);
afterAll(() => sandbox.remove());

test('the model of the binding has the methods, events and values that the mock is tested with', async () => {
  const model = (await sandbox.run(`
    import { model } from './typescript/src/mock.js';
    export default model;
  `)) as Model;
  expect(model.enums).toEqual(expected.enums);
  expect(Object.keys(model.methods).sort()).toEqual(Object.keys(expected.methods).sort());
  for (const [name, { native, result }] of Object.entries(expected.methods)) {
    expect(model.methods[name]?.native, name).toBe(native);
    expect(model.methods[name]?.result.kind, name).toBe(result.kind);
  }
  for (const [name, { add, remove, envelope, events }] of Object.entries(expected.listeners)) {
    expect(model.listeners[name]).toMatchObject({ add, remove, envelope });
    for (const [event, { tag, payload }] of Object.entries(events))
      expect(model.listeners[name]?.events[event]).toMatchObject({ tag, payload: { kind: payload.kind } });
  }
});

test('clients of the binding chat with each other on its mock', async () => {
  const result = await sandbox.run(`
    import { advancedMsgListener, createTencentCloudChat, V2TIM_GetType } from './typescript/src/index.js';
    import { createMockHost, MockClock } from './typescript/src/mock.js';
    const mock = createMockHost({ users: ['alice', 'bob'], clock: new MockClock({ start: 5000 }) });
    const heard = [];
    const login = async (host, userID) => {
      const chat = createTencentCloudChat(host);
      await chat.initSDK({ sdkAppID: 1400000000 });
      await chat.addAdvancedMsgListener(
        new advancedMsgListener({ onRecvNewMessage: ({ data }) => heard.push([userID, data.sender, data.textElem.text]) }),
      );
      await chat.login({ userID, userSig: 'signature' });
      return chat;
    };
    const alice = await login(mock, 'alice');
    const bob = await login(mock.device(), 'bob');
    const send = async (chat, text, receiver) => {
      const created = await chat.createTextMessage({ text });
      await chat.sendMessage({ id: created.data.data.id, receiver, groupID: '' });
    };
    await send(alice, 'Hello', 'bob');
    await send(bob, 'Hi', 'alice');
    await mock.idle();
    const history = await bob.getHistoryMessageList({
      userID: 'alice',
      count: 20,
      getType: V2TIM_GetType.V2TIM_GET_CLOUD_OLDER_MSG,
    });
    const refused = await alice.getFriendsInfo({ userIDList: ['bob'] }).then(
      () => alice.sendMessage({ id: 'nothing', receiver: 'bob' }),
    ).catch((error) => [error.method, error.code]);
    export default { heard, texts: history.data.data.map(({ textElem }) => textElem.text), refused };
  `);
  expect(result).toEqual({
    heard: [
      ['bob', 'alice', 'Hello'],
      ['alice', 'bob', 'Hi'],
    ],
    texts: ['Hi', 'Hello'],
    refused: ['sendMessage', 6017],
  });
});

test('made-up data of every event is as the reference says', async () => {
  const result = (await sandbox.run(`
    import * as binding from './typescript/src/index.js';
    import { createMockHost, model } from './typescript/src/mock.js';
    const suspects = [];
    const heard = new Set();
    for (let seed = 1; seed <= 25; seed++) {
      const mock = createMockHost({ seed });
      const onSuspect = ({ name, data, violations }) => suspects.push({ seed, name, data, violations });
      const chat = binding.createTencentCloudChat(mock, { onSuspect });
      await chat.initSDK({ sdkAppID: 1400000000 });
      for (const [kind, { add, events }] of Object.entries(model.listeners)) {
        const hears = (name) => [name, () => heard.add(kind + '.' + name)];
        await chat[add](new binding[kind](Object.fromEntries(Object.keys(events).map(hears))));
      }
      for (const { events } of Object.values(model.listeners)) for (const name of Object.keys(events)) mock.emit(name);
      await mock.idle();
    }
    export default { suspects, heard: [...heard] };
  `)) as { readonly suspects: readonly unknown[]; readonly heard: readonly string[] };
  expect(result.suspects).toEqual([]);
  const all = Object.entries(expected.listeners).flatMap(([kind, { events }]) =>
    Object.keys(events).map((name) => `${kind}.${name}`),
  );
  expect([...result.heard].sort()).toEqual(all.sort());
});
