import { describe, expect, it } from 'vitest';
import { at, readStages, type Stages } from '../helpers/read.js';

const block = (text: string): string => `\`\`\`js\n${text}\n\`\`\``;
const PARAMS = block('{a:int}');
const ANSWER = block('success:{code, data:int}');

async function read(...lines: string[]): Promise<Stages> {
  return readStages(['## Methods', '### XManager', '#### ping', ...lines].join('\n\n'), 'markdown');
}

/** What findings of blocks that nobody reads point at. */
function unread({ findings, document }: Stages): string[] {
  return findings
    .filter(({ code }) => code === 'unread-block')
    .map(({ range }) => {
      const start = document.lines.startOf(range?.line ?? 1) + (range?.column ?? 1) - 1;
      const end = document.lines.startOf(range?.endLine ?? 1) + (range?.endColumn ?? 1) - 1;
      return at(document, { start, end });
    });
}

describe('blocks of a method that nobody reads', () => {
  it.each<[string, string[], string[]]>([
    ['none', ['##### params', PARAMS, '##### callback', ANSWER, '##### example', block('a.b()')], []],
    ['a second block of parameters', ['##### params', PARAMS, block('{b:int}'), ANSWER], [block('{b:int}')]],
    ['a second block without labels', [PARAMS, block('{b:int}'), ANSWER], [block('{b:int}')]],
    ['a block beside the word for none', ['##### params', 'none', PARAMS, ANSWER], [PARAMS]],
    ['words under the parameters', ['##### params', block('x y'), ANSWER], [block('x y')]],
    ['a block above its labels', [PARAMS, '##### params', block('{b:int}'), ANSWER], [PARAMS]],
    ['a second success', [ANSWER, block('success:{data:string}')], ['success:{data:string}']],
    ['a second error', [block('success:{}\nerror:{a}\nfail: {b}')], ['fail: {b}']],
    ['another label', [block('success:{}\ncomplete: {x:int}')], ['complete: {x:int}']],
    ['an object beside labels', [block('success:{}\n{x:int}')], ['{x:int}']],
    ['an answer that is no object', [block('success: int')], ['int']],
    ['an answer that is nothing known', ['##### callback', block('{x:int}')], [block('{x:int}')]],
    ['a bare answer behind another', ['##### callback', ANSWER, block('{data:int}')], [block('{data:int}')]],
  ])('%s', async (_, lines, want) => {
    const stages = await read(...lines);
    expect(unread(stages)).toEqual(want);
    for (const { code, range } of stages.findings)
      if (code === 'unread-block') expect(stages.ledger[range?.line ?? 0]).toBe('not-understood');
  });

  it.each(['##### callback', '##### 响应', '##### 返回结果', '##### return value', '##### Output'])(
    'are none where one object under %s is the answer',
    async (label) => {
      const stages = await read(label, block('{\n  code: int, // x\n  data: { a: string },\n}'));
      expect(stages.facts.methods[0]?.success?.object?.entries).toHaveLength(2);
      expect(stages.ir.methods[0]?.result.envelope).toEqual(['code', 'data']);
      expect(unread(stages)).toEqual([]);
    },
  );

  it.each(['##### 请求', '##### 输入参数', '##### Request', '##### input'])(
    'are none under %s, which are parameters',
    async (label) => {
      const stages = await read(label, PARAMS, ANSWER);
      expect(stages.ir.methods[0]?.params.map(({ name }) => name)).toEqual(['a']);
      expect(unread(stages)).toEqual([]);
    },
  );
});

describe('a word for a label', () => {
  it('is a name as high as a method whose labels stand deeper', async () => {
    const { ir } = await read('##### params', PARAMS, ANSWER, '#### request', '##### params', PARAMS, ANSWER);
    expect(ir.methods.map(({ name }) => name.value)).toEqual(['ping', 'request']);
  });

  it('is a name among classes', async () => {
    const { ir } = await readStages(
      ['## Classes', '### Peer', PARAMS, '### Request', block('{b:int}')].join('\n\n'),
      'markdown',
    );
    expect(ir.classes.map(({ name }) => name.value)).toEqual(['Peer', 'Request']);
  });

  it('is a label as high as a method without others', async () => {
    const { ir } = await read('#### params', PARAMS, '#### callback', ANSWER);
    expect(ir.methods.map(({ name }) => name.value)).toEqual(['ping']);
  });
});
