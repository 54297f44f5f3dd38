import { describe, expect, test } from 'vitest';
import type { Field, Literal, Rule } from '../../generator/ir/types.js';
import { sources } from '../../generator/targets/typescript/index.js';
import { enumOf, fact, field, irOf, method, optional, primitive, text } from './make-ir.js';

const MODE = { kind: 'enum', name: 'Mode' } as const;

/** The type of what a method takes, in one line; `interface` where it is a plain one. */
async function typeOf(params: readonly Field[], rules: readonly Omit<Rule, 'spans'>[] = []): Promise<string> {
  const enums = [
    enumOf('Mode', [
      ['OFF', 0],
      ['ON', 1],
      ['AUTO', 2],
    ]),
  ];
  const of = method('call', params, text, { rules: rules.map((rule) => ({ ...rule, spans: [] })) });
  const files = await sources(irOf({ enums, methods: [of] }), { source: 'page.md' });
  const content = files.find(({ path }) => path.endsWith('/params.ts'))?.content ?? '';
  const type = /export type CallParams = ([^;]*(?:;[^;]*?)*?);\n\n/.exec(content)?.[1];
  return type?.replace(/\s+/g, ' ').replace('( | {', '({') ?? (/interface CallParams/.test(content) ? 'interface' : '');
}

function fields(...names: readonly string[]): Field[] {
  return names.map((name) => optional(name, primitive('number')));
}

function requiredWhen(name: string, by: string, value: Literal): Field {
  return optional(name, text, { limits: [{ kind: 'required-when', field: by, value, spans: [] }] });
}

describe('rules about several parameters', () => {
  const TYPES: readonly (readonly [
    title: string,
    params: readonly Field[],
    rule: Omit<Rule, 'spans'>,
    type: string,
  ])[] = [
    [
      'at least one',
      fields('a', 'b'),
      { kind: 'at-least-one', fields: ['a', 'b'] },
      'CallFields & ({ a: number } | { b: number })',
    ],
    [
      'at most one',
      fields('a', 'b'),
      { kind: 'at-most-one', fields: ['a', 'b'] },
      'CallFields & ({ b?: never } | { a?: never })',
    ],
    [
      'exactly one, where texts may be empty and null is allowed',
      [optional('a', text), optional('b', text, { default: fact(null) })],
      { kind: 'exactly-one', fields: ['a', 'b'] },
      "CallFields & ({ a: string; b?: '' | null } | { b: string; a?: '' })",
    ],
    [
      'of one that is required anyway',
      [field('a', text), ...fields('b')],
      { kind: 'at-least-one', fields: ['a', 'b'] },
      'interface',
    ],
    ['that reach into objects', fields('a', 'b'), { kind: 'at-least-one', fields: ['a', 'b.c'] }, 'interface'],
    [
      'about more than four',
      fields('a', 'b', 'c', 'd', 'e'),
      { kind: 'at-least-one', fields: ['a', 'b', 'c', 'd', 'e'] },
      'interface',
    ],
  ];
  test.each(TYPES)('%s', async (_, params, rule, type) => expect(await typeOf(params, [rule])).toBe(type));

  test('are told one at a time', async () => {
    const rules = [
      { kind: 'at-least-one', fields: ['a', 'b'] },
      { kind: 'at-most-one', fields: ['b', 'c'] },
    ] as const;
    expect(await typeOf(fields('a', 'b', 'c'), rules)).toBe('CallFields & ({ a: number } | { b: number })');
  });
});

describe('what is required when another has a value', () => {
  const TYPES: readonly (readonly [title: string, params: readonly Field[], type: string])[] = [
    [
      'of an enum',
      [optional('mode', MODE), requiredWhen('why', 'mode', 1)],
      'CallFields & ({ mode: typeof Mode.ON; why: string } | { mode?: Exclude<Mode, typeof Mode.ON> })',
    ],
    [
      'that it has by default',
      [optional('on', primitive('boolean'), { default: fact(true) }), requiredWhen('why', 'on', true)],
      'CallFields & ({ on?: true; why: string } | { on: Exclude<boolean, true> })',
    ],
    [
      'that may be null',
      [optional('on', primitive('boolean'), { nullable: fact(true) }), requiredWhen('why', 'on', true)],
      'CallFields & ({ on: true; why: string } | { on?: Exclude<boolean, true> | null })',
    ],
    [
      'of a text, whose other values nobody can count',
      [optional('mode', text), requiredWhen('why', 'mode', 'on')],
      'interface',
    ],
    ['that the enum does not have', [optional('mode', MODE), requiredWhen('why', 'mode', 7)], 'interface'],
    ['of a parameter that is not there', [requiredWhen('why', 'mode', 1)], 'interface'],
  ];
  test.each(TYPES)('%s', async (_, params, type) => expect(await typeOf(params)).toBe(type));
});
