import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Field, Literal, Type } from '../../generator/ir/types.js';
import { sources } from '../../generator/targets/typescript/index.js';
import { compileErrors, Sandbox } from './compile.js';
import { fact, field, irOf, method, optional, primitive, text } from './make-ir.js';

const filled = (name: string, type: Type, value: Literal): Field => optional(name, type, { default: fact(value) });
const object = (...fields: readonly Field[]): Type => ({ kind: 'object', fields });

const model = irOf({
  methods: [
    method('send', [
      field('id', text),
      filled('level', primitive('integer'), 0),
      filled('note', text, null),
      filled('marks', { kind: 'array', element: text }, []),
      filled('info', object(), { a: [1] }),
      filled('toString', text, 'x'),
      filled('a-b', text, 'y'),
    ]),
    method('find', [
      field('filter', object(field('word', text), filled('size', primitive('integer'), 20))),
      optional('more', object(filled('deep', text, ''))),
      optional('items', { kind: 'array', element: object(filled('count', primitive('integer'), 1)) }),
    ]),
    method('ping', [optional('word', text)]),
    method('list', [filled('size', primitive('integer'), 5)]),
  ],
});

let sandbox: Sandbox;
let errors: readonly string[];
beforeAll(async () => {
  const files = await sources(model, { source: 'sample.md' });
  errors = compileErrors(files);
  sandbox = await Sandbox.of(files);
}, 60_000);
afterAll(() => sandbox.remove());

/** What the host is sent for a call, as JSON, and what became of the caller's object. */
async function sent(name: string, params: string, options = '{}'): Promise<unknown> {
  return sandbox.run(`import { createClient } from './typescript/src/index.js';
    const calls = [];
    const host = { call: async (method, params) => (calls.push(params), { code: 0 }), receive: () => {} };
    const given = ${params};
    const before = JSON.stringify(given);
    await createClient(host, ${options}).${name}(given);
    export default { sent: calls[0], changed: JSON.stringify(given) !== before, same: calls[0] === given };`);
}

test('the functions that fill in defaults compile', () => expect(errors).toEqual([]));

describe('a default', () => {
  test('is sent for what was left out, and for null', async () => {
    expect(await sent('send', "{ id: 'a', level: null }")).toEqual({
      sent: { id: 'a', level: 0, note: null, marks: [], info: { a: [1] }, toString: 'x', 'a-b': 'y' },
      changed: false,
      same: false,
    });
  });

  test('gives way to what was passed, also if that is nothing much', async () => {
    const params = "{ id: 'a', level: 3, note: '', marks: ['m'], info: {}, toString: 'own', 'a-b': '' }";
    expect(await sent('send', params)).toMatchObject({
      sent: { id: 'a', level: 3, note: '', marks: ['m'], info: {}, toString: 'own', 'a-b': '' },
    });
  });

  test('keeps what the reference does not know', async () => {
    expect(await sent('send', "{ id: 'a', extra: 1 }")).toMatchObject({ sent: { id: 'a', extra: 1 } });
  });

  test('inside an object is filled in where the object is there, and in each object of a list', async () => {
    expect(await sent('find', "{ filter: { word: 'w' }, items: [{}, { count: 7 }] }")).toEqual({
      sent: { filter: { word: 'w', size: 20 }, items: [{ count: 1 }, { count: 7 }] },
      changed: false,
      same: false,
    });
    expect(await sent('find', "{ filter: { word: 'w' }, more: {} }")).toMatchObject({ sent: { more: { deep: '' } } });
  });

  test('breaks nothing where parameters are not checked', async () => {
    expect(await sent('find', '{}', '{ check: false }')).toMatchObject({ sent: {} });
  });

  test('is sent also for a call without an argument', async () => {
    expect(await sent('list', 'undefined')).toMatchObject({ sent: { size: 5 } });
  });

  test('is nothing to a method that has none: it is sent what it was given', async () => {
    expect(await sent('ping', "{ word: 'w' }")).toEqual({ sent: { word: 'w' }, changed: false, same: true });
  });
});
