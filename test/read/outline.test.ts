import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../generator/read/outline.js';
import { isIndexTable } from '../../generator/read/section-kind.js';
import { type Format, readSource } from '../../generator/source/index.js';

/** Subjects as their kind, their heading, and the roles of their parts. */
async function subjects(lines: readonly string[], format: Format = 'markdown'): Promise<string[]> {
  const page = await readSource('page', lines.join('\n\n'), format);
  return outlineOf(page).map(({ kind, heading, parts }) =>
    [`${kind}${heading ? ` ${heading.text}` : ''}`, ...parts.map((part) => part.role)].join(' | '),
  );
}

const code = (text: string): string => `\`\`\`js\n${text}\n\`\`\``;
const OBJECT = code('{a:int}');
const ANSWER = code('success:{}\nerror:{}');
const CALL = code('a.b()');
const ENUM = code('{A = 1}');
const EVENT = code('{type:"x", data:{}}');

describe('subjects', () => {
  it.each<[string, string[], string[]]>([
    [
      'a method',
      ['## 模块接口', '#### login', 'x', '##### 参数', OBJECT, '##### 回调', ANSWER, '##### 示例', CALL],
      ['guide 模块接口', 'method login | body | params | callback | example'],
    ],
    [
      'a method whose labels are as deep as its name',
      ['#### login', '#### 参数', OBJECT, '#### 回调', ANSWER],
      ['method login | params | callback'],
    ],
    [
      'a method whose labels are a level too deep',
      ['#### login', '###### 参数', OBJECT, '###### 回调', ANSWER],
      ['method login | params | callback'],
    ],
    [
      'a method whose labels stand above its name',
      ['#### login', '## 参数', OBJECT, '# 回调', ANSWER],
      ['method login | params | callback'],
    ],
    [
      'a method in a list item',
      ['- #### login', `  ##### 参数`, `  ${OBJECT.replaceAll('\n', '\n  ')}`, '##### 回调', ANSWER],
      ['method login | params | callback'],
    ],
    ['a method without labels', ['#### login', OBJECT, ANSWER, CALL], ['method login | params | callback | example']],
    [
      'a method whose answer stands under another label',
      ['#### login', '##### 参数', OBJECT, ANSWER],
      ['method login | params | callback'],
    ],
    [
      'a method without parameters',
      ['#### login', '##### 参数', '无', '##### 回调', ANSWER],
      ['method login | params | callback'],
    ],
    [
      'a method with references',
      ['#### login', OBJECT, ANSWER, '##### 参考', 'x'],
      ['method login | params | callback | see'],
    ],
    [
      'a module',
      ['## methods', '### TManager', '#### login', OBJECT, ANSWER],
      ['guide methods', 'module TManager', 'method login | params | callback'],
    ],
    [
      'enums',
      ['## 枚举', '### T_Xa', ENUM, '### T_Xb', OBJECT],
      ['guide 枚举', 'enum T_Xa | body', 'enum T_Xb | body'],
    ],
    ['an enum anywhere', ['## x y', '### T_Xa', ENUM], ['guide x y', 'enum T_Xa | body']],
    [
      'classes',
      ['## 关键类', '### TXa', 'x', OBJECT, '### TXb', ENUM],
      ['guide 关键类', 'class TXa | body | body', 'guide TXb | body'],
    ],
    [
      'events',
      ['## 监听器', '### TListener', '#### onX', EVENT, '#### onY', OBJECT],
      ['guide 监听器', 'listener TListener', 'event onX | body', 'event onY | body'],
    ],
    [
      'a region by its anchor',
      ['<a id="enum"></a>', '## 各种值', '### T_Xa', OBJECT],
      ['guide 各种值', 'enum T_Xa | body'],
    ],
    [
      'no region by an anchor of a name',
      ['## 枚举', '<a id="class"></a>', '### T_Xa', OBJECT],
      ['guide 枚举', 'enum T_Xa | body'],
    ],
    [
      'a method with headings that label nothing known',
      ['#### login', '##### 备注', 'x', '##### 参数', OBJECT, ANSWER, '##### errors', '| a |\n|--|\n| 1 |'],
      ['method login | note | params | callback | errors'],
    ],
    [
      'a module with an introduction',
      ['## 接口', '### TManager', '#### 概述', 'x', '#### login', '##### 参数', OBJECT, ANSWER],
      ['guide 接口', 'module TManager', 'guide 概述 | body', 'method login | params | callback'],
    ],
    [
      'an enum with one, and a table of names',
      ['### T_Xa', ENUM, '| a | b |\n|--|--|\n| one | two |', '#### x y', 'z', '| a |\n|--|\n| 1 |'],
      ['enum T_Xa | body | body | note | note'],
    ],
    [
      'sections as high as a method, over others, or with code',
      [
        '#### login',
        ANSWER,
        '#### x y',
        'z',
        '#### logout',
        ANSWER,
        '##### a',
        'x',
        '###### b',
        'x',
        '##### c d',
        CALL,
      ],
      [
        'method login | callback',
        'guide x y | body',
        'method logout | callback',
        'guide a | body',
        'guide b | body',
        'guide c d | example',
      ],
    ],
    [
      'regions below a method',
      ['## 接口', '#### login', ANSWER, '##### 错误码', '| a |\n|--|\n| 1 |', '##### 枚举', 'x', '###### T_Xa', OBJECT],
      ['guide 接口', 'method login | callback | errors', 'guide 枚举 | body', 'enum T_Xa | body'],
    ],
    ['an index', ['# x', '| 接口 | 说明 |\n|--|--|\n| login | a |\n| logout | b |'], ['index x | body']],
    ['a table of something else', ['# x', '| a b | c d |\n|--|--|\n| e f | g h |'], ['guide x | body']],
    ['a guide', ['# x', 'y', '## a b', CALL], ['guide x | body', 'guide a b | example']],
    [
      'names of JavaScript',
      ['## 枚举', '### constructor', ENUM, '### \\_\\_proto\\_\\_', ENUM],
      ['guide 枚举', 'enum constructor | body', 'enum __proto__ | body'],
    ],
  ])('are told apart: %s', async (_, lines, want) => {
    expect(await subjects(lines)).toEqual(want);
  });

  it.each<[string, string[], string[]]>([
    ['methods', ['m', '{a:int}', 'success:{}', 'a.b()'], ['method | body | params | callback | example']],
    [
      'a class before the first method, which may be an introduction',
      ['m', '{a:int}', 'n', '{a:int}', 'success:{}'],
      ['guide | body | body', 'method | body | params | callback'],
    ],
    [
      'classes, enums and events behind it',
      ['m', '{a:int}', 'success:{}', 'n', '{a:int}', 'o', '{A = 1}', 'p', '{type:"x", data:{}}'],
      ['method | body | params | callback', 'class | body | body', 'enum | body | body', 'event | body | body'],
    ],
    ['the word for none', ['m', '无', 'success:{}'], ['method | body | params | callback']],
  ])('are told apart without headings: %s', async (_, lines, want) => {
    expect(await subjects(lines, 'text')).toEqual(want);
  });

  it('hold the headings that label their parts, and the whole of their span', async () => {
    const text = '# x\n\n#### login\n\n##### 回调\n\n```\nsuccess:{}\n```\n\n#### b c\n';
    const [, method] = outlineOf(await readSource('page', text, 'markdown'));
    expect(method?.headings.map((span) => text.slice(span.start, span.end))).toEqual(['#### login', '##### 回调']);
    expect(text.slice(method?.span.start, method?.span.end)).toBe(text.slice(5, text.indexOf('#### b c')));
  });
});

it.each([
  ['a|b\n--|--\nlogin|x y\ngetUser|x y', true],
  ['a|b\n--|--\nlogin|getUser', true],
  ['a|b\n--|--\nlogin|x y', false],
  ['a|b\n--|--\nINT|x y\nBOOL|x y', false],
  ['a|b|c|d\n--|--|--|--\nlogin|x y|x y|x y\ngetUser|x y|x y|x y', false],
])('isIndexTable(%j)', async (text, want) => {
  const { sections } = await readSource('page', text, 'markdown');
  const table = sections[0]?.blocks[0];
  expect(table?.kind === 'table' && isIndexTable(table)).toBe(want);
});

describe('a page without headings', () => {
  it('may show its enums before its methods', async () => {
    expect(await subjects(['XMode', '{\n  X_A: 0,\n  X_B: 1\n}', 'go', '{a:int}', 'success:{code}'], 'text')).toEqual([
      'enum | body | body',
      'method | body | params | callback',
    ]);
  });
});

it('a name whose labels the method above has already is another method, even a level deeper', async () => {
  const parts = (hash: string): string[] => [`${hash} params`, OBJECT, `${hash} callback`, ANSWER];
  const lines = ['## Methods', '#### setIt', ...parts('#####'), '##### getIt', ...parts('#####'), '#### ping', ANSWER];
  expect((await subjects(lines)).map((one) => one.split(' |')[0])).toEqual([
    'guide Methods',
    'method setIt',
    'method getIt',
    'method ping',
  ]);
});

it('a name among words of a heading without code begins no module', async () => {
  const lines = [
    '## Methods',
    '### XManager',
    '#### ping',
    ANSWER,
    '#### 使用 sendIt 的注意事项',
    'Take care.',
    '#### pong',
    ANSWER,
  ];
  expect((await subjects(lines)).map((one) => one.split(' |')[0])).not.toContain('module sendIt');
});
