import { describe, expect, it } from 'vitest';
import { Lexer, type Token } from '../../generator/notation/lexer.js';

function tokensOf(text: string): Token[] {
  const lexer = new Lexer(text);
  const tokens: Token[] = [];
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) tokens.push(token);
  return tokens;
}

/** Kind, text and place: `word a 0-1`. */
const shown = (text: string): string[] =>
  tokensOf(text).map(({ kind, text: said, start, end, unclosed }) =>
    [kind, said, `${start}-${end}`, ...(unclosed ? ['unclosed'] : [])].join(' '),
  );

describe('tokens', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \t\r\n\v\f\u3000\u00a0\ufeff', []],
    [
      'a comment at once behind a colon',
      'userID://name',
      ['word userID 0-6', 'punctuation : 6-7', 'comment name 7-13'],
    ],
    [
      'full-width marks',
      'a：{，}',
      ['word a 0-1', 'punctuation : 1-2', 'punctuation { 2-3', 'punctuation , 3-4', 'punctuation } 4-5'],
    ],
    ['a list in one piece', 'a[]', ['word a 0-1', 'punctuation [] 1-3']],
    ['a list that is not', 'a[ ]', ['word a 0-1', 'punctuation [ 1-2', 'punctuation ] 3-4']],
    ['full-width brackets of a list', 'a［］', ['word a 0-1', 'punctuation [] 1-3']],
    ['dots', '...a.b', ['punctuation ... 0-3', 'word a 3-4', 'punctuation . 4-5', 'word b 5-6']],
    ['an arrow', 'a=>b', ['word a 0-1', 'punctuation => 1-3', 'word b 3-4']],
    ['a shift', '0x1<<2', ['number 0x1 0-3', 'punctuation << 3-5', 'number 2 5-6']],
    ['Chinese words', '自定义key', ['word 自定义key 0-6']],
    ['words with marks in them', '$a_1 _', ['word $a_1 0-4', 'word _ 5-6']],
    ['letters beyond 16 bits', '𠮷x', ['word 𠮷x 0-3']],
    [
      'numbers',
      '12 -3 .5 1.5e-3 0xFf 1.',
      ['number 12 0-2', 'number -3 3-5', 'number .5 6-8', 'number 1.5e-3 9-15', 'number 0xFf 16-20', 'number 1. 21-23'],
    ],
    ['a number and a word behind it', '12px', ['number 12 0-2', 'word px 2-4']],
    ['a lonely minus', '- 1', ['punctuation - 0-1', 'number 1 2-3']],
    ['an unknown character', '#a', ['punctuation # 0-1', 'word a 1-2']],
    ['half a surrogate pair', '\ud83d', ['punctuation \ud83d 0-1']],
  ])('are right for %s', (_, given, want) => {
    expect(shown(given)).toEqual(want);
  });
});

describe('strings', () => {
  it.each([
    ['double quotes', '"a b"', ['string a b 0-5']],
    ['single quotes', "'a'", ['string a 0-3']],
    ['typographic quotes', '“a”', ['string a 0-3']],
    ['typographic single quotes', '‘a’', ['string a 0-3']],
    ['quotes of two sorts', '“a"', ['string a 0-3']],
    ['full-width text, which stays', '"a：“"', ['string a： 0-4', 'string  4-5 unclosed']],
    ['escapes', String.raw`"a\"b\\"`, ['string a"b\\ 0-8']],
    ['escapes of characters', String.raw`"\n\t\x41\u00e9\q"`, ['string \n\tA\u00e9q 0-18']],
    ['a quote that is not closed', '"a\nb', ['string a 0-2 unclosed', 'word b 3-4']],
    ['a quote that is not closed before CR', '"a\r\nb', ['string a 0-2 unclosed', 'word b 4-5']],
    ['a quote at the very end', '"', ['string  0-1 unclosed']],
    ['a backslash at the very end', '"\\', ['string \\ 0-2 unclosed']],
    ['a backslash at the end of a line', '"a\\\nb"', ['string a\\ 0-3 unclosed', 'word b 4-5', 'string  5-6 unclosed']],
    ['a template over two lines', '`a\nb` c', ['string a\nb 0-5', 'word c 6-7']],
    ['slashes', '"http://a"', ['string http://a 0-10']],
  ])('are right for %s', (_, given, want) => {
    expect(shown(given)).toEqual(want);
  });
});

describe('comments', () => {
  it.each([
    ['one at the end', '//a', ['comment a 0-3']],
    ['none but slashes', '//', ['comment  0-2']],
    ['many slashes', '////  a  ', ['comment a 0-9']],
    ['full-width slashes', '／／a', ['comment a 0-3']],
    ['full-width text, which stays', '// 必填，“a”', ['comment 必填，“a” 0-9']],
    ['a line end CRLF', '//a \r\nb', ['comment a 0-4', 'word b 6-7']],
    ['a line end CR', '//a\rb', ['comment a 0-3', 'word b 4-5']],
    ['one in a line', 'a/* b */c', ['word a 0-1', 'comment b 1-8', 'word c 8-9']],
    ['one over several lines', '/**\n * a\n * b\n */', ['comment a b 0-17']],
    ['one that is not closed', '/* a', ['comment a 0-4']],
    ['one within another', '/* a // b */ c', ['comment a // b 0-12', 'word c 13-14']],
  ])('are right for %s', (_, given, want) => {
    expect(shown(given)).toEqual(want);
  });
});

describe('lines', () => {
  it.each([
    ['LF', 'a\nb\n\nc', [0, 1, 3]],
    ['CRLF', 'a\r\nb\r\n\r\nc', [0, 1, 3]],
    ['CR', 'a\rb\r\rc', [0, 1, 3]],
    ['comments', 'a // x\nb /* y\n\n */ c', [0, 0, 1, 1, 3]],
    ['comments with CRLF', '/*\r\n\r\n*/ c', [0, 2]],
    ['a template', '`x\ny` c', [0, 1]],
    ['a template with an escape, which is no line', '`x\\ny` c', [0, 0]],
  ])('are counted for %s', (_, given, want) => {
    expect(tokensOf(given).map((token) => token.line)).toEqual(want);
  });
});
