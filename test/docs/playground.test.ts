import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from '../../templates/docs/site/playground/address.js';
import { complete } from '../../templates/docs/site/playground/complete.js';
import { parseValue } from '../../templates/docs/site/playground/parse.js';
import type { Model } from '../../templates/typescript/runtime/model.js';
import { docsOfSpec, read } from './spec.js';

const text = { kind: 'string' } as const;
const model: Model = {
  enums: { Level: { LOW: 0, HIGH: 2 } },
  classes: { Item: [{ name: 'title', type: text, required: false }] },
  listeners: {},
  methods: {
    send: {
      native: 'send',
      result: { kind: 'void' },
      params: [
        { name: 'id', type: text, required: true },
        { name: 'level', type: { kind: 'enum', name: 'Level' }, required: false },
        { name: 'quiet', type: { kind: 'boolean' }, required: false },
        { name: 'items', type: { kind: 'array', of: { kind: 'class', name: 'Item' } }, required: false },
        { name: 'levels', type: { kind: 'map', of: { kind: 'enum', name: 'Level' } }, required: false },
        { name: 'a b', type: text, required: false },
      ],
    },
  },
};

describe('what one types', () => {
  const parse = (source: string): unknown => {
    const read = parseValue(source, model.enums);
    return 'value' in read ? read.value : read;
  };

  test.each([
    ['{}', {}],
    [
      "{ id: 'x', level: Level.HIGH, /* why */ list: [1, -2.5, true, null], } // end",
      { id: 'x', level: 2, list: [1, -2.5, true, null] },
    ],
    ['{"a b": "\\u4f1a\\n\\"", \'c\': \'it\\\'s\'}', { 'a b': '会\n"', c: "it's" }],
    ['[{ a: {} }]', [{ a: {} }]],
  ])('%s is read', (source, want) => expect(parse(source)).toEqual(want));

  test('keeps a key that would set the prototype', () => {
    const value = parse('{ __proto__: 1 }');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  test.each([
    ['', /The end comes too soon/, 0],
    ['{ id: ', /The end comes too soon/, 6],
    ['{ id 1 }', /Here belongs :/, 5],
    ['{ id: 1 b: 2 }', /Here belongs , or }/, 8],
    ["{ id: 'x }", /no end/, 6],
    ['{ id: Level }', /dot and a member/, 11],
    ['{ id: Level.NONE }', /no member NONE/, 12],
    ['{ id: Level.toString }', /no member toString/, 12],
    ['{ id: constructor.x }', /no enum constructor/, 6],
    ['{ id: alert(1) }', /no enum alert/, 6],
    ['{} {}', /Nothing may follow/, 3],
    ['{ id: `x` }', /A value is expected/, 6],
  ])('%j is refused, with its place', (source, problem, at) => {
    const read = parseValue(source, model.enums);
    expect(read).toMatchObject({ problem: expect.stringMatching(problem), at });
  });
});

describe('completion', () => {
  /** `|` is the cursor. Gives the text with the first item taken, and all labels. */
  const at = (marked: string): { readonly labels: readonly string[]; readonly first: string } => {
    const cursor = marked.indexOf('|');
    const source = marked.replace('|', '');
    const found = complete(source, cursor, 'send', model);
    const [first] = found?.items ?? [];
    return {
      labels: (found?.items ?? []).map(({ label }) => label),
      first: found && first ? source.slice(0, found.from) + first.text + source.slice(cursor) : source,
    };
  };

  test.each([
    ['{ |', ['id', 'level', 'quiet', 'items', 'levels', 'a b'], '{ id: '],
    ["{ id: 'x', le|", ['level', 'levels'], "{ id: 'x', level: "],
    ['{ qu|: true }', ['quiet'], '{ quiet: true }'],
    ['{ level: |', ['LOW', 'HIGH'], '{ level: Level.LOW'],
    ['{ level: Level.|', ['LOW', 'HIGH'], '{ level: Level.LOW'],
    ['{ level: Level.hg| }', ['HIGH'], '{ level: Level.HIGH }'],
    ['{ quiet: f|', ['false'], '{ quiet: false'],
    ['{ items: [{ |', ['title'], '{ items: [{ title: '],
    ['{ levels: { anything: |', ['LOW', 'HIGH'], '{ levels: { anything: Level.LOW'],
    ["{ 'a|", ['quiet', 'a b'].filter((name) => name.includes('a')), '{ "a b": '],
    ['{ id: |', [], '{ id: '],
    ['{ level: Level.HIGH |', [], '{ level: Level.HIGH '],
    ['|', [], ''],
    ['{ } |', [], '{ } '],
  ])('at %j', (marked, labels, first) => expect(at(marked)).toEqual({ labels, first }));
});

test('a link carries what was typed', () => {
  const shared = { method: 'send', params: "{\n  id: '&=#%会话',\n}" };
  expect(readAddress(addressOf(shared))).toEqual(shared);
  expect(readAddress('')).toEqual({});
});

test('what the reference gives the playground can be read by it', { timeout: 240_000 }, async () => {
  const { files, ir } = await docsOfSpec();
  const enums = Object.fromEntries(
    ir.enums.map(({ name, members }) => [
      name.value,
      Object.fromEntries(members.map((one) => [one.name, one.value.value])),
    ]),
  );
  const known = JSON.parse(read(files, 'docs/playground.json')) as {
    readonly start: Readonly<Record<string, readonly { readonly method: string; readonly params: string }[]>>;
    readonly methods: readonly { readonly name: string; readonly params: string }[];
  };
  expect(known.start['first']?.map(({ method }) => method)).toEqual(['initSDK', 'login']);
  expect(known.start['second']?.[1]?.params).toContain("'bob'");
  expect(known.methods.length).toBe(ir.methods.length - 2 * ir.listeners.length);
  for (const { name, params } of known.methods)
    if (params !== '') expect(parseValue(params, enums), name).toHaveProperty('value');
});
