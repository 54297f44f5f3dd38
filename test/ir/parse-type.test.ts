import { describe, expect, test } from 'vitest';
import { parseType } from '../../generator/ir/parse-type.js';
import { typeText } from '../../generator/ir/type-text.js';
import type { Type } from '../../generator/ir/types.js';
import { classOf, enumOf, field, irOf, listener } from '../targets/make-ir.js';

const ir = irOf({
  enums: [enumOf('T_Kind', [['A', 1]])],
  classes: [classOf('TUser', [field('id', { kind: 'primitive', name: 'string' })])],
  listeners: [listener('a.fooListener', [])],
});

const text: Type = { kind: 'primitive', name: 'string' };
const user: Type = { kind: 'class', name: 'TUser' };

describe('a type', () => {
  test.each<readonly [string, Type]>([
    ['string', text],
    ['function', { kind: 'primitive', name: 'function' }],
    ['double', { kind: 'primitive', name: 'double' }],
    ['void', { kind: 'void' }],
    ['unknown', { kind: 'unknown' }],
    ['object', { kind: 'object', fields: [] }],
    ['T_Kind', { kind: 'enum', name: 'T_Kind' }],
    ['TUser', user],
    ['a.fooListener', { kind: 'listener', name: 'a.fooListener' }],
    ['TUser[]', { kind: 'array', element: user }],
    ['string[][]', { kind: 'array', element: { kind: 'array', element: text } }],
    ['map<string,string>', { kind: 'map', value: text }],
    ['map<string,TUser[]>[]', { kind: 'array', element: { kind: 'map', value: { kind: 'array', element: user } } }],
    ['map<string,map<string,TUser>>', { kind: 'map', value: { kind: 'map', value: user } }],
  ])('%s is read as it is written', (written, type) => {
    expect(parseType(written, ir)).toEqual(type);
    expect(typeText(type)).toBe(written);
  });

  test.each(['map<string, TUser>', 'map<string,\n  TUser>'])('%j may have space behind the comma', (written) => {
    expect(parseType(written, ir)).toEqual({ kind: 'map', value: user });
  });

  test.each([
    '',
    ' ',
    'String',
    'string ',
    'TGone',
    'TUser []',
    '[]',
    'TUser[',
    'map',
    'map<string>',
    'map<string,>',
    'map<string,TUser',
    'map<number,TUser>',
    'Map<string,TUser>',
    'constructor',
    '__proto__',
    'string|number',
    '*',
  ])('%j is none', (written) => {
    expect(parseType(written, ir)).toBeNull();
  });
});
