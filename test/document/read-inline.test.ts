import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, inlineMarkdown } from '../../generator/document/inline-markdown.js';
import { readInline, readPlain } from '../../generator/document/read-inline.js';

const text = (value: string): Inline => ({ kind: 'text', value });
const code = (value: string): Inline => ({ kind: 'code', value });

describe('readInline', () => {
  test.each<[string, Inline[]]>([
    ['', []],
    ['plain', [text('plain')]],
    ['V2TIM_Log is \\*one\\*', [text('V2TIM_Log is *one*')]],
    [
      'see [`login`](#login) **now**',
      [
        text('see '),
        { kind: 'link', target: '#login', children: [code('login')] },
        text(' '),
        { kind: 'strong', children: [text('now')] },
      ],
    ],
    ['a <b> c', [text('a '), text('<b>'), text(' c')]],
    ['# no paragraph: `x`', [text('# no paragraph: `x`')]],
    ['an ![image](x.png)', [text('an '), text('image')]],
  ])('%j', (line, want) => expect(readInline(line)).toEqual(want));

  test('reads what inlineMarkdown writes', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab *_`[]<>&!\\#1.-{}|'), minLength: 1, maxLength: 8 });
    const leaf = fc.oneof(word.map(text), word.map(code));
    const inlines = fc.array(
      fc.oneof(
        leaf,
        fc.record({
          kind: fc.constantFrom('strong' as const, 'emphasis' as const),
          children: fc.array(leaf, { minLength: 1, maxLength: 2 }),
        }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(inlines, (nodes) => {
        const line = inlineMarkdown(nodes);
        expect(inlineMarkdown(readInline(line))).toBe(line);
      }),
    );
  });
});

test.each<[string, Inline[]]>([
  ['the `id` of `it`', [text('the '), code('id'), text(' of '), code('it')]],
  ['*not* [marked](up)', [text('*not* [marked](up)')]],
  ['one ` alone', [text('one '), text('` alone')]],
  ['`a` and ` b', [code('a'), text(' and '), text('` b')]],
  ['``', []],
])('readPlain(%j)', (line, want) => expect(readPlain(line)).toEqual(want));
