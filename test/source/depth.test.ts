import { describe, expect, it } from 'vitest';
import type { Document } from '../../generator/document/document.js';
import { readSource } from '../../generator/source/index.js';
import { at } from '../helpers/read.js';

const textsIn = ({ sections }: Document): string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text.value])));

/** A list of items in each other, and what stands in the deepest. */
const nested = (depth: number, prefix = '', last = ''): string =>
  Array.from({ length: depth }, (_, level) => `${prefix}${'  '.repeat(level)}- a${level}\n`).join('') + last;

describe('lists in lists', () => {
  it.each([
    ['alone', '', '', 54],
    ['in a quote', '> ', '', 53],
    ['with a code block', '', `${'  '.repeat(800)}\`\`\`\n${'  '.repeat(800)}{a:int}\n${'  '.repeat(800)}\`\`\`\n`, 54],
  ])('are read to any depth, and reported: %s', { timeout: 5000 }, async (_, prefix, last, line) => {
    const text = `# x\n\n${nested(800, prefix, last)}`;
    const document = await readSource('page', text, 'markdown');
    const texts = textsIn(document);
    expect(texts.filter((one) => /^a\d+$/.test(one))).toHaveLength(800);
    if (last !== '') expect(texts.join('\n')).toContain('{a:int}');
    expect(document.problems.map(({ kind, span }) => [kind, document.lines.lineAt(span.start)])).toEqual([
      ['deep-list', line],
    ]);
  });

  it('are not reported where a page may mean them', async () => {
    const { problems } = await readSource('page', `# x\n\n${nested(50)}\n${' '.repeat(150)}words\n`, 'markdown');
    expect(problems).toEqual([]);
  });

  it('are reported for marks on one line', async () => {
    const { problems } = await readSource('page', `# x\n\n${'> '.repeat(60)}a\n\n${'- '.repeat(60)}b\n`, 'markdown');
    expect(problems.map(({ kind }) => kind)).toEqual(['deep-list']);
  });
});

describe('bytes that are no UTF-8', () => {
  const page = (bytes: readonly number[]): string =>
    Buffer.concat([Buffer.from('# ab\n\ncd '), Buffer.from(bytes), Buffer.from(' e\n\ufffd')]).toString('utf8');

  it.each([
    ['a lone byte', [0xff]],
    ['half a character', [0xe4, 0xb8]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
  ])('are reported once, at the first: %s', async (_, bytes) => {
    for (const format of ['markdown', 'text', 'html'] as const) {
      const document = await readSource('page', page(bytes), format);
      const found = document.problems.filter(({ kind }) => kind === 'not-utf8');
      expect(found.map(({ span }) => [span.start, at(document, span)])).toEqual([[9, '\ufffd']]);
    }
  });

  it('are half characters, too', async () => {
    const { problems } = await readSource('page', '# a\n\nb \ud800 c', 'markdown');
    expect(problems).toEqual([{ kind: 'not-utf8', span: { start: 7, end: 8 } }]);
  });

  it('are not there in whole characters', async () => {
    const { problems } = await readSource('page', '# a\n\n😀 好', 'markdown');
    expect(problems).toEqual([]);
  });
});
