import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Constraint, Field, Rule, Type } from '../../generator/ir/types.js';
import { sources } from '../../generator/targets/typescript/index.js';
import { compileErrors, Sandbox } from './compile.js';
import { classOf, field, method, irOf, optional, primitive, text } from './make-ir.js';

const list: Type = { kind: 'array', element: text };
const limited = (name: string, type: Type, ...limits: readonly Constraint[]): Field =>
  optional(name, type, { limits: limits.map((limit) => ({ ...limit, spans: [] })) });
const rule = (kind: Rule['kind'], ...fields: readonly string[]): Rule => ({ kind, fields, spans: [] });

const model = irOf({
  methods: [
    method('check', [
      limited('names', list, { kind: 'items', min: 1, max: 2 }, { kind: 'characters', max: 3 }),
      limited('marks', { kind: 'map', value: text }, { kind: 'items', min: null, max: 1 }),
      limited('count', primitive('integer'), { kind: 'range', min: 1, max: null }),
      limited('share', primitive('double'), { kind: 'range', min: 0, max: 1 }),
      limited('note', text, { kind: 'size', max: 4, unit: 'bytes' }),
      limited('page', text, { kind: 'size', max: 1, unit: 'KB' }),
      limited('id', text, { kind: 'pattern', pattern: 'a|b[0-9]+' }, { kind: 'not-starting', prefix: 'b0' }),
      limited('mode', primitive('integer'), { kind: 'values', values: [0, 1] }),
      limited('modes', { kind: 'array', element: text }, { kind: 'values', values: ['x', 'y'] }),
      limited('key', text, { kind: 'required-when', field: 'mode', value: 1 }),
      limited('inner', { kind: 'object', fields: [limited('word', text, { kind: 'characters', max: 2 })] }),
      limited('speed', primitive('integer'), { kind: 'rate', calls: 1, seconds: 1 }),
      limited('box', { kind: 'class', name: 'Box' }),
    ]),
    method(
      'send',
      [optional('user', text), optional('group', text)],
      { kind: 'void' },
      { rules: [rule('exactly-one', 'user', 'group')] },
    ),
    method(
      'find',
      [optional('user', text), field('filter', { kind: 'object', fields: [optional('word', text)] })],
      { kind: 'void' },
      { rules: [rule('at-least-one', 'user', 'filter.word')] },
    ),
    method(
      'drop',
      [optional('a', text), optional('toString', text)],
      { kind: 'void' },
      { rules: [rule('at-most-one', 'a', 'toString')] },
    ),
  ],
  classes: [{ ...classOf('Box', [limited('label', text, { kind: 'characters', max: 1 })]), rules: [] }],
});

let sandbox: Sandbox;
let errors: readonly string[];
beforeAll(async () => {
  const files = await sources(model, { source: 'sample.md' });
  errors = compileErrors(files);
  sandbox = await Sandbox.of(files);
}, 60_000);
afterAll(() => sandbox.remove());

/** What a validator says, each violation as `path: expected, got received`. */
async function violations(validator: string, params: string): Promise<unknown> {
  return sandbox.run(`import { ${validator} } from './typescript/src/validators.js';
    export default ${validator}(${params}).map(({ path, expected, received }) => path + ': ' + expected + ', got ' + received);`);
}

test('validators with limits compile', () => expect(errors).toEqual([]));

describe('a limit', () => {
  const CASES: readonly (readonly [params: string, told: readonly string[]])[] = [
    ['{}', []],
    [
      "{ names: ['abc', 'x'], marks: { a: '1' }, count: 1, share: 0.5, note: 'abcd', id: 'b1', mode: 0, modes: ['x'] }",
      [],
    ],
    ['{ names: [] }', ['names: from 1 to 2 items, got 0']],
    ["{ names: ['a', 'b', 'c'] }", ['names: from 1 to 2 items, got 3']],
    ["{ names: ['abcd'] }", ['names[0]: at most 3 characters, got 4']],
    ["{ names: ['\u{1F600}\u{1F600}\u{1F600}'] }", []],
    ['{ names: 5 }', ['names: an array, got the number 5']],
    ["{ marks: { a: '1', b: '2' } }", ['marks: at most 1 item, got 2']],
    ['{ count: 0 }', ['count: a number at least 1, got 0']],
    ['{ share: 1.5 }', ['share: a number from 0 to 1, got 1.5']],
    ['{ share: -0.5 }', ['share: a number from 0 to 1, got -0.5']],
    ["{ note: '\u00e4\u00e4' }", []],
    ["{ note: '\u00e4\u00e4\u00e4' }", ['note: at most 4 bytes, got 6']],
    ["{ note: '\u{1F600}a' }", ['note: at most 4 bytes, got 5']],
    ["{ note: '\\ud800\\ud800' }", ['note: at most 4 bytes, got 6']],
    ["{ page: 'x'.repeat(1024) }", []],
    ["{ page: 'x'.repeat(1025) }", ['page: at most 1024 bytes, got 1025']],
    ["{ id: 'a' }", []],
    ["{ id: 'ab1' }", ['id: a string that matches a|b[0-9]+, got another']],
    ["{ id: 'b01' }", ['id: a string that does not start with b0, got one that does']],
    ['{ mode: 2 }', ['mode: one of 0, 1, got the number 2']],
    ["{ modes: ['x', 'z'] }", ['modes[1]: one of x, y, got a string']],
    ['{ mode: 1 }', ['key: a value, got nothing']],
    ["{ mode: 1, key: 'k' }", []],
    ["{ inner: { word: 'abc' } }", ['inner.word: at most 2 characters, got 3']],
    ["{ box: { label: 'ab' } }", ['box.label: at most 1 character, got 2']],
    ['{ speed: 100 }', []],
  ];
  test.each(CASES)('in %s', async (params, told) => {
    expect(await violations('validateCheck', params)).toEqual(told);
  });
});

describe('a rule', () => {
  const CASES: readonly (readonly [validator: string, params: string, told: readonly string[]])[] = [
    ['validateSend', "{ user: 'a' }", []],
    ['validateSend', "{ user: 'a', group: null }", []],
    ['validateSend', '{}', [': exactly one of user, group, got 0']],
    ['validateSend', "{ user: 'a', group: 'b' }", [': exactly one of user, group, got 2']],
    ['validateFind', "{ filter: { word: 'a' } }", []],
    ['validateFind', "{ user: 'a', filter: {} }", []],
    ['validateFind', '{ filter: {} }', [': at least one of user, filter.word, got 0']],
    [
      'validateFind',
      '{ filter: 7 }',
      ['filter: an object, got the number 7', ': at least one of user, filter.word, got 0'],
    ],
    ['validateDrop', "{ a: 'x' }", []],
    ['validateDrop', "{ a: 'x', toString: 'y' }", [': at most one of a, toString, got 2']],
  ];
  test.each(CASES)('of %s in %s', async (validator, params, told) => {
    expect(await violations(validator, params)).toEqual(told);
  });
});
