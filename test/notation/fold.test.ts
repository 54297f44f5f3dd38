import { describe, expect, it } from 'vitest';
import { fold } from '../../generator/notation/fold.js';

describe('fold', () => {
  it.each([
    ['plain text', 'a: "b" // c', 'a: "b" // c'],
    ['a full-width colon', 'a：b', 'a:b'],
    ['full-width brackets', '（｛［＜', '({[<'],
    ['a full-width comma and semicolon', '，；', ',;'],
    ['full-width letters and digits', 'ＡＺａｚ０９', 'AZaz09'],
    ['the first and the last full-width form', '！～', '!~'],
    ['what stands just outside of them', '\uff00\uff5f', '\uff00\uff5f'],
    ['typographic double quotes', '“x”', '"x"'],
    ['typographic single quotes', '‘x’', "'x'"],
    ['Chinese points', '、。', ',;'],
    ['Chinese brackets', '【list】', '[list]'],
    ['an ideographic space', 'a\u3000b', 'a b'],
    ['a space that does not break', 'a\u00a0b', 'a b'],
    ['a byte order mark', '\ufeffa', ' a'],
    ['Chinese words', '必填，字符串', '必填,字符串'],
    ['half a surrogate pair', '\ud83d：', '\ud83d:'],
    ['nothing', '', ''],
  ])('takes %s', (_, given, want) => {
    expect(fold(given)).toBe(want);
    expect(fold(given)).toHaveLength(given.length);
  });

  it('changes nothing that is folded', () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    const folded = fold(all);
    expect(folded).toHaveLength(all.length);
    expect(fold(folded)).toBe(folded);
  });
});
