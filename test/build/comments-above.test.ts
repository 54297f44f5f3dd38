import { describe, expect, it } from 'vitest';
import type { Field } from '../../generator/ir/types.js';
import { page } from '../helpers/pages.js';
import { readStages, type Stages } from '../helpers/read.js';

async function stagesOf(params: string): Promise<Stages> {
  return readStages(page(params), 'markdown');
}

async function paramsOf(params: string): Promise<readonly Field[]> {
  return (await stagesOf(params)).rawIr.methods[0]?.params ?? [];
}

describe('a comment on a line of its own', () => {
  it.each([
    ['directly above', '{\n  // who it is\n  a: string,\n}', ['who it is']],
    [
      'with one behind',
      '{\n  // who it is\n  a: string, // at most 5 characters\n}',
      ['who it is at most 5 characters'],
    ],
    ['over several lines', '{\n  // who\n  // it is\n  a: string\n}', ['who it is']],
    ['as a block', '{\n  /**\n   * who it is\n   */\n  a: string,\n  /* b */ b: int\n}', ['who it is', 'b']],
    ['under another entry', '{\n  a: int, // one\n  // two\n  b: int\n}', ['one', 'two']],
    ['two on one line', '{\n  a: int,\n  /* b */ // c\n  b: int\n}', ['', 'b c']],
    ['above a blank line', '{\n  // who it is\n\n  a: string\n}', ['']],
    ['above a blank line and another', '{\n  // x\n\n  // y\n  a: string\n}', ['y']],
    ['that was an entry', '{\n  // x\n  // b: int\n  a: string\n}', ['']],
    ['that was an entry, above another', '{\n  // b = 1\n  // y\n  a: string\n}', ['y']],
    ['at the end', '{\n  a: string\n  // x\n}', ['']],
    ['that makes all optional', '{\n  // all optional\n  // x\n  a: string\n}', ['x']],
  ])('%s', async (_, params, want) => {
    expect((await paramsOf(params)).map(({ description }) => description)).toEqual(want);
  });

  it('says what one behind the entry says, phrase by phrase', async () => {
    const [a, b] = await paramsOf(
      '{\n  // optional\n  // defaults to 20\n  // since 6.3\n  a: int, // in milliseconds\n  // required\n  b: // string\n}',
    );
    expect(a).toMatchObject({
      required: { value: 'no' },
      default: { value: 20 },
      since: { value: '6.3' },
      unit: { value: 'milliseconds' },
    });
    expect(b).toMatchObject({ required: { value: 'yes' }, type: { value: { kind: 'primitive', name: 'string' } } });
  });

  it('has the place of what it says', async () => {
    const { rawIr, document } = await stagesOf('{\n  // x\n  // since 6.3\n  a: int, // defaults to 20\n}');
    const [a] = rawIr.methods[0]?.params ?? [];
    const texts = [a?.since, a?.default].map((fact) => {
      const range = fact?.from.spans[0];
      return document.lines.textOf(range?.line ?? 1).slice((range?.column ?? 1) - 1, (range?.endColumn ?? 1) - 1);
    });
    expect(texts).toEqual(['since 6.3', 'defaults to 20']);
  });

  it('makes all optional at the top of a block', async () => {
    const params = await paramsOf('{\n  // 全部选填\n  a: string,\n  b: int // required\n}');
    expect(params.map(({ required }) => required.value)).toEqual(['no', 'yes']);
  });

  it('belongs to members, and to data', async () => {
    const { rawIr } = await readStages(
      `${page('{a:int}', { success: '0' }).replace('{ code: 0, data: 0', '{\n  code: 0,\n  // how many\n  data: int')}\n\n## Enums\n\n### PKT_Mode\n\n\`\`\`\n{\n  // since 6.3\n  A = 1, // one\n}\n\`\`\`\n`,
      'markdown',
    );
    expect(rawIr.methods[0]?.result.description).toBe('how many');
    expect(rawIr.enums[0]?.members[0]).toMatchObject({ description: 'since 6.3 one', since: { value: '6.3' } });
  });
});
