import fc from 'fast-check';
import type {
  EnumMember,
  Example,
  ExampleCall,
  ExampleValue,
  Guide,
  GuideBlock,
  Name,
} from '../../generator/ir/types.js';
import { HOSTILE, identifier, paragraph, plainLine, quotable, someLine, version, edition } from './arbitrary-text.js';
import { documented, maybe } from './arbitrary-types.js';

export const name: fc.Arbitrary<Name> = fc.record({
  value: identifier,
  placeholder: fc.boolean(),
  spans: fc.constant([]),
  votes: fc.constant([]),
});

/** Ids of anchors differ from each other, as they do on a page, and from all names: those are no further ids. */
const anchor: fc.Arbitrary<string> = fc
  .tuple(fc.uuid(), fc.constantFrom('', ' b', '&amp;', '&', "'", '"', '<b>', '`', '|', '\u7528\u6237', '#'))
  .map(([id, end]) => `a-${id}${end}`);

/** What every part has. */
export const said = {
  description: fc.array(paragraph, { maxLength: 2 }).map((lines) => lines.join('\n')),
  notes: fc.array(paragraph, { maxLength: 2 }),
  anchors: fc.uniqueArray(anchor, { maxLength: 2 }),
};

const member = fc.record({
  name: quotable,
  value: fc.option(fc.oneof(fc.constantFrom(0, 1, -1, 2.5, 1e21, 0x7fffffff), quotable), { nil: null, freq: 2 }),
  description: plainLine,
  since: maybe(version),
  edition: maybe(edition),
});

/** Members have one value each: written, or counted on from the number before. */
export const members: fc.Arbitrary<(id: string) => readonly EnumMember[]> = fc
  .uniqueArray(member, { selector: (one) => one.name, maxLength: 4 })
  .map((drafts) => (id) => {
    let next: number | null = 0;
    return drafts.map(({ value: drawn, ...more }) => {
      // Behind a string nothing counts on.
      const value = drawn ?? (next === null ? more.name : null);
      const from: number | string = value ?? next ?? 0;
      next = typeof from === 'number' ? from + 1 : null;
      return {
        ...more,
        kind: 'member',
        id: `${id}/member:${more.name}`,
        value:
          value === null
            ? { value: from, from: { kind: 'inferred', rule: 'enum-position', spans: [] } }
            : documented(value),
        spans: [],
      };
    });
  });

interface Shown<T> {
  readonly text: string;
  readonly value: T;
}

/** Typographic quotes and the full-width backslash end or escape a string of the notation, so examples have none. */
const exampleText = quotable.map((text) => text.replace(/[\u201c\u201d\uff02\uff3c]/g, '?'));

const exampleValue: fc.Arbitrary<Shown<ExampleValue>> = fc.letrec<{ value: Shown<ExampleValue> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .oneof(exampleText, fc.constantFrom(0, 1, -1.5, true, false, null))
      .map((value) => ({ text: JSON.stringify(value), value: { kind: 'literal', value } as const })),
    fc.constantFrom({ text: 'other', value: { kind: 'other' } as const }),
    fc.array(tie('value'), { maxLength: 2 }).map((found) => ({
      text: `[${found.map(({ text }) => text).join(', ')}]`,
      value: { kind: 'array', elements: found.map(({ value }) => value) } as const,
    })),
    fc.array(fc.tuple(exampleText, fc.option(tie('value'), { nil: null })), { maxLength: 2 }).map(objectOf),
  ),
})).value;

function objectOf(entries: readonly (readonly [string, Shown<ExampleValue> | null])[]): Shown<ExampleValue> {
  return {
    text: `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value?.text ?? ''}`).join(', ')}}`,
    value: {
      kind: 'object',
      entries: entries.map(([key, value]) => ({ key, value: value?.value ?? { kind: 'missing' }, spans: [] })),
    },
  };
}

const call: fc.Arbitrary<Shown<ExampleCall>> = fc
  .tuple(fc.constantFrom('chat', 'tencentCloudChat', 'a.b', '$'), identifier, exampleValue, fc.boolean())
  .map(([receiver, method, argument, awaited]) => ({
    text: `${awaited ? 'let data = await ' : ''}${receiver}.${method}(${argument.text});`,
    value: { receiver, method, argument: argument.value.kind === 'object' ? argument.value : null, spans: [] },
  }));

const exampleComment = fc.oneof(
  someLine.map((text) => `// ${text}`),
  fc.constantFrom('/*\n```\n*/', '/*\n````js\n~~~\n*/', '/* # x\n\n> y */'),
);

/** An example begins with no empty line and ends with no white space; its calls are those that its code makes. */
export const example: fc.Arbitrary<Example> = fc
  .array(
    fc.oneof(
      call,
      exampleComment.map((text) => ({ text, value: null })),
    ),
    { maxLength: 3 },
  )
  .map((lines) => ({
    code: lines
      .map(({ text }) => text)
      .join('\n')
      .trimEnd(),
    calls: lines.flatMap(({ value }) => value ?? []),
    spans: [],
  }));

const codeLine = fc.oneof(
  fc.constantFrom<string>(...HOSTILE, '   ```', '````', '~~~~', '', 'success: {', 'new x({})', '{ A = 1 }', 'a.b({})'),
  plainLine,
);

const guideBlock: fc.Arbitrary<GuideBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    markdown: paragraph,
    quoted: fc.boolean(),
    bullet: fc.constantFrom(null, '-', '1.'),
  }),
  fc.record({
    kind: fc.constant('code' as const),
    lang: fc.constantFrom(null, 'js', 'c++', 'c#', 'a`b', 'x\\*y', '&amp;', '\u4ee3\u7801'),
    code: fc.array(codeLine, { maxLength: 4 }).map((lines) => lines.join('\n')),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    // A row has a cell at least.
    rows: fc.array(fc.array(plainLine, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);

export const guide: fc.Arbitrary<Omit<Guide, 'id'>> = fc.record({
  kind: fc.constant('guide' as const),
  title: fc.oneof(plainLine, fc.constantFrom('Example', 'Methods', 'API', 'Result', 'C #', '#', 'x ##')),
  depth: fc.integer({ min: 1, max: 6 }),
  blocks: fc.array(guideBlock, { maxLength: 4 }),
  anchors: said.anchors,
  spans: fc.constant([]),
});
