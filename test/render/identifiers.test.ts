import { describe, expect, test } from 'vitest';
import {
  access,
  literalKey,
  Scope,
  toIdentifier,
  toMemberName,
  toPascal,
  typeKey,
} from '../../generator/render/identifiers.js';

describe('toIdentifier', () => {
  test.each([
    ['V2TIM_Log', 'V2TIM_Log'],
    ['$x', '$x'],
    ['_private', '_private'],
    ['a-b', 'a_b'],
    ['a  b', 'a_b'],
    [' a ', 'a'],
    ['1st', '_1st'],
    ['', '_'],
    ['()', '_'],
    ['(textElem | customElem | ...)', 'textElem_customElem'],
    ['class', 'class_'],
    ['string', 'string_'],
    ['Promise', 'Promise_'],
    ['constructor', 'constructor_'],
    ['__proto__', '__proto___'],
    ['用户', '用户'],
    ['e\u0301', '\u00e9'],
    ['x; alert(1) //', 'x_alert_1'],
    ['a\u2028b', 'a_b'],
    ['\ud800', '_'],
  ])('%j gives %j', (given, want) => expect(toIdentifier(given)).toBe(want));
});

describe('toPascal', () => {
  test.each([
    ['initSDK', 'InitSDK'],
    ['delete', 'Delete'],
    ['__proto__', '__proto__'],
    ['', '_'],
    ['éa', 'Éa'],
  ])('%j gives %j', (given, want) => expect(toPascal(given)).toBe(want));
});

describe('toMemberName', () => {
  test.each([
    ['delete', 'delete'],
    ['class', 'class'],
    ['then', 'then_'],
    ['constructor', 'constructor_'],
    ['toString', 'toString_'],
    ['__proto__', '__proto___'],
    ['on-ready', 'on_ready'],
    ['new', 'new_'],
  ])('%j gives %j', (given, want) => expect(toMemberName(given)).toBe(want));
});

describe('keys', () => {
  test.each([
    ['groupID', 'groupID', 'groupID', 'x.groupID'],
    ['class', 'class', 'class', 'x.class'],
    ['a-b', '"a-b"', '"a-b"', 'x["a-b"]'],
    ['', '""', '""', 'x[""]'],
    ['用户', '"用户"', '"用户"', 'x["用户"]'],
    ['__proto__', '__proto__', '["__proto__"]', 'x.__proto__'],
    ['"', '"\\""', '"\\""', 'x["\\""]'],
  ])('%j', (name, inType, inLiteral, read) => {
    expect([typeKey(name), literalKey(name), access('x', name)]).toEqual([inType, inLiteral, read]);
  });
});

describe('Scope', () => {
  test('gives each name once, and the same ones for the same claims', () => {
    const claims = ['a', 'a', 'a_2', 'a', 'taken', '__proto__', '__proto__'];
    const give = (): string[] => {
      const scope = new Scope(['taken']);
      return claims.map((name) => scope.claim(name));
    };
    expect(give()).toEqual(['a', 'a_2', 'a_2_2', 'a_3', 'taken_2', '__proto__', '__proto___2']);
    expect(give()).toEqual(give());
  });
});
