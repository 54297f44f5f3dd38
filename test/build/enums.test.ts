import { describe, expect, it } from 'vitest';
import { readStages, type Stages } from '../helpers/read.js';

const read = (notation: string): Promise<Stages> =>
  readStages(`## enum\n\n### T_Kind\n\n\`\`\`js\n${notation}\n\`\`\`\n`, 'markdown');

/** Members as `name=value`, with `?` where the value was counted on. */
async function members(notation: string): Promise<string[]> {
  const { rawIr } = await read(notation);
  const found = rawIr.enums[0]?.members ?? [];
  return found.map(({ name, value }) => {
    const counted =
      value.from.kind === 'inferred' ? `?${value.from.rule === 'enum-position' ? '' : value.from.rule}` : '';
    return `${name}=${JSON.stringify(value.value)}${counted}`;
  });
}

describe('the members of an enum', () => {
  it.each([
    ['with values', '{A = 1, B = 5}', ['A=1', 'B=5']],
    ['without values', '{A_A, A_B, A_C}', ['A_A=0?', 'A_B=1?', 'A_C=2?']],
    ['without some values', '{A = 3, B, C = 10, D}', ['A=3', 'B=4?', 'C=10', 'D=11?']],
    ['without the first value', '{A, B = 5, C}', ['A=0?', 'B=5', 'C=6?']],
    ['with shifts', '{A = 0x1 << 2, B}', ['A=4', 'B=5?']],
    ['with negative values', '{A = -1, B}', ['A=-1', 'B=0?']],
    ['with texts', '{A = "Public", B = “Work”}', ['A="Public"', 'B="Work"']],
    ['with texts and none', '{A = "x", B}', ['A="x"']],
    ['with colons', '{A: 1, B: 2}', ['A=1', 'B=2']],
    ['with the same value', '{A = 1, B = 1}', ['A=1', 'B=1']],
    [
      'with names of JavaScript',
      '{__proto__ = 1, constructor, delete}',
      ['__proto__=1', 'constructor=2?', 'delete=3?'],
    ],
  ])('%s', async (_, notation, want) => {
    expect(await members(notation)).toEqual(want);
  });

  it.each([
    ['{A = 1, A = 2, B}', ['A=1', 'B=2?'], 'duplicate-member', 9],
    ['{A = 1, B = true}', ['A=1', 'B=2?'], 'unread-value', 9],
    ['{A = "x", B}', ['A="x"'], 'unread-value', 11],
    ['{A = "x", B = C.D}', ['A="x"'], 'unread-value', 11],
    ['{A = 1, B = C.D}', ['A=1', 'B=2?'], 'unread-value', 9],
  ])('%s', async (notation, want, code, column) => {
    const { findings } = await read(notation);
    expect(await members(notation)).toEqual(want);
    expect(findings.map((finding) => [finding.code, finding.range?.line, finding.range?.column])).toEqual([
      [code, 6, column],
    ]);
  });

  it('hold what their comments say', async () => {
    const { rawIr } = await read('{\nA = 1, // 第一个，从 6.3 版本开始支持\nB, // 需要购买旗舰版\n}');
    const found = rawIr.enums[0]?.members.map(({ id, description, since, edition }) => [
      id,
      description,
      since?.value ?? null,
      edition?.value ?? null,
    ]);
    expect(found).toEqual([
      ['enum:T_Kind/member:A', '第一个，从 6.3 版本开始支持', '6.3', null],
      ['enum:T_Kind/member:B', '需要购买旗舰版', null, 'ultimate'],
    ]);
  });
});
