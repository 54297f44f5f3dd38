import { describe, expect, it } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { page, TYPES } from '../helpers/pages.js';

const CODES = [
  'default-type',
  'limit-type',
  'empty-limit',
  'unknown-rule-field',
  'required-and-optional',
  'name-of-two',
  'unknown-mark',
];

/** The findings of the checks at hand, with what stands at their place. */
async function findings(text: string): Promise<string[]> {
  const { findings: all, lines } = await readPage({ name: 'page.md', text });
  return all
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, range, file }) => {
      const line = lines.get(file)?.textOf(range?.line ?? 1) ?? '';
      return `${code} ${line.slice((range?.column ?? 1) - 1, (range?.endColumn ?? 1) - 1)}`;
    });
}

const house = (params: string, marks = ''): string =>
  [
    '---\ndocbind: 1\n---',
    '## Methods',
    '### PKTManager',
    '#### ping',
    ...(marks === '' ? [] : [marks]),
    '##### params',
    `\`\`\`js\n{\n${params}\n}\n\`\`\``,
    TYPES.replace(/: \/\/ (\w+)( list)?/g, ': $1'),
  ].join('\n\n');

describe("a vendor's page is found to have", () => {
  it.each([
    [
      'defaults that fit',
      '{a:string // default "x"\nb:int // default 2\nc:bool // default true\nd:[string] // default []}',
      [],
    ],
    ['null for any default', '{a:string // default null\n}', []],
    ['a number for a string', '{a:string // default 20\n}', ['default-type default 20']],
    ['a number for a boolean', '{a:bool // default 1\n}', ['default-type default 1']],
    ['a fraction for an integer', '{a:int // default 0.5\n}', ['default-type default 0.5']],
    ['a value of no member', '{a:PKT_Mode // default 7\n}', ['default-type default 7']],
    ['a value of a member', '{a:PKT_Mode // default 2\n}', []],
    ['a number of items of a list', '{a:[string] // at most 20 items\n}', []],
    ['a number of items of a number', '{a:int // at most 20 items\n}', ['limit-type at most 20 items']],
    ['a number of items of a string', '{a:string // at most 20 items\n}', ['limit-type at most 20 items']],
    ['a size of a list of strings', '{a:[string] // at most 20 bytes\n}', []],
    ['a size of a boolean', '{a:bool // at most 20 bytes\n}', ['limit-type at most 20 bytes']],
    ['one inside another', '{a:{b:int // at most 20 characters\n}}', ['limit-type at most 20 characters']],
    ['a field that is both', '{a:int // required, optional\n}', ['required-and-optional required, optional']],
    ['a field that is so twice', '{a:int // required, required\n}', []],
  ])('%s', async (_, params, want) => {
    expect(await findings(page(params, { rest: TYPES }))).toEqual(want);
  });

  it('an enum and a class of one name', async () => {
    const rest = `${TYPES}\n### PKT_Mode\n\n\`\`\`js\n{a:int}\n\`\`\``;
    expect(await findings(page('{a:int}', { rest }))).toEqual(['name-of-two ### PKT_Mode']);
  });
});

describe('our page is found to have', () => {
  it.each([
    ['all right', '  a: integer, // from 1 to 5 - x\n  b: string, // required when a is 1, one of ["x"] - x', []],
    ['a limit of nothing', '  a: integer, // from 5 to 1 - x', ['empty-limit from 5 to 1 - x']],
    ['a number of nothing', '  a: string[], // from 5 to 1 items - x', ['empty-limit from 5 to 1 items - x']],
    [
      'a condition on nothing',
      '  a: string, // required when b is 1 - x',
      ['unknown-rule-field required when b is 1 - x'],
    ],
    ['values of another type', '  a: string, // one of [1,2] - x', ['limit-type one of [1,2] - x']],
    ['a pattern of a number', '  a: integer, // pattern "^a" - x', ['limit-type pattern "^a" - x']],
    ['a range of a string', '  a: string, // at most 5 - x', ['limit-type at most 5 - x']],
    ['a range of an enum', '  a: PKT_Mode, // at most 5 - x', []],
    ['what is both', '  a: string, // required, optional - x', ['required-and-optional required, optional - x']],
  ])('%s', async (_, params, want) => {
    expect(await findings(house(params))).toEqual(want);
  });

  it.each([
    ['- rule: exactly one of a, b', []],
    ['- rule: exactly one of a, b.c', []],
    ['- rule: exactly one of a, peer.level', []],
    ['- rule: exactly one of a, other', ['unknown-rule-field rule: exactly one of a, other']],
    ['- rule: at most one of b.d, peer.name', ['unknown-rule-field rule: at most one of b.d, peer.name']],
  ])('rules about fields: %s', async (rule, want) => {
    const params = '  a: string, // - x\n  b: {\n    c: string, // - x\n  }, // - x\n  peer: PKTPeer, // - x';
    expect(await findings(house(params, rule))).toEqual(want);
  });
});
