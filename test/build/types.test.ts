import { describe, expect, it } from 'vitest';
import { typeText } from '../../generator/ir/type-text.js';
import { page, TYPES } from '../helpers/pages.js';
import { readStages } from '../helpers/read.js';

/** The type of the parameter `a`, as the page states it. */
async function typeOf(entry: string): Promise<string> {
  const { rawIr } = await readStages(page(`{\n${entry}\n}`, { rest: TYPES }), 'markdown');
  const type = rawIr.methods[0]?.params[0]?.type.value;
  return type ? typeText(type) : 'no parameter';
}

describe('a type is read from the value and the comment together', () => {
  it.each([
    ['a:string', 'string'],
    ['a:int', 'integer'],
    ['a:// 字符串', 'string'],
    ['a: //必填，数字类型，多少', 'number'],
    ['a //选填', 'unknown'],
    ['a', 'unknown'],
    ['a:string[]', 'string[]'],
    ['a:string[][]', 'string[][]'],
    ['a:[] //字符串列表', 'string[]'],
    ['a:[]', 'unknown[]'],
    ['a: //关键字列表', 'unknown[]'],
    ['a:int, //V2, PKT_Mode', 'PKT_Mode'],
    ['a:int[] //PKT_Mode[]', 'PKT_Mode[]'],
    ['a: // 数字，参考[enum] PKT_Mode', 'PKT_Mode'],
    ['a:string, //PKT_Kind', 'PKT_Kind'],
    // A number is no member of an enum of strings.
    ['a:int, //PKT_Kind', 'integer'],
    ['a:string, //消息类型不能为 PKTPeer', 'string'],
    ['a: //PKTPeer，说明', 'PKTPeer'],
    ['a: //[PKTPeer]列表', 'PKTPeer[]'],
    ['a: //PKTPeer 列表', 'PKTPeer[]'],
    ['a:[] // PKTPeer，列表', 'PKTPeer[]'],
    ['a: //PKTPeer.PKT_X', 'unknown'],
    ['a:{PKTPeer}', 'PKTPeer'],
    ['a:[{PKTPeer}]', 'PKTPeer[]'],
    ['a:{PKTPeer}, // x', 'PKTPeer'],
    ['a:PKTGhost', 'PKTGhost'],
    ['a: //PKTGhost', 'PKTGhost'],
    ['a: // map<string,number>', 'map<string,number>'],
    ['a: // mao<string,string>', 'map<string,string>'],
    ['a: // <String,String>字典', 'map<string,string>'],
    ['a:Map<string,PKTPeer>', 'map<string,PKTPeer>'],
    ['a:{ 自定义key: 自定义value }', 'map<string,unknown>'],
    ['a:[{\n//key:value\n}]', 'map<string,unknown>[]'],
    ['a:{ b:int }', 'object'],
    ['a:[{ b:int },{}]', 'object[]'],
    ['a:{}, //map<string,string>', 'map<string,string>'],
    ['a:{}', 'object'],
    ['a:function(x){}', 'function'],
    ['a:""', 'string'],
    ['a:0', 'number'],
  ])('%s', async (entry, want) => {
    expect(await typeOf(entry)).toBe(want);
  });
});

describe('an answer', () => {
  it.each([
    ['""', 'void'],
    ['“”', 'void'],
    ['string,//id', 'string'],
    [', //PKTPeer[]', 'PKTPeer[]'],
    ['// 返回数据 字符串，id', 'string'],
    ['// 返回数据', 'unknown'],
    ['"", // 布尔类型', 'boolean'],
    ['[{ PKTPeer }], // all', 'PKTPeer[]'],
  ])('of %s', async (success, want) => {
    const { rawIr } = await readStages(page('{ a:int }', { success: `${success}\n`, rest: TYPES }), 'markdown');
    const type = rawIr.methods[0]?.result.type.value;
    expect(type && typeText(type)).toBe(want);
  });
});

describe('an enum', () => {
  const values = async (body: string): Promise<(number | string)[]> => {
    const { rawIr } = await readStages(
      page('{ a:int }', { rest: `## Enums\n\n### PKT_E\n\n\`\`\`js\n${body}\n\`\`\`\n` }),
      'markdown',
    );
    return rawIr.enums[0]?.members.map((member) => member.value.value) ?? [];
  };

  it.each([
    ['{ A = 1, B = 5 }', [1, 5]],
    ['{ A = 0x1, B = 0x1 << 1, C = 0x1 << 2 }', [1, 2, 4]],
    ['{ A = "a" // x\n B = "b" }', ['a', 'b']],
    ['{\n PKT_A //x\n PKT_B\n PKT_C\n}', [0, 1, 2]],
    ['{ A = 3, B, C = 9, D }', [3, 4, 9, 10]],
    ['{ A = 1, A = 2 }', [1]],
  ])('of %s', async (body, want) => {
    expect(await values(body)).toEqual(want);
  });
});
