import { describe, expect, it } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { readStages } from '../helpers/read.js';

const block = (text: string): string => `\`\`\`js\n${text}\n\`\`\``;
const ANSWER = block('success:{code, data:int}');
const table = (...rows: string[]): string => ['| a | b |', '|--|--|', ...rows.map((row) => `| ${row} |`)].join('\n');

const read = (...lines: string[]): ReturnType<typeof readStages> => readStages(lines.join('\n\n'), 'markdown');

describe('a table in a method', () => {
  it('of numbers lists its error codes', async () => {
    const { ir, findings } = await read(
      '## Methods',
      '### XManager',
      '#### ping',
      ANSWER,
      '##### errors',
      table('6014 | Nobody is *here*', '-3 |', '7 | A_B | c'),
      '#### pong',
      ANSWER,
    );
    expect(ir.methods.map(({ errorCodes }) => errorCodes)).toEqual([['error:6014', 'error:-3', 'error:7'], []]);
    expect(ir.methods[1]?.module.value).toBe('XManager');
    const said = new Map(ir.errorCodes.map(({ code, description }) => [code, description]));
    expect(said.get('6014')).toBe('Nobody is here');
    expect(said.get('-3')).toBe('');
    expect(findings).toEqual([]);
  });

  it.each([
    ['of something else', [ANSWER, table('x | y')]],
    ['with a code that is none', [ANSWER, table('1 | y', 'x | z')]],
    ['of numbers that nothing calls codes', [ANSWER, table('0 | out', '1 | in')]],
    ['of values to pass', ['##### params', table('1 | y'), ANSWER]],
    ['of parameters', ['##### params', table('userID | string'), ANSWER]],
    ['under a heading of its own', [ANSWER, '##### fields', table('userID | string')]],
  ])('%s is reported, once', async (_, lines) => {
    const text = ['## Methods', '### XManager', '#### ping', ...lines].join('\n\n');
    const { findings, document, ir } = await readPage({ name: 'page', text, format: 'markdown' });
    const told = findings.filter(({ code }) => code === 'unread-block' || code === 'line-not-understood');
    expect(told.map(({ code, range }) => [code, document.lines.textOf(range?.line ?? 1)])).toEqual([
      ['unread-block', '| a | b |'],
    ]);
    expect(ir.errorCodes).toEqual([]);
  });
});

it.each([
  ['an enum', ['### T_Xa', block('{A = 1}')]],
  ['a class', ['## Classes', '### TXa', block('{a:int}')]],
  ['an event', ['## Listeners', '### TListener', '#### onX', block('{type:"x", data:{}}')]],
])('a table in %s is reported', async (_, lines) => {
  const { findings } = await read(...lines, table('1 | y'), '##### more', 'x');
  expect(findings.filter(({ code }) => code === 'unread-block')).toHaveLength(1);
});

it('text under a heading that labels nothing known is a note, and names the heading', async () => {
  const { ir } = await read('#### ping', 'Pings.', ANSWER, '##### 备\\*注', 'Only `once`.', '- and then', 'since 6.3');
  expect(ir.methods[0]).toMatchObject({
    description: 'Pings.',
    notes: ['备\\*注: Only `once`.', 'and then', 'since 6.3'],
    since: null,
  });
});

it('thousands of such headings before the labels take time in proportion', { timeout: 5000 }, async () => {
  const { ir } = await read('#### ping', '##### 备 注\n\nx\n\n'.repeat(10_000), '##### callback', ANSWER);
  expect(ir.methods[0]?.notes).toHaveLength(10_000);
});

it('tables of numbers under a heading of error codes list them, wherever they stand there', async () => {
  const { ir } = await read(
    '## Error codes',
    'What calls fail with.',
    table('6014 | Nobody is here'),
    '### Server',
    table('20009 | No friends', '7 |'),
    table('x | y'),
  );
  expect(ir.errorCodes.map(({ code, description }) => [code, description])).toEqual([
    ['7', ''],
    ['6014', 'Nobody is here'],
    ['20009', 'No friends'],
  ]);
  expect(ir.guides.map(({ title, blocks }) => [title, ...blocks.map(({ kind }) => kind)])).toEqual([
    ['Error codes', 'text'],
    ['Server', 'table'],
  ]);
});

it('text directly under the heading of a region is kept as a guide, which is no region when it is printed', async () => {
  const lines = ['## Methods', 'Call these after the login.', '### XManager', '#### ping', ANSWER, '## Enums'];
  const { ir } = await read(...lines);
  const guide = { title: 'Methods', depth: 3, blocks: [{ markdown: 'Call these after the login.' }] };
  expect(ir.guides).toMatchObject([guide]);
  expect(ir.methods[0]?.module.value).toBe('XManager');
  const again = await readStages(printIr(ir), 'markdown');
  expect(again.ir.guides).toMatchObject([guide]);
});
