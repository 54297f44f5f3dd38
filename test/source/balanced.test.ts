import { describe, expect, it } from 'vitest';
import { balancedEnd } from '../../generator/source/balanced.js';

/** `|` shows where the code is to end. */
describe('balancedEnd', () => {
  it.each([
    ['one bracket', '{a}| b'],
    ['brackets in brackets', '{a:[(b)]}| c'],
    ['lines', '{\n\na\n}|\nb'],
    ['brackets one behind the other', 'a({})| b()'],
    ['a bracket in a string', '{a:"}"}| b'],
    ['a bracket in a comment', '{a // }\n}| b'],
    ['an escaped quote', '{a:"\\"}"}| b'],
    ['a template over lines', '{a:`}\n}`}| b'],
    ['a quote that is not closed', "{a: it's\n}| b"],
    ['a bracket of the wrong kind', '{a:[b}| c'],
    ['a bracket that nothing opens', 'a}| b'],
    ['no bracket', 'let a = b|\nc'],
    ['no bracket and a comment', 'a // {|\nb'],
    ['no bracket and no line end', 'a|'],
    ['a declaration before the bracket closes', '{a:b|\nlet c = {}'],
    ['a label before the bracket closes', '{a:b|\nerror:\n{}'],
    ['a misspelt label before the bracket closes', '{a:b|\nsucccess:\n{}'],
    ['a key that is no label', '{a:b,\ndata:\n{}}|'],
    ['a label that is indented', '{a:b,\n  error:\n{}}|'],
    ['a label with a value, which may be a key', '{a:b,\nerror: int}|'],
    ['nothing', '|'],
    ['a bracket that never closes', '{a\nb|'],
    ['a comment that never ends', '{a //|'],
  ])('finds the end with %s', (_, text) => {
    const plain = text.replace('|', '');
    expect(balancedEnd(plain, 0)).toBe(text.indexOf('|'));
    expect(balancedEnd(`({${plain}`, 2)).toBe(text.indexOf('|') + 2);
  });

  it('reads text of nothing but brackets', () => {
    const deep = `${'{['.repeat(100_000)}${']}'.repeat(100_000)}x`;
    expect(balancedEnd(deep, 0)).toBe(400_000);
    expect(balancedEnd('{'.repeat(1_000_000), 0)).toBe(1_000_000);
  });
});
