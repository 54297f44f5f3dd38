import { describe, expect, it } from 'vitest';
import {
  type CommentMarks,
  isMapWord,
  isTypeLike,
  readCommentMarks,
  saysAllOptional,
  saysCount,
} from '../../generator/read/comment.js';

const NOTHING = {
  base: null,
  baseArrays: 0,
  mapValue: null,
  named: [] as string[],
  list: false,
  required: 'unstated',
  disputed: false,
  whether: false,
  alone: null,
};

function marksOf(comment: string): Omit<CommentMarks, 'named'> & { named: string[] } {
  const marks = readCommentMarks(comment);
  return { ...marks, named: marks.named.map((type) => type.name + '[]'.repeat(type.arrays)) };
}

describe('marks', () => {
  it.each<[string, Partial<typeof NOTHING> | Partial<ReturnType<typeof marksOf>>]>([
    ['', {}],
    ['用户', {}],
    ['必填', { required: 'yes' }],
    ['选填', { required: 'no' }],
    ['非必填', { required: 'no' }],
    ['required', { required: 'yes', alone: 'required' }],
    ['optional, int', { required: 'no', base: 'integer' }],
    ['必填，字符串', { required: 'yes', base: 'string' }],
    ['必填字符串', { required: 'yes', base: 'string' }],
    ['必填，用户，选填', { required: 'yes', disputed: true }],
    ['非必传，用户', { required: 'no' }],
    ['可不填用户', { required: 'no' }],
    ['不必填', { required: 'no' }],
    ['必须填', { required: 'yes' }],
    ['可选值：A、B', {}],
    ['必填其一', {}],
    ['必填其一，选填', { required: 'no' }],
    ['required: false', { required: 'no' }],
    ['optional: false, string', { required: 'yes', base: 'string' }],
    ['required: true', { required: 'yes' }],
    ['Required = no', { required: 'no' }],
    ['字符串，必填：否', { required: 'no', base: 'string' }],
    ['是否必填：是', { required: 'yes' }],
    ['非必填：否', { required: 'yes' }],
    ['required: falsey', { required: 'yes' }],
    ['optional: no effect on old devices', { required: 'no' }],
    ['选填：否则不生效', { required: 'no' }],
    ['必填 / 字符串', { required: 'yes', base: 'string' }],
    ['[optional] the user', { required: 'no' }],
    ['【可选】用户', { required: 'no' }],
    ['用户 [必填]', { required: 'yes' }],
    ['字符串类型', { base: 'string' }],
    ['数字型', { base: 'number' }],
    ['字符串列表', { base: 'string', baseArrays: 1 }],
    ['string[]', { base: 'string', baseArrays: 1 }],
    ['string list', { base: 'string', baseArrays: 1, list: true, alone: 'string' }],
    ['用户列表', { list: true }],
    ['列表', { list: true }],
    ['是否成功', { whether: true }],
    ['whether it worked', { whether: true, alone: 'whether it worked' }],
    ['说明，是否成功', {}],
    ['V2TIM_Xa', { named: ['V2TIM_Xa'], alone: 'V2TIM_Xa' }],
    ['V2TIMXa[]', { named: ['V2TIMXa[]'] }],
    ['[V2TIMXa](list)', { named: ['V2TIMXa[]'] }],
    ['参考[enum] V2TIM_Xa', { named: ['V2TIM_Xa'] }],
    ['选填，数字类型，参考[enum] V2TIM_Xa', { required: 'no', base: 'number', named: ['V2TIM_Xa'] }],
    ['see V2TIM_Xa', { named: ['V2TIM_Xa'], alone: 'see V2TIM_Xa' }],
    ['类型，参考 V2TIM_Xa', { named: ['V2TIM_Xa'] }],
    ['V2TIMXa 列表', { named: ['V2TIMXa'], list: true, alone: 'V2TIMXa' }],
    ['V2TIM_Xa.A', {}],
    ['Map<string,number>', { mapValue: 'number' }],
    ['mao<string,T_Xa[]>', { mapValue: 'T_Xa[]' }],
    ['<String,String>', { mapValue: 'String' }],
    ['必填，map<string,string>', { required: 'yes', mapValue: 'string' }],
    ['userID', { alone: 'userID' }],
    ['userID 列表', { alone: 'userID', list: true }],
    ['constructor', { alone: 'constructor' }],
    ['__proto__', { alone: '__proto__' }],
  ])('of %s', (comment, want) => {
    expect(marksOf(comment)).toEqual({ ...NOTHING, ...want });
  });

  it('know the place of the names', () => {
    const comment = '选填，参考[enum] V2TIM_Xa，V2TIMYa[]';
    expect(readCommentMarks(comment).named.map((type) => comment.slice(type.start, type.end))).toEqual([
      'V2TIM_Xa',
      'V2TIMYa[]',
    ]);
  });
});

it.each([
  ['map', true],
  ['Map', true],
  ['mao', true],
  ['nap', true],
  ['record', true],
  ['', true],
  ['mpa', false],
  ['maps', false],
  ['set', false],
  ['list', false],
])('isMapWord(%s)', (word, want) => {
  expect(isMapWord(word)).toBe(want);
});

it.each([
  ['V2TIM_Xa', true],
  ['V2TIMMessage', true],
  ['AbC', true],
  ['T_x', true],
  ['V2TIM_X', false],
  ['Abc', false],
  ['ABC', false],
  ['abC', false],
  ['A', false],
  ['', false],
])('isTypeLike(%s)', (name, want) => {
  expect(isTypeLike(name)).toBe(want);
});

it.each([
  ['全部选填', true],
  ['以下均为选填', true],
  ['all optional', true],
  ['选填', false],
  ['', false],
])('saysAllOptional(%s)', (comment, want) => {
  expect(saysAllOptional(comment)).toBe(want);
});

it.each([
  ['时间戳', true],
  ['选填，消息时间戳', true],
  ['群人数，默认', true],
  ['message count', true],
  ['count', true],
  ['account', false],
  ['数量的说明', false],
  ['说明，数量', false],
  ['', false],
])('saysCount(%s)', (comment, want) => {
  expect(saysCount(comment)).toBe(want);
});
