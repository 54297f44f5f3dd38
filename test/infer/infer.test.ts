import { describe, expect, it } from 'vitest';
import { inferTypes } from '../../generator/infer/infer.js';
import { typeSites } from '../../generator/ir/type-sites.js';
import { typeText } from '../../generator/ir/type-text.js';
import { readStages } from '../helpers/read.js';

const block = (code: string): string => `\`\`\`js\n${code}\n\`\`\``;
const klass = (name: string, fields: string): string[] => [`### ${name}`, block(`{\n${fields}\n}`)];
const OTHER = ['## 枚举', '### SDK_UserRole', block('{A = 1}'), '## 关键类', ...klass('SDKUserInfo', 'id:string')];

/** The type of one site behind inference, and the rule that gave it. */
async function inferred(id: string, ...lines: string[]): Promise<string> {
  const { ir } = await readStages(lines.join('\n\n'), 'markdown');
  const site = typeSites(ir).find((one) => one.id === id);
  if (!site) throw new Error(`no ${id}`);
  const { from, value } = site.fact;
  return `${typeText(value)} ${from.kind === 'inferred' ? from.rule : from.kind}`;
}

describe('a type that the page leaves open', () => {
  it.each([
    ['is boolean where the comment asks', 'a: // 是否成功', 'boolean whether'],
    ['is a number where the comment counts', 'a: // 消息时间戳', 'number unit'],
    ['is a number where it has a unit', 'a: // 时长，单位：秒', 'number unit'],
    ['stays open where nothing tells it', 'a: // x y z w', 'unknown documented'],
    ['is not asked for where it is stated', 'a:string // 是否成功', 'string documented'],
    ['is that of a field of the same name', 'a:\nb:{a:string}', 'string same-field'],
    ['is a number where fields of its name differ in kinds of it', 'a:\nb:{a:int}\nc:{a:double}', 'number same-field'],
    ['stays open where fields of its name differ', 'a:\nb:{a:int}\nc:{a:string}', 'unknown documented'],
    ['is that of the field that the comment names', 'a: // userName\nuserName:string', 'string named-field'],
    ['is a list of what the comment names', 'a: // userName 列表\nuserName:string', 'string[] named-field'],
    ['is the element of the list named after it', 'a:\naList:string[]', 'string sibling-list'],
    ['is a list of the element that it is named after', 'as:\nb:{a:string}', null],
    ['has an open list filled in', 'a:[]\nb:{a:string[]}', 'string[] same-field'],
    ['does not turn a list into something else', 'a:[]\nb:{a:string}', 'unknown[] documented'],
  ])('%s', async (_, fields, want) => {
    const id = want === null ? 'as' : 'a';
    const found = await inferred(`class:SDKBox/field:${id}`, ...OTHER, ...klass('SDKBox', fields));
    expect(found).toBe(want ?? 'string[] sibling-list');
  });

  it.each([
    ['userRole:', 'SDK_UserRole named-type', 'userRole'],
    ['userInfo:', 'SDKUserInfo named-type', 'userInfo'],
    ['userInfoList:', 'SDKUserInfo[] named-type', 'userInfoList'],
    ['constructor:', 'unknown documented', 'constructor'],
    ['__proto__:', 'unknown documented', '__proto__'],
  ])('is the type that it is named after: %s', async (fields, want, name) => {
    expect(await inferred(`class:SDKBox/field:${name}`, ...OTHER, ...klass('SDKBox', fields))).toBe(want);
  });

  it.each([
    ['a: "x"', 'string example'],
    ['a: 1', 'number example'],
    ['a: [true]', 'boolean[] example'],
    ['a: {b: 1}', 'object example'],
    ['a: null', 'unknown documented'],
    ['a: {}', 'unknown documented'],
    ['a: x', 'unknown documented'],
    ['a:', 'unknown documented'],
  ])('is what the example passes: %s', async (passed, want) => {
    const lines = [
      '## methods',
      '### TManager',
      '#### login',
      '##### params',
      block('{\na: // x y z w\n}'),
      '##### callback',
      block('success:{}'),
      '##### example',
      block(`chat.login({${passed}})`),
    ];
    expect(await inferred('method:login/param:a', ...lines)).toBe(want);
  });
});

it('changes nothing the second time, and nothing that is stated', async () => {
  const text = [...OTHER, ...klass('SDKBox', 'a:\nb:{a:string}\nuserInfo:\nc: // 是否\nd:int // 是否')].join('\n\n');
  const { ir, rawIr } = await readStages(text, 'markdown');
  expect(inferTypes(ir)).toEqual(ir);
  const stated = typeSites(rawIr).filter((site) => site.fact.value.kind !== 'unknown');
  const kept = typeSites(ir).filter((site) => stated.some((one) => one.id === site.id));
  expect(kept.map((site) => site.fact)).toEqual(stated.map((site) => site.fact));
});
