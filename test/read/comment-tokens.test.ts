import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../generator/read/comment-tokens.js';

/** `kind text` with `[]`, `.` for a qualifier and `_` for white space before it; phrases apart by `|`. */
const shown = (comment: string): string =>
  phrasesOf(comment)
    .map((phrase) =>
      phrase
        .map((token) => {
          const marks = `${'[]'.repeat(token.arrays)}${token.qualified ? '.' : ''}`;
          return `${token.spaced ? '_' : ''}${token.kind}(${token.text})${marks}`;
        })
        .join(' '),
    )
    .join(' | ');

describe('phrases', () => {
  it.each([
    ['', ''],
    ['必填，字符串', 'han(必填) | han(字符串)'],
    ['必填,字符串；a', 'han(必填) | han(字符串) | name(a)'],
    ['选填 数字', 'han(选填) _han(数字)'],
    ['optional, V2TIM_X', 'name(optional) | _name(V2TIM_X)'],
    ['V2TIMX[] 列表', 'name(V2TIMX)[] _han(列表)'],
    ['[V2TIMX](list)', 'bracketed(V2TIMX)[]'],
    ['[V2TIMX] (list)', 'bracketed(V2TIMX) | name(list)'],
    ['参考[枚举] T_X', 'han(参考) bracketed(枚举) _name(T_X)'],
    ['T_X.A', 'name(T_X).'],
    ['T_X#A 值', 'name(T_X). _han(值)'],
    ['a-b 1.5', 'name(a) mark(-) name(b) _number(1.5)'],
    ['（a）', 'name(a)'],
    ['，，', ''],
    ['string[][]', 'name(string)[][]'],
    ['【T_X】', 'bracketed(T_X)'],
    ['__proto__', 'name(__proto__)'],
  ])('%s', (comment, want) => {
    expect(shown(comment)).toBe(want);
  });

  it('know the place of each piece', () => {
    const comment = '必填，参考[T_X](list) T_Y[]';
    const pieces = phrasesOf(comment).flat();
    expect(pieces.map((token) => comment.slice(token.start, token.end))).toEqual([
      '必填',
      '参考',
      '[T_X](list)',
      'T_Y[]',
    ]);
  });
});
