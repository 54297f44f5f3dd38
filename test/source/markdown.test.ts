import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../generator/document/document.js';
import { readSource } from '../../generator/source/index.js';
import { at, outline } from '../helpers/read.js';

const read = (text: string): Promise<Document> => readSource('page.md', text, 'markdown');
const blocksOf = (page: Document): Block[] => page.sections.flatMap((section) => section.blocks);

describe('blocks', () => {
  it.each([
    ['headings', '# a\n\nb\n\n## c ##\n', ['# a', 'p b', '## c']],
    ['headings with a line under them', 'a\n===\nb\n---\n', ['# a', '## b']],
    ['headings with marks in them', '## `a` *b* \\_c\n', ['## a b _c']],
    ['headings in list items', '- # a\n  b\n- ### c\n', ['# a', 'p b', '### c']],
    ['headings in quotes', '> # a\n> b', ['# a', '> p b']],
    ['text before the first heading', 'a\n# b', ['-', 'p a', '# b']],
    ['lists', '- a\n\n  b\n- c\n  1. d\n', ['-', '- a', 'p b', '- c', '1. d']],
    ['quotes', '> a\n> b\n\nc', ['-', '> p a\nb', 'p c']],
    ['lists in quotes', '> - a\n> - b', ['-', '> - a', '> - b']],
    ['code', '```js\na\n```\n', ['-', 'code "a\\n"']],
    ['code in a list item', '- a\n  ```\n  b\n   c\n  ```\n', ['-', '- a', 'code "b\\n c\\n"']],
    ['code in a list item, indented too little', '- a\n  ```\nb\n  ```\nc', ['-', '- a', 'code "b\\n"', 'p c']],
    ['code that closes too far left', '- a\n  ```\n  b\n```\n\n# c', ['-', '- a', 'code "b\\n"', '# c']],
    ['code in a quote', '> a\n> ```\n> b\n> ```\n', ['-', '> p a', 'code "b\\n"']],
    ['code in a quote in a list', '- > ```\n  > a\n  > ```\n', ['-', 'code "a"']],
    ['code that is only indented', 'a\n\n    b\n     c\n\n\td', ['-', 'p a', 'code "b\\n c\\n\\nd"']],
    ['code that never ends', '```\na\n# b\n', ['-', 'code "a\\n# b\\n"']],
    ['tables', '|a|b|\n|-|-|\n|`c`|[d](#e)|\n', ['-', 'table a|b/c|d']],
    ['tables with too few cells', 'a|b\n-|-\nc\n', ['-', 'table a|b/c']],
    ['HTML with text', '<div>\na <b>c</b>\n</div>', ['-', 'p a c']],
    ['HTML without text', '<div>\n<br>\n</div>\n\na', ['-', 'p a']],
    ['comments', '<!-- a -->\n\nb', ['-', 'p b']],
    ['rules', 'a\n\n---\n\nb', ['-', 'p a', 'p b']],
    ['inline marks', '**a** *b* `c` [d](e) f<br>g ~~h~~', ['-', 'p a b c d f\ng ~~h~~']],
    ['characters by name', 'a &amp; b \\* c', ['-', 'p a & b * c']],
    ['link references', '[a][b] c\n\n[b]: #d', ['-', 'p a c']],
    ['nothing', ' \n\n', []],
  ])('has %s', async (_, text, want) => {
    expect(outline(await read(text))).toEqual(want);
  });

  it.each(['\n', '\r\n', '\r'])('are the same whatever ends a line: %j', async (end) => {
    const text = '# a\n\nb\nc\n\n- d\n\n    e\n  f\n\n> g\n\n|h|\n|-|\n|i|\n\n## j\n<a id="k"></a>\n'.replaceAll(
      '\n',
      end,
    );
    const lines = outline(await read(text)).map((line) => line.replaceAll(end, '\n'));
    expect(lines).toEqual(['# a', 'p b\nc', '- d', 'p e\nf', '> p g', 'table h/i', '## j']);
  });

  it('are the same behind a byte order mark, one place on', async () => {
    const plain = await read('# a\n\nb\n');
    const marked = await read('\ufeff# a\n\nb\n');
    expect(outline(marked)).toEqual(outline(plain));
    expect(marked.text).toBe(' # a\n\nb\n');
    expect(marked.sections[0]?.heading?.span).toEqual({ start: 1, end: 4 });
  });
});

describe('places', () => {
  it.each([
    ['a paragraph', 'x\n\n  a *b*\nc\n', 1, 'a *b*\nc'],
    ['a list item', 'x\n\n- a', 1, 'a'],
    ['a quote', 'x\n\n> a\n> b', 1, 'a\n> b'],
    ['code', 'x\n\n```js\na\n```\n', 1, '```js\na\n```'],
    ['code in a quote', 'x\n\n> ```\n> a\n> ```\n', 1, '```\n> a\n> ```'],
    ['indented code', 'x\n\n    a\n    b\n', 1, '    a\n    b'],
    ['a table', 'x\n\n|a|\n|-|\n|b|\n', 1, '|a|\n|-|\n|b|'],
  ])('are exact for %s', async (_, text, place, want) => {
    const page = await read(text);
    const block = blocksOf(page)[place];
    expect(block && at(page, block.span)).toBe(want);
  });

  it.each([
    ['quoted code', '> ```\n> a：b\n>  c\n> ```', 'a：b\n c\n'],
    ['code in a list item', '1. ```\n   a\n     b\n   ```', 'a\n  b\n'],
    ['indented code', '    a\n      b\n\n    c', 'a\n  b\n\nc'],
    ['indented code that repeats itself', '    a\n    a\n     \n    a', 'a\na\n \na'],
    ['code with CRLF', '```\r\na\r\nb\r\n```\r\n', 'a\r\nb\r\n'],
  ])('are exact for each character of %s', async (_, text, value) => {
    const page = await read(text);
    const [block] = blocksOf(page);
    if (block?.kind !== 'code') throw new Error('no code');
    expect(block.text.value).toBe(value);
    expect([...value].map((__, index) => text[block.text.offsetAt(index)]).join('')).toBe(value);
  });

  it('are exact for each character of a paragraph in a quote', async () => {
    const text = '> a *b* `c`\n> d [e](f) \\_\n';
    const [block] = blocksOf(await read(text));
    if (block?.kind !== 'prose') throw new Error('no prose');
    expect(block.text.value).toBe('a b c\nd e _');
    const found = [...'a b c\nd e'].map((__, index) => text[block.text.offsetAt(index)]).join('');
    expect(found).toBe('a b c\nd e');
  });
});

describe('anchors and links', () => {
  it.each([
    ['before a heading', '<a id="x"></a>\n\n## a', [['x', true]]],
    ['on the line before', '<a id = "x"></a>\n## a', [['x', true]]],
    ['by name', "<a name='x'></a>\n## a", [['x', true]]],
    ['without quotes', '<a id=x></a>\n## a', [['x', true]]],
    ['in the heading', '## a <a id="x"></a>', [['x', true]]],
    ['in a paragraph', '## a\n\nb <a id="x"></a>', [['x', false]]],
    ['before a paragraph', '## a\n\n<a id="x"></a>b', [['x', false]]],
    [
      'two at once',
      '<a id="x"></a><a id="y"></a>\n\n## a',
      [
        ['x', true],
        ['y', true],
      ],
    ],
    ['with a name of JavaScript', '<a id="__proto__"></a>\n\n## a', [['__proto__', true]]],
  ])('are found %s', async (_, text, want) => {
    const { sections } = await read(text);
    const last = sections[sections.length - 1];
    expect(last?.anchors.map((anchor) => [anchor.id, anchor.leading])).toEqual(want);
  });

  it.each([
    ['[a b](#c)', [['a b', '#c', '[a b](#c)']]],
    ['<a href="#c">a b</a> d', [['a b', '#c', '<a href="#c">a b</a>']]],
    [
      "<a href = '#c'>a</a> <a href=d>`e`</a>",
      [
        ['a', '#c', "<a href = '#c'>a</a>"],
        ['e', 'd', '<a href=d>`e`</a>'],
      ],
    ],
    ['<a href="#c">a', [['a', '#c', '<a href="#c">a']]],
    [
      '<a href="#b">c<a href="#d">e</a>',
      [
        ['c', '#b', '<a href="#b">c'],
        ['e', '#d', '<a href="#d">e</a>'],
      ],
    ],
    ['![a](b)', []],
  ])('are read from %s', async (text, want) => {
    const page = await read(`# h\n\n${text}`);
    const [block] = blocksOf(page);
    const links = block?.kind === 'prose' ? block.links : [];
    expect(links.map((link) => [link.text, link.target, at(page, link.span)])).toEqual(want);
  });
});

it('keeps front matter out of the text', async () => {
  const page = await read('---\ndocbind: 1\n---\n\n# a\n');
  expect([...page.frontMatter]).toEqual([['docbind', '1']]);
  expect(outline(page)).toEqual(['# a']);
  expect(page.sections[0]?.heading?.span).toEqual({ start: 20, end: 23 });
});

describe('text that nobody means', () => {
  it.each(['[', '(', '{', '>', '> ', '- ', '1. ', '*', '` ', '![', '#', '|', '<a ', '\\', '<div>'])(
    'is read: ten thousand times %s',
    async (piece) => {
      const text = piece.repeat(10_000);
      const { sections } = await read(`${text}\n\n# b\n\nc`);
      expect(sections[sections.length - 1]?.heading?.text).toBe('b');
    },
  );

  it('is read: emphasis within emphasis', async () => {
    const page = await read(`${'*a **b '.repeat(400)}${'c** d*'.repeat(400)}`);
    const [block] = blocksOf(page);
    expect(block?.kind === 'prose' && block.text.value.startsWith('a b a b ')).toBe(true);
  });
});
