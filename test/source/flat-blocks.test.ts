import { describe, expect, it } from 'vitest';
import type { Block } from '../../generator/document/document.js';
import { flatBlocks } from '../../generator/source/flat-blocks.js';

const shown = (text: string): string[] =>
  flatBlocks(text).map((block: Block) => {
    if (block.kind === 'table')
      return `table ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('/')}`;
    return block.kind === 'code' ? `code ${block.text.value}` : `${block.bullet ?? 'p'} ${block.text.value}`;
  });

describe('prose', () => {
  it.each([
    ['one paragraph a line', 'a\n\nb\nc d\n', ['p a', 'p b', 'p c d']],
    ['list items', '- a\n1. b\n  - c\n12. d\n-e\n1.f', ['- a', '1. b', '- c', '1. d', 'p -e', 'p 1.f']],
    ['a name on a line of its own', 'same as\nlogin\nb', ['p same as\nlogin', 'p b']],
    ['the same in Chinese', '与 login\n相同\nb', ['p 与 login\n相同', 'p b']],
    ['a name that ends its line', 'same as login\nb', ['p same as login', 'p b']],
    ['CRLF', 'a\r\nb\r\n', ['p a', 'p b']],
    ['a label with no braces', 'success: yes\nerror', ['p success: yes', 'p error']],
    ['a sentence that begins with a bracket', '(see above) a', ['p (see above) a']],
    ['nothing', ' \n\n', []],
  ])('is %s', (_, text, want) => {
    expect(shown(text)).toEqual(want);
  });
});

describe('code', () => {
  it.each([
    ['an object', '{\na:int\n}\nb', ['code {\na:int\n}', 'p b']],
    ['an object with a comment behind it', '{\na:int\n} // x\nb', ['code {\na:int\n} // x', 'p b']],
    ['an object on one line', '{a:int}\n{b:int}', ['code {a:int}', 'code {b:int}']],
    ['an object with blank lines in it', '{\n\na:int\n\n}', ['code {\n\na:int\n\n}']],
    ['an object behind a comment', '// x\n{\na:int\n}', ['code // x\n{\na:int\n}']],
    ['a comment with nothing behind it', '// x\na', ['p // x', 'p a']],
    ['an object with full-width marks', '｛\na：int\n｝', ['code ｛\na：int\n｝']],
    ['an object in parentheses', '({\na:int\n})', ['code ({\na:int\n})']],
    ['a list', '[\n{a:int}\n]', ['code [\n{a:int}\n]']],
    ['a key with braces', 'data: {\na:int\n}', ['code data: {\na:int\n}']],
    ['both answers', 'success:{\n}\nerror:{\n}\nb', ['code success:{\n}\nerror:{\n}', 'p b']],
    ['a misspelt answer', 'succcess:{}\nerror:{}', ['code succcess:{}\nerror:{}']],
    [
      'answers with comments between',
      'success: // x\n{}\n// y\nerror:\n{}',
      ['code success: // x\n{}\n// y\nerror:\n{}'],
    ],
    ['two answers of two methods', 'success:{}\nsuccess:{}', ['code success:{}', 'code success:{}']],
    ['a call', 'let a = await b.c({\nd:1\n});\ne', ['code let a = await b.c({\nd:1\n});', 'p e']],
    ['calls in a row', 'a.b();\n// x\na.c()', ['code a.b();\n// x\na.c()']],
    ['an object made, and a call', 'let l = new aListener({})\na.b(l)', ['code let l = new aListener({})\na.b(l)']],
    [
      'an object made behind a call',
      'a.b()\nlet l = new aListener({})',
      ['code a.b()', 'code let l = new aListener({})'],
    ],
    ['code that never closes', '{\na:int\n\nlet b = c.d()', ['code {\na:int\n', 'code let b = c.d()']],
    ['an enum', '{\nA = 1\n}', ['code {\nA = 1\n}']],
    ['CRLF', '{\r\na:int\r\n}\r\nb', ['code {\r\na:int\r\n}', 'p b']],
  ])('is %s', (_, text, want) => {
    expect(shown(text)).toEqual(want);
  });

  it('stands where the file has it', () => {
    const text = 'a\r\n{\r\nb：int\r\n} // x\r\nc';
    const [, code] = flatBlocks(text);
    if (code?.kind !== 'code') throw new Error('no code');
    expect(text.slice(code.span.start, code.span.end)).toBe('{\r\nb：int\r\n} // x');
    expect(code.text.offsetAt(0)).toBe(3);
  });
});

describe('tables', () => {
  it.each([
    ['with bars at the ends', '|a|b|\n|--|--|\n|c|d|\n', ['table |a|b/|c|d']],
    ['with bars between', 'a | b |\n--|--|\nc | d |\ne', ['table a|b/c|d', 'p e']],
    ['with fewer cells', 'a|b|\n--|--|\nc|\n', ['table a|b/c']],
    ['two, one behind the other', 'a|b|\n--|--|\nc|d|\ne|f|\n--|--|\ng|h|\n', ['table a|b/c|d', 'table e|f/g|h']],
    ['of a head alone', 'a|b|\n--|--|\n', ['table a|b']],
    ['that are none', 'a|b|\nc|d|\n', ['p a|b|', 'p c|d|']],
    ['that have no rule of bars', 'a|b\n--\nc', ['p a|b', 'p --', 'p c']],
  ])('may be %s', (_, text, want) => {
    expect(shown(text)).toEqual(want);
  });

  it('know the place of each cell', () => {
    const text = 'x\n a | b b |\r\n--|--|\r\n|c||\r\n';
    const [, table] = flatBlocks(text);
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map((cell) => text.slice(cell.span.start, cell.span.end)))).toEqual([
      ['a', 'b b'],
      ['', 'c', ''],
    ]);
  });
});

it('reads text that nobody means', () => {
  for (const piece of [
    '{',
    '[',
    '(',
    '}',
    '{\n',
    'a|\n',
    '--|\n',
    'success:\n',
    '// x\n',
    'a.b(\n',
    '- \n',
    'same as\n',
  ]) {
    const text = piece.repeat(20_000);
    const blocks = flatBlocks(text);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks[blocks.length - 1]?.span.end).toBeLessThanOrEqual(text.length);
  }
});
