import fc from 'fast-check';
import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { type Inline, inlineMarkdown, plainText } from '../../generator/document/inline-markdown.js';

const text = (value: string): Inline => ({ kind: 'text', value });
const code = (value: string): Inline => ({ kind: 'code', value });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ kind: 'emphasis', children });
const link = (target: string, ...children: Inline[]): Inline => ({ kind: 'link', target, children });

const parse = (markdown: string): Nodes[] =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;

/** The inlines of a line that is one paragraph. */
function inlinesOf(markdown: string): Inline[] {
  const blocks = parse(markdown);
  if (blocks.length === 0) return [];
  expect(blocks.map((block) => block.type)).toEqual(['paragraph']);
  const [paragraph] = blocks;
  return paragraph?.type === 'paragraph' ? paragraph.children.map(toInline) : [];
}

function toInline(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
      return text(node.value);
    case 'inlineCode':
      return code(node.value);
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: node.children.map(toInline) };
    case 'link':
      return link(node.url, ...node.children.map(toInline));
    default:
      throw new Error(`a ${node.type} in what was written`);
  }
}

const normal = (value: string): string =>
  value
    .replaceAll('\0', '\uFFFD')
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .replace(/^ | $/g, '');

describe('inlineMarkdown', () => {
  it.each([
    ['V2TIM_Log and a_b_c', 'V2TIM_Log and a_b_c'],
    ['a _b_ c', 'a \\_b\\_ c'],
    ['2 * 3', '2 * 3'],
    ['*x*', '\\*x\\*'],
    ['see [enum] Level', 'see [enum] Level'],
    ['[a](b)', '[a\\](b)'],
    ['![a](b)', '![a\\](b)'],
    ['[a]: b', '\\[a]: b'],
    ['a < b <c', 'a < b \\<c'],
    ['List<String>', 'List\\<String>'],
    ['a & b &lt; &#60;', 'a & b \\&lt; \\&#60;'],
    ['C:\\dir \\* \\', 'C:\\dir \\\\\\* \\\\'],
    ['`', '\\`'],
    ['# a', '\\# a'],
    ['#a', '#a'],
    ['> a', '\\> a'],
    ['- a', '\\- a'],
    ['-1', '-1'],
    ['+ a', '\\+ a'],
    ['* a', '\\* a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1.5', '1.5'],
    ['===', '\\==='],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['_ _ _', '\\_ _ _'],
    ['| a | b', '\\| a | b'],
    ['a | b', 'a | b'],
    [':--|--:', '\\:--|--:'],
    ['~~~ js', '\\~\\~\\~ js'],
    ['1~2', '1~2'],
    ['\uFEFFa', '&#xFEFF;a'],
    ['  a \t\n b  ', 'a b'],
    ['a\u00A0 b', 'a\u00A0 b'],
    [' \n ', ''],
  ])('writes the text %j as %j', (value, expected) => {
    expect(inlineMarkdown([text(value)])).toBe(expected);
    expect(plainText(inlinesOf(expected))).toBe(normal(value));
  });

  it.each<[string, Inline[], string]>([
    ['code', [text('a '), code('b|c'), text(' d')], 'a `b|c` d'],
    ['code with backticks', [code('`a``b')], '``` `a``b ```'],
    ['code beside a backtick', [text('`'), code('a'), text('`')], '\\``a`\\`'],
    ['code with white space around it', [text('a'), code(' b '), text('c')], 'a `b` c'],
    ['code that is white space', [text('a'), code(' '), text('b')], 'a b'],
    ['two codes side by side', [code('a'), code('b')], '`ab`'],
    ['a break', [text('a'), { kind: 'break' }, text('b')], 'a b'],
    ['a link', [link('#x', text('a'))], '[a](#x)'],
    ['an empty link', [text('a '), link('#x')], 'a [](#x)'],
    ['brackets in a link', [link('#x', text('a[0]'))], '[a\\[0\\]](#x)'],
    ['a target with a space', [link('a b', text('c'))], '[c](<a b>)'],
    ['a target with parentheses', [link('a(b)', text('c'))], '[c](<a(b)>)'],
    ['a target like an entity', [link('?a&lt;b', text('c'))], '[c](?a\\&lt;b)'],
    ['two links to one place', [link('#x', text('a')), link('#x', text('b'))], '[a](#x)[b](#x)'],
    ['a link that would be a definition', [link('#x', code(']:'))], '[\\]:](#x)'],
    ['an exclamation before a link', [text('a!'), link('#x', text('b'))], 'a\\![b](#x)'],
    ['white space in emphasis', [text('a'), strong(text(' b ')), text('c')], 'a **b** c'],
    ['strong in emphasis', [emphasis(text('a '), strong(text('b')))], '*a **b***'],
    ['strong with emphasis', [strong(emphasis(text('a')))], '***a***'],
    ['strong beside strong', [strong(text('a')), strong(text('b'))], '**ab**'],
    ['a strong link', [link('#x', strong(text('a')))], '**[a](#x)**'],
    ['emphasis that works in the middle of a word', [text('a'), strong(text('b')), text('c')], 'a**b**c'],
    ['emphasis that does not', [text('a'), strong(text('"b"')), text('c')], 'a"b"c'],
    ['emphasis of nothing', [text('a'), strong(text(' ')), text('b')], 'a b'],
  ])('writes %s', (_, nodes, expected) => {
    expect(inlineMarkdown(nodes)).toBe(expected);
    expect(inlineMarkdown(inlinesOf(expected))).toBe(expected);
  });

  const markup = fc.constantFrom(...'\\`*_[]()<>&!~#|:=-+.1a;x é中"😀\'\t\n \u00A0\uFEFF'.split(''));
  const anyText = fc.oneof(
    fc.string({ unit: markup }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('&amp;', '](', '![', ']:', '**', '__', '1. ', '<a>', '</', ' ', 'ab', '```', '|--', '\\'))
      .map((a) => a.join('')),
  );

  it('reads back as the same text, for any text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const written = inlineMarkdown([text(value)]);
        expect(written).not.toMatch(/[\r\n]/);
        const read = inlinesOf(written);
        expect(plainText(read)).toBe(normal(value));
        expect(inlineMarkdown(read)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  const { node } = fc.letrec<{ node: Inline }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.string({ unit: markup, maxLength: 6 }), fc.constantFrom('a', 'b c', ' ')).map(text),
      fc.string({ unit: markup, maxLength: 4 }).map(code),
      fc.constant<Inline>({ kind: 'break' }),
      fc.array(tie('node'), { maxLength: 3 }).map((children) => strong(...children)),
      fc.array(tie('node'), { maxLength: 3 }).map((children) => emphasis(...children)),
      fc
        .tuple(fc.constantFrom('#x', 'a b', 'a(', '<', '&amp;', '\\*', ''), fc.array(tie('node'), { maxLength: 3 }))
        .map(([target, children]) => link(target, ...children)),
    ),
  }));

  it('reads back as the same text and writes the same again, for any inlines', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const written = inlineMarkdown(nodes);
        const read = inlinesOf(written);
        expect(normal(plainText(read))).toBe(normal(plainText(nodes)));
        expect(inlineMarkdown(read)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('is linear in deep and in long input', () => {
    let deep: Inline = text('a');
    for (let i = 0; i < 20_000; i++) deep = { kind: i % 2 ? 'strong' : 'emphasis', children: [deep] };
    expect(inlineMarkdown([deep])).toBe('***a***');
    expect(inlineMarkdown([text('_'.repeat(200_000))])).toHaveLength(200_001);
    expect(inlineMarkdown([text('[a '.repeat(100_000))])).toHaveLength(299_999);
  });
});
