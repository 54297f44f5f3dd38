import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sources } from '../../generator/targets/typescript/index.js';
import { Sandbox } from './compile.js';
import { sampleIr } from './sample-ir.js';

/** A host that notes what it is asked, and answers what the test sets. */
const FAKE_HOST = `
  import * as binding from './typescript/src/index.js';
  import * as validators from './typescript/src/validators.js';
  const { createClient, unwrap, Priority, chatListener } = binding;
  const calls = [];
  let receivers = 0;
  let send = () => {};
  let answer = () => ({ code: 0, data: 'fine', desc: '' });
  const host = {
    call: async (method, params) => (calls.push([method, params]), answer(method, params)),
    receive: (take) => ((send = take), receivers++),
  };
  const caught = async (promise) => promise.then(
    (value) => ({ value }),
    ({ name, message, code, desc, error, required, param, violations }) => ({ name, message, code, desc, error, required, param, violations }),
  );
`;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.of(await sources(sampleIr(), { source: 'sample.md' }));
});
afterAll(() => sandbox.remove());

/** Runs statements after the fake host, and gives the value of the last expression. */
function run(statements: string, result: string): Promise<unknown> {
  return sandbox.run(`${FAKE_HOST}\n${statements}\nexport default ${result};`);
}

describe('a call', () => {
  test('hands the parameters over as they are and opens the answer', async () => {
    const result = await run(
      `const client = createClient(host);
       const answered = await client.init({ appID: 7, priority: Priority.HIGH });
       const value = await unwrap(client.init({ appID: 7 }));
       await client.search();`,
      '{ answered, value, calls }',
    );
    expect(result).toEqual({
      answered: { type: { type: 'string', desc: '' }, data: { code: 0, data: 'fine', desc: '' } },
      value: 'fine',
      calls: [
        ['init', { appID: 7, priority: 2 }],
        ['init', { appID: 7, priority: 0 }],
        ['search', {}],
      ],
    });
  });

  const REFUSED: readonly (readonly [title: string, answer: string, want: object])[] = [
    [
      'a code other than 0',
      `({ code: 6017, desc: 'bad' })`,
      { name: 'CallError', code: 6017, desc: 'bad', message: 'getVersion failed with code 6017: bad' },
    ],
    [
      'a rejection with a code',
      `Promise.reject({ code: 5 })`,
      { name: 'CallError', code: 5, desc: '', message: 'getVersion failed with code 5' },
    ],
    [
      'an error of its own',
      `Promise.reject(new TypeError('broken'))`,
      { name: 'HostError', message: 'getVersion: broken' },
    ],
    ['no answer', `undefined`, { name: 'HostError', message: 'getVersion: the answer is no object' }],
    ['a bare value', `'1.0'`, { name: 'HostError', message: 'getVersion: the answer is no object' }],
  ];
  test.each(REFUSED)('rejects on %s', async (_, answer, want) => {
    expect(await run(`answer = () => ${answer};`, 'await caught(createClient(host).getVersion())')).toMatchObject(want);
  });

  test('does not reach the host with wrong parameters', async () => {
    const result = await run('', '{ ...(await caught(createClient(host).init({ appID: "secret" }))), calls }');
    expect(result).toMatchObject({
      name: 'ParameterError',
      error: 'appID: expected a whole number, got a string',
      message: 'init was called with wrong parameters: appID: expected a whole number, got a string',
      calls: [],
    });
  });

  test('is not checked where the client is told so', async () => {
    expect(await run('', `await caught(createClient(host, { check: false }).init({}))`)).toMatchObject({
      value: { data: { data: 'fine' } },
    });
  });
});

describe('a validator', () => {
  const RIGHT = `message: {}, to: ['a'], grid: [[1]], wait: 1.5`;
  const CASES: readonly (readonly [given: string, want: readonly string[]])[] = [
    [`{ ${RIGHT} }`, []],
    [`undefined`, [': an object, not nothing']],
    [`[]`, [': an object, not an array']],
    [`{}`, ['message: an object, not nothing', 'to: an array, not nothing', 'grid: an array, not nothing']],
    [`{ ${RIGHT}, to: ['a', 1, null] }`, ['to[1]: a string, not the number 1', 'to[2]: a string, not null']],
    [
      `{ ${RIGHT}, grid: [[1, 1.5], 2] }`,
      ['grid[0][1]: a whole number, not the number 1.5', 'grid[1]: an array, not the number 2'],
    ],
    [`{ ${RIGHT}, wait: NaN }`, ['wait: a number, not NaN']],
    [`{ ${RIGHT}, labels: { 'a b': 1 } }`, ['labels["a b"]: a string, not the number 1']],
    [`{ ${RIGHT}, scores: { x: { value: 1 }, y: {} } }`, ['scores.y.value: a number, not nothing']],
    [`{ ${RIGHT}, extras: 1 }`, ['extras: an object, not the number 1']],
    [
      `{ ${RIGHT}, push: { mode: 1, done: 2 } }`,
      [
        'push.title: a string, not nothing',
        'push.mode: a value of Priority (0, 2), not the number 1',
        'push.done: a function, not the number 2',
      ],
    ],
    [`{ ${RIGHT}, flag: null, lost: null, labels: undefined }`, []],
    [
      `{ ${RIGHT}, message: { id: 1, parent: { id: 2 } } }`,
      ['message.id: a string, not the number 1', 'message.parent.id: a string, not the number 2'],
    ],
  ];
  test.each(CASES)('finds all that is wrong with %s', async (given, want) => {
    const result = await run(
      `const found = validators.validateSend(${given});`,
      'found.map(({ path, expected, received }) => `${path}: ${expected}, not ${received}`)',
    );
    expect(result).toEqual(want);
  });

  test('looks into classes, where values from a newer host pass', async () => {
    const result = await run(
      `const message = { priority: 99, kind: 5, parent: { id: 2, parent: null } };
       const found = validators.validateSend({ ${RIGHT}, message });`,
      'found.map(({ path }) => path)',
    );
    expect(result).toEqual(['message.kind', 'message.parent.id']);
  });

  test('ends on objects that contain themselves, and on very deep ones', async () => {
    const result = await run(
      `const loop = { id: 1 };
       loop.parent = loop;
       let deep = { id: 1 };
       for (let i = 0; i < 100000; i++) deep = { parent: deep };
       const check = (message) => validators.validateSend({ ${RIGHT}, message }).map(({ path }) => path);`,
      '[check(loop).length < 10, check(deep)]',
    );
    expect(result).toEqual([true, []]);
  });
});

describe('a listener', () => {
  const LISTEN = `
    const heard = [];
    const make = (who) => new chatListener({
      onMessage: ({ data }) => heard.push([who, 'message', data]),
      onCount: ({ data }) => heard.push([who, 'count', data]),
    });
    const [first, second] = [make('first'), make('second')];
    const client = createClient(host);
    await client.addChatListener(first);
    await client.addChatListener(second);
    const idOf = (index) => calls[index][1].uuid;
  `;

  test('is known to the host by an id that stays', async () => {
    const result = await run(
      `${LISTEN}
       await client.removeChatListener(first);
       await client.addChatListener(first);`,
      `{
        methods: calls.map(([method]) => method),
        different: idOf(0) !== idOf(1),
        same: idOf(0) === idOf(2) && idOf(0) === idOf(3),
        receivers,
      }`,
    );
    expect(result).toEqual({
      methods: ['addChatListener', 'addChatListener', 'removeChatListener', 'addChatListener'],
      different: true,
      same: true,
      receivers: 1,
    });
  });

  const EVENTS: readonly (readonly [event: string, want: readonly string[]])[] = [
    [`{ method: 'chat', type: 'onMessage', data: 1, listenerUuid: idOf(0) }`, ['first message']],
    [`{ type: 'onMessage', data: 1, listenerUuid: idOf(1) }`, ['second message']],
    [`{ method: 'chat', type: 'onMessage', data: 1 }`, ['first message', 'second message']],
    [`{ method: 'chat', type: 'onMessage', data: 1, listenerUuid: '' }`, ['first message', 'second message']],
    [`{ method: 'chat', type: 'onTotal', data: 1 }`, ['first count', 'second count']],
    [`{ method: 'chat', type: 'onCount', data: 1 }`, []],
    [`{ method: 'chat', type: 'onReady', data: '' }`, []],
    [`{ method: 'chat', type: 'toString', data: 1 }`, []],
    [`{ method: 'other', type: 'onMessage', data: 1 }`, []],
    [`{ method: 'chat', type: 'onMessage', data: 1, listenerUuid: 'of another page' }`, []],
    [`{ type: 'onMessage' }`, []],
    [`null`, []],
    [`'onMessage'`, []],
  ];
  test.each(EVENTS)('gets %s or not', async (event, want) => {
    expect(await run(`${LISTEN} send(${event});`, 'heard.map(([who, what]) => `${who} ${what}`)')).toEqual(want);
  });

  test('hears nothing once it is removed, or was refused', async () => {
    const result = await run(
      `${LISTEN}
       await client.removeChatListener(first);
       answer = () => ({ code: 1 });
       const third = make('third');
       const refused = await caught(client.addChatListener(third));
       send({ method: 'chat', type: 'onMessage', data: 1 });`,
      '{ heard, refused: refused.name }',
    );
    expect(result).toEqual({ heard: [['second', 'message', 1]], refused: 'CallError' });
  });

  test('takes an event in place of the answer', async () => {
    const result = await run(
      `const heard = [];
       answer = (_, { uuid }) => ({ method: 'chat', type: 'onMessage', data: 'early', listenerUuid: uuid });
       await createClient(host).addChatListener(new chatListener({ onMessage: ({ data }) => heard.push(data) }));`,
      'heard',
    );
    expect(result).toEqual(['early']);
  });

  test('that throws does not keep others from hearing', async () => {
    const result = await run(
      `const errors = [];
       const heard = [];
       const client = createClient(host, { onHandlerError: (error) => errors.push(error.message) });
       await client.addChatListener(new chatListener({ onMessage() { throw new Error('mine'); } }));
       await client.addChatListener(new chatListener({ onMessage: ({ data }) => heard.push(data) }));
       send({ method: 'chat', type: 'onMessage', data: 1 });`,
      '{ errors, heard }',
    );
    expect(result).toEqual({ errors: ['mine'], heard: [1] });
  });

  test('has to be one', async () => {
    const result = await run('', 'await caught(createClient(host).addChatListener({ onMessage() {} }))');
    expect(result).toMatchObject({
      message:
        'addChatListener was called with wrong parameters: listener: expected an instance of chatListener, got an object',
    });
  });
});
