import { describe, expect, it } from 'vitest';
import { contained, distance, likeness, overlap, wordsOf } from '../../generator/names/words.js';

it.each([
  ['V2TIM_GroupTipsType', ['v', '2', 'tim', 'group', 'tips', 'type']],
  ['userIDList', ['user', 'id', 'list']],
  ['HTTPServer', ['http', 'server']],
  ['A_B1', ['a', 'b', '1']],
  ['lower', ['lower']],
  ['', []],
  ['__proto__', ['proto']],
  ['用户', []],
])('wordsOf(%s)', (name, want) => {
  expect(wordsOf(name)).toEqual(want);
});

it.each([
  ['a', 'a', 1],
  ['a', 'b', 0],
  ['', '', 0],
  ['abc', 'abc', 1],
  ['abc', 'ABC!', 1],
  ['ab', 'bc', 0],
  ['abc', 'abd', 0.5],
  ['登录', '登录。', 1],
])('likeness(%s, %s)', (a, b, want) => {
  expect(likeness(a, b)).toBe(want);
  expect(likeness(b, a)).toBe(want);
});

it.each([
  ['abc', 'xabcx', 1],
  ['abcd', 'ab', 1 / 3],
  ['', 'a', 0],
  ['a', 'a', 0],
])('contained(%s, %s)', (a, b, want) => {
  expect(contained(a, b)).toBe(want);
});

it.each([
  [['a', 'b'], ['b', 'c'], 1 / 3],
  [['a'], ['a'], 1],
  [[], [], 0],
  [['a'], [], 0],
])('overlap(%j, %j)', (a, b, want) => {
  expect(overlap(new Set(a), new Set(b))).toBe(want);
});

describe('distance', () => {
  it.each([
    ['login', 'login', 0],
    ['login', 'logn', 1],
    ['login', 'logins', 1],
    ['login', 'lagin', 1],
    ['login', 'olgin', 2],
    ['login', 'logout', null],
    ['', 'ab', 2],
    ['', 'abc', null],
  ])('%s, %s', (a, b, want) => {
    expect(distance(a, b, 2)).toBe(want);
    expect(distance(b, a, 2)).toBe(want);
  });
});
