import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../generator/source/markdown-chunks.js';

const chunkTexts = (text: string): string[] => chunksOf(text).chunks.map((chunk) => chunk.text.value);

/** Each fenced block: its inside, and what the file has at its place. */
const fences = (text: string): [string, string][] =>
  chunksOf(text).chunks.flatMap((chunk) =>
    [...chunk.fences.values()].map((fence): [string, string] => [
      fence.text.value,
      text.slice(fence.span.start, fence.span.end),
    ]),
  );

describe('chunks', () => {
  it.each([
    ['at headings', 'a\n# b\nc\n## d\n', ['a\n', '# b\nc\n', '## d\n']],
    ['but not before the first line', '# b\nc', ['# b\nc']],
    ['at an empty heading', 'a\n#\nb', ['a\n', '#\nb']],
    ['but not at what is no heading', 'a\n#b\n####### c\n # d\n', ['a\n#b\n####### c\n # d\n']],
    ['but not in code', 'a\n```\n# b\n```\n# c', ['a\n```\n```\n', '# c']],
    ['but not in a comment', 'a\n<!-- x\n# b\n-->\n# c', ['a\n<!-- x\n# b\n-->\n', '# c']],
    ['but not in preformatted HTML', 'a\n<pre>\n# b\n</PRE>\n# c', ['a\n<pre>\n# b\n</PRE>\n', '# c']],
    ['behind a comment on one line', '<!-- a -->\n# b', ['<!-- a -->\n', '# b']],
    ['but not where a definition counts for the whole page', '[a]\n# b\n[a]: c', ['[a]\n# b\n[a]: c']],
    ['with CRLF', 'a\r\n# b\r\n', ['a\r\n', '# b\r\n']],
    ['of nothing', '', []],
  ])('are cut %s', (_, text, want) => {
    expect(chunkTexts(text)).toEqual(want);
  });

  it('cover the page', () => {
    const text = 'a\n# b\n```\nc\n```\nd\n# e\n';
    const { chunks } = chunksOf(text);
    expect(chunks.map((chunk) => chunk.span)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 18 },
      { start: 18, end: 22 },
    ]);
  });
});

describe('fences', () => {
  it.each([
    ['are taken out', '```js\na\nb\n```\nc', [['a\nb\n', '```js\na\nb\n```']]],
    ['may be tildes', '~~~\n```\n~~~', [['```\n', '~~~\n```\n~~~']]],
    ['may be long', '````\n```\n````', [['```\n', '````\n```\n````']]],
    ['close with longer ones', '```\na\n`````', [['a\n', '```\na\n`````']]],
    ['do not close with a word behind them', '```\na\n``` b\n```', [['a\n``` b\n', '```\na\n``` b\n```']]],
    ['are none with a backtick behind them', '```a`\nb', []],
    ['may be empty', '```\n```', [['', '```\n```']]],
    ['may be indented', '  ```\n  a\n    b\nc\n  ```', [['a\n  b\nc\n', '```\n  a\n    b\nc\n  ```']]],
    ['may stand in a list item', '- ```\n  a\n  ```', [['a\n', '```\n  a\n  ```']]],
    ['may stand in a quote', '> ```\n> a\n>  b\n> ```', [['a\n b\n', '```\n> a\n>  b\n> ```']]],
    ['may stand in a quote without spaces', '>```\n>a\n>```', [['a\n', '```\n>a\n>```']]],
    ['may stand in a quote in a quote', '> > ```\n> > a\n> > ```', [['a\n', '```\n> > a\n> > ```']]],
    ['end with their quote', '> ```\n> a\nb', [['a\n', '```\n> a']]],
    ['end with their quote, CRLF', '> ```\r\n> a\r\nb', [['a\r\n', '```\r\n> a']]],
    ['keep CRLF', '```\r\na\r\n```\r\n', [['a\r\n', '```\r\na\r\n```']]],
    ['may never end', '```\na\n', [['a\n', '```\na\n']]],
    ['may begin at the very end', 'a\n```', [['', '```']]],
    ['may hold another heading', '```\n# a\n```', [['# a\n', '```\n# a\n```']]],
  ])('%s', (_, text, want) => {
    expect(fences(text)).toEqual(want);
  });

  it('that never end are told', () => {
    expect(chunksOf('a\n  ````js\n# b\n').problems).toEqual([{ kind: 'unclosed-fence', span: { start: 4, end: 8 } }]);
    expect(chunksOf('> ```\n> a\n\nb').problems).toEqual([]);
  });

  it('know the place of each character', () => {
    const text = '> x\n> ```\n> a：\n>  b\n> ```\n';
    const [fence] = [...(chunksOf(text).chunks[0]?.fences.values() ?? [])];
    const { value } = fence?.text ?? { value: '' };
    expect([...value].map((_, index) => text[fence?.text.offsetAt(index) ?? 0]).join('')).toBe(value);
    expect(value).toBe('a：\n b\n');
  });
});

it('tells HTML that never ends', () => {
  expect(chunksOf('a\n<!-- b\n# c').problems).toEqual([{ kind: 'unclosed-html', span: { start: 2, end: 3 } }]);
  expect(chunksOf('<pre>\na</pre>').problems).toEqual([]);
});

describe('marks of quotes and lists', () => {
  it.each(['> ', '>', '- ', '1. ', '> - '])('are passed over beyond the fiftieth: %s', (mark) => {
    const { chunks } = chunksOf(`${mark.repeat(300)}x`);
    const value = chunks[0]?.text.value ?? '';
    expect(value.length).toBeLessThan(201);
    expect(value.endsWith('x')).toBe(true);
    expect(chunks[0]?.text.offsetAt(value.length - 1)).toBe(mark.length * 300);
  });

  it.each([`${'> '.repeat(50)}x`, `${'- '.repeat(50)}x`, '*'.repeat(1000), '-'.repeat(1000), `${'1'.repeat(100)}. x`])(
    'are kept where they are fewer, or none: %s',
    (line) => {
      expect(chunkTexts(line)).toEqual([line]);
    },
  );
});
