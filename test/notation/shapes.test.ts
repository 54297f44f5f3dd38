import { describe, expect, it } from 'vitest';
import { MappedText } from '../../generator/document/mapped-text.js';
import { parseNotation } from '../../generator/notation/parser.js';
import { answerOf, callsIn, isSlipOf, parseCode } from '../../generator/notation/shapes.js';

const shapeOf = (text: string): string => {
  const span = { start: 0, end: text.length };
  return parseCode({ kind: 'code', lang: null, text: MappedText.whole(text, 0), span }).shape;
};

describe('the shape of a block', () => {
  it.each([
    ['success:{}', 'callback'],
    ['error:{}', 'callback'],
    ['succcess:{}', 'callback'],
    ['成功：{}', 'callback'],
    ['失败：{}', 'callback'],
    ['{}\nsuccess:{}', 'callback'],
    ['a.b()', 'example'],
    ['let x = await a.b(new aListener({}))', 'example'],
    ['new aListener({on:(x)=>{}})', 'constructor'],
    ['let l = new aListener({})', 'constructor'],
    ['{A = 1}', 'enum'],
    ['{a:int, B = 1}', 'enum'],
    ['{A_B, A_C}', 'enum'],
    ['{A_B:0, A_C:1, A_D}', 'enum'],
    ['{A_B:0, c:1}', 'object'],
    ['{A_B:"0"}', 'object'],
    ['{A_B, a}', 'object'],
    ['{A_B, A_C:int}', 'object'],
    ['{AB, AC}', 'object'],
    ['{type:"onX", data:{}}', 'envelope'],
    ['{type:"onX"}', 'object'],
    ['{type:string, data:{}}', 'object'],
    ['{}', 'object'],
    ['({a:int})', 'object'],
    ['无', 'none'],
    ['没有。', 'none'],
    ['None', 'none'],
    ['nothing', 'none'],
    ['none at all', 'other'],
    ['', 'other'],
    ['{a:int}\n{b:int}', 'other'],
    ['[{a:int}]', 'other'],
    ['data:{}', 'other'],
    ['npm install x', 'other'],
  ])('%s → %s', (given, want) => {
    expect(shapeOf(given)).toBe(want);
  });
});

describe('answerOf', () => {
  it.each([
    ['success', 'success', true],
    ['Success', 'success', true],
    ['成功', 'success', true],
    ['error', 'error', true],
    ['fail', 'error', true],
    ['失败', 'error', true],
    ['succcess', 'success', false],
    ['sucess', 'success', false],
    ['succes', 'success', false],
    ['saccess', 'success', false],
    ['erorr', null, null],
    ['eror', 'error', false],
    ['errorr', 'error', false],
    ['failur', 'error', false],
    ['mail', null, null],
    ['err', null, null],
    ['data', null, null],
    ['', null, null],
    ['__proto__', null, null],
    ['constructor', null, null],
  ])('%s', (given, answer, exact) => {
    expect(answerOf(given)).toEqual(answer === null ? null : { answer, exact });
  });
});

describe('isSlipOf', () => {
  it.each([
    ['method', 'method', false],
    ['methed', 'method', true],
    ['methods', 'method', true],
    ['metod', 'method', true],
    ['methodd', 'method', true],
    ['mehtod', 'method', false],
    ['xmethod', 'method', true],
    ['methxxod', 'method', false],
    ['', 'a', true],
    ['', 'ab', false],
    ['ab', 'ba', false],
  ])('%s of %s: %s', (word, known, want) => {
    expect(isSlipOf(word, known)).toBe(want);
    expect(isSlipOf(known, word)).toBe(want);
  });
});

it('finds calls, the outer ones first', () => {
  const [item] = parseNotation('a.b({x: [c.d(e.f())], y: new G()}, h())').items;
  const calls = item?.kind === 'statement' ? callsIn(item.value) : [];
  expect(calls.map((call) => call.callee)).toEqual(['a.b', 'c.d', 'e.f', 'G', 'h']);
});
