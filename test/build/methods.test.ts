import { describe, expect, it } from 'vitest';
import { inlineFields, typeText } from '../../generator/ir/type-text.js';
import type { Field, Method } from '../../generator/ir/types.js';
import { readStages, type Stages } from '../helpers/read.js';

const block = (code: string): string => `\`\`\`js\n${code}\n\`\`\``;
const method = (name: string, params: string, answer = 'success:{}'): string[] => [
  `#### ${name}`,
  '##### 参数',
  params,
  '##### 回调',
  block(answer),
];

async function read(...lines: string[]): Promise<Stages> {
  return readStages(['## methods', '### TManager', ...lines].join('\n\n'), 'markdown');
}

async function first(...lines: string[]): Promise<Method> {
  const [found] = (await read(...lines)).rawIr.methods;
  if (!found) throw new Error('no method');
  return found;
}

const shown = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [`${field.id}: ${typeText(field.type.value)}`, ...shown(inlineFields(field.type.value))]);

describe('parameters', () => {
  it.each([
    [
      'an object',
      block('{a:int, b:{c:string}}'),
      ['method:m/param:a: integer', 'method:m/param:b: object', 'method:m/param:b.c: string'],
    ],
    ['the word for none', '无', []],
    ['the word for none in a block', block('无'), []],
    ['nothing', 'x', []],
    ['a listener', block('new chat({onX:(a)=>{}})'), ['method:m/param:listener: chat']],
    [
      'names of JavaScript',
      block('{__proto__:int, constructor:string}'),
      ['method:m/param:__proto__: integer', 'method:m/param:constructor: string'],
    ],
  ])('may be %s', async (_, params, want) => {
    expect(shown((await first(...method('m', params))).params)).toEqual(want);
  });

  it('may be null where their own comment says so', async () => {
    const { params } = await first(
      ...method(
        'm',
        block(
          '{\na:int, // 否则为 null\nb:{c:string}, // 如果 b == null，全部\nd:int, // 如果 b 为 null，必填\ne:int, // 不能为 null\n}',
        ),
      ),
    );
    const { spans = [] } = params[0]?.nullable?.from ?? {};
    expect(params.map(({ nullable }) => nullable?.value ?? null)).toEqual([true, true, null, null]);
    expect(spans.map(({ column, endColumn }) => endColumn - column)).toEqual(['则为 null'.length]);
  });

  it('are all optional where the block says so', async () => {
    const { params } = await first(...method('m', block('// 全部选填\n{\na:int,\nb:int, // 必填\n}')));
    expect(params.map((param) => param.required.value)).toEqual(['no', 'yes']);
  });

  it.each([
    ['与 login 相同', 'login'],
    ['same as login', 'login'],
  ])('may be: %s', async (words) => {
    const { rawIr } = await read(...method('login', block('{a:int}')), ...method('m', words));
    expect(rawIr.methods.map((one) => shown(one.params))).toEqual([
      ['method:login/param:a: integer'],
      ['method:m/param:a: integer'],
    ]);
  });

  it('may be those of a method that stands further down', async () => {
    const { rawIr } = await read(...method('m', 'same as login'), ...method('login', block('{a:int}')));
    expect(shown(rawIr.methods[0]?.params ?? [])).toEqual(['method:m/param:a: integer']);
  });

  it('are none where the other method is not there, and that is told', async () => {
    const { rawIr, findings } = await read(...method('m', 'same as lost'));
    expect(rawIr.methods[0]?.params).toEqual([]);
    expect(findings.map(({ code, about }) => [code, about])).toEqual([['dangling-reference', 'method:m']]);
  });

  it('taken from another method have ids of their own, also those inside', async () => {
    const { rawIr } = await read(...method('login', block('{a:{b:int}}')), ...method('m', 'same as login'));
    expect(shown(rawIr.methods[1]?.params ?? [])).toEqual(['method:m/param:a: object', 'method:m/param:a.b: integer']);
  });

  it('may be those of a method that has those of a third', async () => {
    const { rawIr } = await read(
      ...method('login', block('{a:int}')),
      ...method('m', 'same as login'),
      ...method('n', 'same as m'),
    );
    expect(shown(rawIr.methods[2]?.params ?? [])).toEqual(['method:n/param:a: integer']);
  });
});

describe('the answer', () => {
  it.each([
    ['data', 'success:{code:0, data:{a:int}, desc:""}', 'object', ['code', 'data', 'desc']],
    ['a list', 'success:{data:[{a:int},{}]}', 'object[]', ['data']],
    ['a word', 'success:{data:string}', 'string', ['data']],
    ['an empty text, which is nothing', 'success:{data:""}', 'void', ['data']],
    ['an empty text with a type in the comment', 'success:{\ndata:"", // 字符串\n}', 'string', ['data']],
    ['no data', 'success:{code:0}', 'unknown', ['code']],
    ['nothing', 'success:{}', 'unknown', []],
    ['a misspelt label', 'succcess:{data:int}', 'integer', ['data']],
    ['only an error', 'error:{code:int}', 'unknown', []],
    ['both labels, the first right one first', 'succcess:{data:int}\nsuccess:{data:string}', 'integer', ['data']],
  ])('may hold %s', async (_, answer, type, envelope) => {
    const { result } = await first(...method('m', '无', answer));
    expect([result.id, typeText(result.type.value), result.envelope]).toEqual(['method:m/result', type, envelope]);
  });

  it('tells a misspelt label, with its place', async () => {
    const { findings } = await read(...method('m', '无', 'succcess:{}'));
    expect(findings.map(({ code, range }) => [code, range?.line, range?.column, range?.endColumn])).toEqual([
      ['misspelt-label', 14, 1, 9],
    ]);
  });

  it('of a failed call is kept', async () => {
    const { error } = await first(...method('m', '无', 'success:{}\nerror:{code:int, desc:{a:string}}'));
    expect(shown(error)).toEqual([
      'method:m/error.code: integer',
      'method:m/error.desc: object',
      'method:m/error.desc.a: string',
    ]);
  });
});

describe('examples', () => {
  it('are kept with their calls', async () => {
    const call = 'let d = await chat.m({\n  a: "x",\n  b: [1, {c: }],\n  d: e,\n});\nconsole.log(d)\n';
    const { examples } = await first(...method('m', '无'), '##### 示例', block(call));
    expect(examples.map((example) => example.code)).toEqual([call.trimEnd()]);
    expect(examples[0]?.calls.map(({ receiver, method: name }) => `${receiver}.${name}`)).toEqual(['chat.m']);
    const [found] = examples[0]?.calls ?? [];
    expect(JSON.parse(JSON.stringify(found?.argument?.entries.map(({ key, value }) => [key, value.kind])))).toEqual([
      ['a', 'literal'],
      ['b', 'array'],
      ['d', 'other'],
    ]);
  });
});

describe('ends of lines', () => {
  const page = [
    '## methods',
    '### TManager',
    ...method('login', block('{\na:int, // x\n}'), 'success:{\ndata:{ b:int } // y\n}'),
    '##### 示例',
    block('chat.login({\na:1\n})'),
    '## enum',
    '### T_Kind',
    block('{\nA = 1, // x\nB\n}'),
  ].join('\n\n');

  it('change nothing that is said', async () => {
    const plain = await readStages(page, 'markdown');
    for (const other of [page.replaceAll('\n', '\r\n'), `\ufeff${page}`]) {
      const stages = await readStages(other, 'markdown');
      expect(withoutPlaces(stages.ir)).toEqual(withoutPlaces(plain.ir));
      expect(stages.ledger).toEqual(plain.ledger);
    }
  });

  it('do not move a line', async () => {
    const [plain, other] = [
      await readStages(page, 'markdown'),
      await readStages(page.replaceAll('\n', '\r\n'), 'markdown'),
    ];
    expect(other.ir.methods[0]?.params[0]?.spans).toEqual(plain.ir.methods[0]?.params[0]?.spans);
    expect(other.ir.enums[0]?.members[1]?.spans).toEqual(plain.ir.enums[0]?.members[1]?.spans);
  });
});

function withoutPlaces(model: unknown): unknown {
  return JSON.parse(JSON.stringify(model, (key, value: unknown) => (key === 'spans' ? undefined : value)));
}
