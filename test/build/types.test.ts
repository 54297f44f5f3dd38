import { describe, expect, it } from 'vitest';
import type { Field } from '../../generator/ir/types.js';
import { inlineFields, typeText } from '../../generator/ir/type-text.js';
import { readStages } from '../helpers/read.js';

const block = (code: string): string => `\`\`\`js\n${code}\n\`\`\``;
const REST = [
  '## 枚举',
  '### T_Kind',
  block('{A = 1}'),
  '### T_Word',
  block('{A = "a"}'),
  '## 关键类',
  '### TUser',
  block('{id:string}'),
];

async function fieldsOf(notation: string): Promise<readonly Field[]> {
  const { rawIr } = await readStages([...REST, '### TBox', block(notation)].join('\n\n'), 'markdown');
  const box = rawIr.classes.find((one) => one.name.value === 'TBox');
  if (!box) throw new Error('no class');
  return box.fields;
}

const shown = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [`${field.name}: ${typeText(field.type.value)}`, ...shown(inlineFields(field.type.value))]);

describe('a type', () => {
  it.each([
    ['a word', 'a:string', ['a: string']],
    ['a word in capitals', 'a:String', ['a: string']],
    ['a negative number in base 16', 'a:-0x10', ['a: number']],
    ['any key', '[key: string]: int', ['*: integer']],
    ['any key inside another', 'a:{ [k: int]: { b: int } }', ['a: map<string,object>', '*: object', 'b: integer']],
    ['a choice in the comment', 'a: // string | int\nb: // 字符串/数字', ['a: unknown', 'b: unknown']],
    ['a choice', 'a:(string | int)', ['a: unknown']],
    [
      'text that holds JSON',
      'a: // JSON字符串\nb: // json string\nc: // JSON 格式的字符串',
      ['a: string', 'b: string', 'c: string'],
    ],
    [
      'what belongs to a type',
      'a:string // TUser 的 id\nb: // TUser 的 id\nc: // TUser 说明',
      ['a: string', 'b: unknown', 'c: TUser'],
    ],
    ['a Chinese word', 'a:字符串', ['a: string']],
    ['other words', 'a:int, b:bool, c:int64, d:float', ['a: integer', 'b: boolean', 'c: long', 'd: double']],
    ['a list of words', 'a:string[]', ['a: string[]']],
    ['a list of lists', 'a:string[][]', ['a: string[][]']],
    ['a word in the comment alone', 'a://name, string\nb: // 选填，数字', ['a: string', 'b: number']],
    ['nothing but its name', 'userID://name', ['userID: unknown']],
    ['an enum behind a word', 'role:int, // optional, T_Kind', ['role: T_Kind']],
    ['an enum behind a word that it does not fit', 'role:string, // T_Kind', ['role: string']],
    ['an enum of words', 'role:string, // T_Word', ['role: T_Word']],
    ['an enum of words behind a number', 'role:int, // T_Word', ['role: integer']],
    ['an enum in the comment alone', 'role: // 参考[enum] T_Kind', ['role: T_Kind']],
    ['a class', 'a:TUser', ['a: TUser']],
    ['a list of a class', 'a:TUser[]', ['a: TUser[]']],
    ['a class in braces', 'a:{TUser}', ['a: TUser']],
    ['a class in a list', 'a:[{TUser}]', ['a: TUser[]']],
    ['a class in the comment', 'a: // TUser', ['a: TUser']],
    ['a list of a class in the comment', 'a: // TUser[]', ['a: TUser[]']],
    ['a list of a class as a link', 'a: // [TUser](list)', ['a: TUser[]']],
    ['an empty list and a class in the comment', 'a:[], // TUser', ['a: TUser[]']],
    ['an empty object and a class in the comment', 'a:{}, // TUser', ['a: TUser']],
    ['a class that is nowhere', 'a:TLost', ['a: TLost']],
    ['a map', 'a:Map<string,number>', ['a: map<string,number>']],
    ['a misspelt map', 'a:mao<string,number>', ['a: map<string,number>']],
    ['a map without its name', 'a:<String,String>', ['a: map<string,string>']],
    ['a map in the comment', 'a: // map<string,TUser[]>', ['a: map<string,TUser[]>']],
    ['a list by its generic name', 'a:List<string>', ['a: string[]']],
    ['any key', 'a:{自定义key: string}', ['a: map<string,string>', '*: string']],
    ['any key and value', 'a:{自定义key: 自定义value}', ['a: map<string,unknown>', '*: unknown']],
    ['any key in a comment', 'a:{ //key:value\n}', ['a: map<string,unknown>', '*: unknown']],
    ['a literal', 'a:0, b:"", c:true, d:null', ['a: number', 'b: string', 'c: boolean', 'd: unknown']],
    ['a function', 'a:function(x){}', ['a: function']],
    ['an object', 'a:{b:int}', ['a: object', 'b: integer']],
    ['objects in a list, of which the first is empty', 'a:[{},{b:int}]', ['a: object[]', 'b: integer']],
    [
      'objects to any depth',
      'a:{b:[{c:{d:[{e:string[]}]}}]}',
      ['a: object', 'b: object[]', 'c: object', 'd: object[]', 'e: string[]'],
    ],
    ['alternatives', '（x | y | ...）：{ z：int }', ['(x | y | ...): object', 'z: integer']],
    [
      'names of JavaScript',
      '__proto__:string, constructor:TUser, class:int, delete:{__proto__:int}',
      ['__proto__: string', 'constructor: TUser', 'class: integer', 'delete: object', '__proto__: integer'],
    ],
    ['a type of JavaScript', 'a:constructor, b:toString, c:__proto__', ['a: unknown', 'b: unknown', 'c: unknown']],
  ])('may be %s', async (_, notation, want) => {
    expect(shown(await fieldsOf(`{\n${notation}\n}`))).toEqual(want);
  });

  it('is as deep as the page has it', async () => {
    const depth = 60;
    let fields = await fieldsOf(`${'{a:'.repeat(depth)}int${'}'.repeat(depth)}`);
    for (let level = 1; level < depth; level++) fields = inlineFields(fields[0]?.type.value ?? { kind: 'unknown' });
    expect(shown(fields)).toEqual(['a: integer']);
    expect(fields[0]?.id).toBe(`class:TBox/field:a${'.a'.repeat(depth - 1)}`);
  });
});

describe('a key', () => {
  it.each([
    ['自定义key: string', { kind: 'any' }, '*'],
    ['*: string', { kind: 'any' }, '*'],
    ['customKey: string', { kind: 'any' }, '*'],
    ['a: string', { kind: 'fixed' }, 'a'],
    ['(a | b): string', { kind: 'one-of', names: ['a', 'b'], open: false }, '(a | b)'],
    ['(a | b | ...): string', { kind: 'one-of', names: ['a', 'b'], open: true }, '(a | b | ...)'],
  ])('may be %s', async (notation, key, name) => {
    const [field] = await fieldsOf(`{${notation}}`);
    expect([field?.key, field?.name, field?.id]).toEqual([key, name, `class:TBox/field:${name}`]);
  });
});

it.fails('inside another one has an id that no key with a dot in it can have', async () => {
  const fields = await fieldsOf('{a:{b:int}, "a.b":int}');
  const ids = fields.flatMap((field) => [field.id, ...inlineFields(field.type.value).map((inner) => inner.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a field', () => {
  it('holds what its comment says', async () => {
    const [field] = await fieldsOf('{\na:int, // 必填，默认为 3，最多 5 个，单位：秒，从 6.3 版本开始支持\n}');
    expect([field?.required.value, field?.default?.value, field?.unit?.value, field?.since?.value]).toEqual([
      'yes',
      3,
      'seconds',
      '6.3',
    ]);
    expect(field?.limits.map(({ kind }) => kind)).toEqual(['items']);
    expect(field?.description).toBe('必填，默认为 3，最多 5 个，单位：秒，从 6.3 版本开始支持');
  });

  it('knows where the page says it', async () => {
    const text = ['## class', '### TBox', block('{\n  a:int, // 必填，默认为 3\n}')].join('\n\n');
    const { document, rawIr } = await readStages(text, 'markdown');
    const [field] = rawIr.classes[0]?.fields ?? [];
    const said = [
      field?.spans[0],
      field?.type.from.spans[0],
      field?.required.from.spans[0],
      field?.default?.from.spans[0],
    ];
    expect(
      said.map((range) => range && document.lines.textOf(range.line).slice(range.column - 1, range.endColumn - 1)),
    ).toEqual(['a:int', 'a:int', '必填，默认为 3', '默认为 3']);
  });

  it('is described once', async () => {
    const { rawIr, findings } = await readStages('## class\n\n### TBox\n\n```\n{a:int, a:string}\n```\n', 'markdown');
    expect(shown(rawIr.classes[0]?.fields ?? [])).toEqual(['a: integer']);
    expect(findings.map(({ code, range }) => [code, range?.line, range?.column])).toEqual([['duplicate-field', 6, 9]]);
  });
});

describe('what is said twice in an entry', () => {
  const codesOf = async (notation: string): Promise<string[]> => {
    const { findings } = await readStages([...REST, '### TBox', block(notation)].join('\n\n'), 'markdown');
    return findings.map(({ code, range }) => `${code} ${range?.column ?? 0}`);
  };

  it.each([
    ['{a:int // string\n}', ['types-disagree 2']],
    ['{a:bool, // 数字\n}', ['types-disagree 2']],
    ['{a:int // 数字\nb:int // T_Kind\nc:[string] // string\n}', []],
    ['{a:"x" // int\nb:20 // string\n}', []],
    ['{a:[string, int]}', ['mixed-list 13']],
    ['{a:[{x:int},{y:string}]}', ['mixed-list 13']],
    ['{a:[{x:int},{x:int}, {}], b:[int, integer], c:[1, 2]}', []],
    ['{a?: int // required\n}', ['required-and-optional 13']],
  ])('%s', async (notation, want) => {
    expect(await codesOf(notation)).toEqual(want);
  });

  it('a question mark makes it optional', async () => {
    const fields = await fieldsOf('{a?: string, b: string, "c"?: int}');
    expect(fields.map(({ required }) => required.value)).toEqual(['no', 'unstated', 'no']);
    expect(fields.map(({ type }) => typeText(type.value))).toEqual(['string', 'string', 'integer']);
  });
});
