import { describe, expect, it } from 'vitest';
import { literalOf, readTextMarks, type Said } from '../../generator/read/text-marks.js';

type Marks = ReturnType<typeof readTextMarks>;

/** What is said, without what is not. */
const valueOf = (marks: Marks): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(marks).flatMap(([key, said]: [string, Said<unknown> | readonly Said<unknown>[] | null]) => {
      if (said === null) return [];
      if ('value' in said) return [[key, said.value]];
      return said.length > 0 ? [[key, said.map((one) => one.value)]] : [];
    }),
  );

describe('readTextMarks', () => {
  it.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['words', {}],
    ['从 6.3 版本开始支持', { since: '6.3' }],
    ['登录，从 5.2.210 版本开始支持', { since: '5.2.210' }],
    ['登录（6.3 及以上版本支持）', { since: '6.3' }],
    ['登录（7.5 版本新增）', { since: '7.5' }],
    ['自 7.5 版本起支持', { since: '7.5' }],
    ['自 7.5 版本起，必须先登录', {}],
    ['This is a deprecated method.', { deprecated: true }],
    ['This is the deprecated way to do it.', { deprecated: true }],
    ['已废弃的 API，请使用 newIt', { deprecated: true }],
    ['Replaces the deprecated oldIt.', {}],
    ['has not been deprecated', {}],
    ['Logs in, since 6.3', { since: '6.3' }],
    ['Logs in, since v6.3', { since: '6.3' }],
    ['added in version 6.3', { since: '6.3' }],
    ['Logs in (available since 6.3).', { since: '6.3' }],
    ['这个字段从 6.3 版本开始支持', {}],
    ['since 6.3 of the kernel', {}],
    ['since 6', {}],
    ['待废弃', { deprecated: true }],
    ['deprecated', { deprecated: true }],
    ['not deprecated', {}],
    ['It is not yet deprecated.', {}],
    ["isn't deprecated", {}],
    ['cannot, deprecated', { deprecated: true }],
    ['未废弃', {}],
    ['没有被弃用', {}],
    ['用于替代已废弃的 oldIt', {}],
    ['已废弃的 oldIt 的新形式', {}],
    ['replaces the deprecated oldIt', {}],
    ['replaces the deprecated oldIt, deprecated', { deprecated: true }],
    ['deprecated since 7.0', { deprecated: true }],
    ['deprecated (since 7.0)', { deprecated: true }],
    ['已废弃，从 6.3 版本开始支持', { since: '6.3', deprecated: true }],
    ['默认为 1,000', {}],
    ['默认为 1，000', {}],
    ['default 1, 20 at most', { default: 1 }],
    ['default 1<<3', {}],
    ['default 20-30', {}],
    ['默认为 20～30', {}],
    ['default 9007199254740993', {}],
    ['默认为 1，若在群组则默认为 2', {}],
    ['默认为 1，即默认值为 1', { default: 1 }],
    ['default "a\\"b\\n"', { default: 'a"b\n' }],
    ['默认为 “你，好”', { default: '你，好' }],
    ['not at most 20 items', {}],
    ['不是最多 20 个', {}],
    ['默认为 0', { default: 0 }],
    ['默认值为true', { default: true }],
    ['默认为 ""', { default: '' }],
    ['默认: []', { default: [] }],
    ['defaults to -1.5', { default: -1.5 }],
    ['default null', { default: null }],
    ['默认为 0个', { default: 0 }],
    ['default 0.', { default: 0 }],
    ['默认为 10。', { default: 10 }],
    ['default 0x', {}],
    ['default 1.2.3', {}],
    ['默认为空', {}],
    ['说明，否则为 null', { nulls: [null] }],
    ['不存在时，返回null。', { nulls: [null] }],
    ['不存在则为 NULL', { nulls: [null] }],
    ['说明（填 null 表示全部）', { nulls: [null] }],
    ['若为 null 则全部', { nulls: [null] }],
    ['说明。可以为 null', { nulls: [null] }],
    ['如果 a_1 == null，全部', { nulls: ['a_1'] }],
    ['b 为 null 时，c 传 null', { nulls: ['b', 'c'] }],
    ['不能为 null', {}],
    ['不可为 null', {}],
    ['不要传 null', {}],
    ['接口返回 null', {}],
    ['a 不为 null', {}],
    ['a != null', {}],
    ['默认为 null', { default: null }],
    ['nullable, the name', { nulls: [null] }],
    ['The name; null if unknown', { nulls: [null] }],
    ['The name. Null in a group.', { nulls: [null] }],
    ['the name, otherwise null', { nulls: [null] }],
    ['the name, or null', { nulls: [null] }],
    ['the name, may be null', { nulls: [null] }],
    ['if a == null, all of them', { nulls: ['a'] }],
    ['must not be null if unknown', {}],
    ['may not be null', {}],
    ['not nullable', {}],
    ['null', {}],
    ['单位：毫秒', { unit: 'milliseconds' }],
    ['（秒）', { unit: 'seconds' }],
    ['in bytes', { unit: 'bytes' }],
    ['最多 50 个', { limits: [{ kind: 'items', min: null, max: 50 }] }],
    ['最大支持 20 条', { limits: [{ kind: 'items', min: null, max: 20 }] }],
    ['最多 50 个字符', { limits: [{ kind: 'characters', max: 50 }] }],
    ['不超过 10 字符', { limits: [{ kind: 'characters', max: 10 }] }],
    ['最大 8 KB', { limits: [{ kind: 'size', max: 8, unit: 'KB' }] }],
    ['最长 500 字节', { limits: [{ kind: 'size', max: 500, unit: 'bytes' }] }],
    ['限制 1 秒 5 次', { limits: [{ kind: 'rate', calls: 5, seconds: 1 }] }],
    ['at most 5 calls in 10 seconds', { limits: [{ kind: 'rate', calls: 5, seconds: 10 }] }],
    [
      'at most 5 items, at most 8 KB',
      {
        limits: [
          { kind: 'items', min: null, max: 5 },
          { kind: 'size', max: 8, unit: 'KB' },
        ],
      },
    ],
    ['需要购买旗舰版', { edition: 'ultimate' }],
    ['增值功能', { edition: 'value-added' }],
    ['10056 错误码', { errorCodes: ['10056'] }],
    ['ERR_SVR_X 错误码', { errorCodes: ['ERR_SVR_X'] }],
    ['error code 6017, error code 6017', { errorCodes: ['6017'] }],
    ['desc 错误码', {}],
    ['kConstant 常量', { constants: ['kConstant'] }],
  ])('%s', (text, want) => {
    expect(valueOf(readTextMarks(text))).toEqual(want);
  });

  // What takes time with the square of the length runs into the time that vitest leaves it.
  it.each([' ', 'a', ', ', 'a null '])('reads half a million characters of %j', (part) => {
    const long = part.repeat(500_000 / part.length);
    const { nulls, constants } = readTextMarks(`错误码 kConstant 常量 ${long}, or null`);
    expect(nulls.map(({ value }) => value)).toContain(null);
    expect(constants.map(({ value }) => value)).toContain('kConstant');
  });

  it('knows where each is said', () => {
    const text = '说明，最多 50 个，单位：秒，默认为 0，错误码 6017';
    const { limits, unit, default: given, errorCodes } = readTextMarks(text);
    const found = [limits[0], unit, given, errorCodes[0]].map((said) => said && text.slice(said.start, said.end));
    expect(found).toEqual(['最多 50 个', '单位：秒', '默认为 0', '6017']);
  });
});

it.each([
  ['true', true],
  ['false', false],
  ['null', null],
  ['[]', []],
  ['{}', {}],
  ['"a"', 'a'],
  ["'a'", 'a'],
  ['-1.5', -1.5],
])('literalOf(%s)', (source, want) => {
  expect(literalOf(source)).toEqual(want);
});

it.each(['默认为 -0', `默认为 ${'9'.repeat(400)}`])('reads no number that JSON cannot hold: %s', (text) => {
  const { default: said } = readTextMarks(text);
  expect(JSON.parse(JSON.stringify(said?.value ?? null))).toBe(said?.value ?? null);
});
