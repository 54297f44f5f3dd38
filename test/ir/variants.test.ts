import { describe, expect, test } from 'vitest';
import type { Class, Type } from '../../generator/ir/types.js';
import { variantsOf } from '../../generator/ir/variants.js';
import { classOf, enumOf, fact, field, optional, primitive, text } from '../targets/make-ir.js';

const KIND: Type = { kind: 'enum', name: 'Kind' };
const BODY: Type = { kind: 'class', name: 'Body' };

function kinds(...names: readonly string[]) {
  return [
    enumOf(
      'Kind',
      names.map((name, index) => [name, index]),
    ),
  ];
}

function classWith(...names: readonly string[]): Class {
  return classOf('Message', [
    optional('id', text),
    optional('kind', KIND),
    ...names.map((name) => optional(name, BODY)),
  ]);
}

/** `TEXT: textBody, IMAGE: imageBody` */
function told(of: Class, enums = kinds()): string | null {
  const variants = variantsOf(of, enums);
  return variants && variants.list.map(({ member, field: { name } }) => `${member.name}: ${name}`).join(', ');
}

describe('a class has variants', () => {
  const FOUND: readonly (readonly [why: string, members: readonly string[], fields: readonly string[]])[] = [
    ['whose fields end alike', ['KIND_TEXT', 'KIND_GROUP_TIPS'], ['textBody', 'groupTipsBody']],
    ['whose fields begin alike', ['KIND_TEXT', 'KIND_GROUP_TIPS'], ['bodyText', 'bodyGroupTips']],
    ['whose fields are called as the members', ['TEXT', 'GROUP_TIPS'], ['text', 'groupTips']],
    ['whose members are written as words', ['KindText', 'KindGroupTips'], ['textBody', 'groupTipsBody']],
    ['whose members end alike', ['TextMessage', 'GroupTipsMessage'], ['textBody', 'groupTipsBody']],
    ['whose members share a word with their fields', ['X_GROUP_TEXT', 'X_GROUP_FILE'], ['groupText', 'groupFile']],
    ['whose names differ in case', ['KIND_AVCHAT', 'KIND_URL'], ['avChatBody', 'URLBody']],
    ['in another script', ['类型_文本', '类型_图片'], ['文本', '图片']],
  ];
  test.each(FOUND)('%s', (_, members, fields) => {
    expect(told(classWith(...fields), kinds(...members))).toBe(
      members.map((member, index) => `${member}: ${fields[index]}`).join(', '),
    );
  });

  test('if most members have a field, and the others are told', () => {
    const variants = variantsOf(classWith('textBody', 'imageBody'), kinds('K_NONE', 'K_TEXT', 'K_IMAGE'));
    expect(variants?.list.map(({ words }) => words)).toEqual([['text'], ['image']]);
    expect(variants?.others.map(({ name }) => name)).toEqual(['K_NONE']);
    expect(variants?.by.name).toBe('kind');
  });

  test('of inline objects as well', () => {
    const body: Type = { kind: 'object', fields: [field('text', text)] };
    const of = classOf('Message', [optional('kind', KIND), optional('a', body), optional('b', body)]);
    expect(told(of, kinds('A', 'B'))).toBe('A: a, B: b');
  });

  test('beside other enums that say nothing of its fields', () => {
    const of = {
      ...classWith('a', 'b'),
      fields: [optional('state', { kind: 'enum', name: 'State' }), ...classWith('a', 'b').fields],
    };
    expect(told(of, [enumOf('State', [['SENT', 1]]), ...kinds('A', 'B')])).toBe('A: a, B: b');
  });

  test('each told by one member, the first of its value', () => {
    const twice = [
      enumOf('Kind', [
        ['A', 1],
        ['B', 2],
        ['C', 1],
      ]),
    ];
    expect(told(classWith('a', 'b', 'c'), twice)).toBe('A: a, B: b');
  });
});

describe('a class has none', () => {
  const NONE: readonly (readonly [why: string, members: readonly string[], fields: readonly string[]])[] = [
    ['if only one field fits', ['KIND_TEXT', 'KIND_IMAGE'], ['textBody', 'other']],
    ['if half of the members have no field', ['K_A', 'K_B', 'K_C', 'K_D'], ['aBody', 'bBody']],
    ['if the fields have nothing in common', ['KIND_TEXT', 'KIND_IMAGE'], ['textBody', 'imageData']],
    ['if the words stand inside', ['KIND_TEXT', 'KIND_IMAGE'], ['aTextBody', 'aImageBody']],
    ['without members', [], ['textBody', 'imageBody']],
    ['without fields', ['KIND_TEXT', 'KIND_IMAGE'], []],
  ];
  test.each(NONE)('%s', (_, members, fields) => expect(told(classWith(...fields), kinds(...members))).toBeNull());

  test.each([
    ['times beside a state', [optional('readTime', primitive('number')), optional('writeTime', primitive('number'))]],
    [
      'lists',
      [optional('readTime', { kind: 'array', element: BODY }), optional('writeTime', { kind: 'array', element: BODY })],
    ],
    [
      'objects of which nothing is known',
      [optional('readTime', { kind: 'object', fields: [] }), optional('writeTime', { kind: 'object', fields: [] })],
    ],
    ['what is always there', [field('readTime', BODY), field('writeTime', BODY)]],
  ] as const)('for %s', (_, fields) => {
    expect(told(classOf('Receipt', [optional('kind', KIND), ...fields]), kinds('READ', 'WRITE'))).toBeNull();
  });

  test('if two fields might tell them', () => {
    const of = classWith('a', 'b');
    expect(told({ ...of, fields: [optional('wasKind', KIND), ...of.fields] }, kinds('A', 'B'))).toBeNull();
  });

  test('if the page describes the telling field twice', () => {
    const of = classWith('a', 'b');
    expect(told({ ...of, fields: [...of.fields, optional('kind', text)] }, kinds('A', 'B'))).toBeNull();
  });

  test('if nothing describes the enum', () => expect(told(classWith('a', 'b'), [])).toBeNull());
});

test('the field that tells the variants may be required', () => {
  const of = classOf('Message', [
    optional('kind', KIND, { required: fact('yes') }),
    optional('a', BODY),
    optional('b', BODY),
  ]);
  expect(told(of, kinds('A', 'B'))).toBe('A: a, B: b');
});
