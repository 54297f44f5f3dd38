import fc from 'fast-check';
import { type Inline, inlineMarkdown, plainText } from '../../generator/document/inline-markdown.js';
import type { Edition, Constraint, InferenceRule, Limit, Rule, Literal, Unit } from '../../generator/ir/types.js';

/** What would end a comment, a string, a template or a script, or look like markup or a mark, were it let. */
export const HOSTILE = [
  '*/',
  '/*',
  '//',
  '${x}',
  '`',
  '```',
  '~~~',
  '</script>',
  '<!--',
  '<a id="x"></a>',
  '{{x}}',
  '{{{x}}}',
  '|',
  '\\|',
  '\\',
  '#',
  '##',
  '- ',
  '-',
  ' - ',
  '* x',
  '1. x',
  '>',
  '---',
  '===',
  '[x]: y',
  '[x](#y)',
  '![x](y)',
  '&amp;',
  '&#35;',
  '**b**',
  '__proto__',
  '_i_',
  '"',
  "'",
  '\u201cq\u201d',
  '\uff02',
  '\uff3c',
  '\u7528\u6237\uff0c\u9ed8\u8ba4\u4e3a 0',
  '\u9009\u586b',
  'required, ',
  'default 1',
  'inferred unit',
  'at most 5 items',
  'since 6.3',
  'none',
  '\u65e0',
  'since: 6.3',
  'deprecated',
  'see',
  '\u2028',
  '\u00a0',
  '\ud83d\ude00',
  '\ud800',
  'success: {}',
] as const;

/** Names of the language's own, of JavaScript's objects, and of the house form's headings and marks. */
const HOSTILE_NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'class', 'delete', 'toString', 'hasOwnProperty', 'then', 'await'],
  ...['new', 'let', 'function', 'async', '$', '_', '__', '_x_', 'A_', 'a__b', 'data', 'code', 'type', 'method', '$x'],
  ...['Result', 'example', 'see', 'Params', 'callback', 'api', 'Events', 'constants', 'index', 'Listener', 'none'],
  ...[
    'success',
    'error',
    'required',
    'deprecated',
    'placeholder',
    'inferred',
    'map',
    'list',
    'Callback',
    'unnamedEnum1',
  ],
] as const;

/** A name that a heading can print: nothing else makes a section one of the API. */
export const identifier: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$]{0,8}$/),
);

const pieces: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom<string>(...HOSTILE),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
      fc.lorem({ maxCount: 2 }),
    ),
    {
      maxLength: 4,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

/** Text of one line. Control characters are refused by the reader as no text; white space is as Markdown shows it. */
export const plainLine: fc.Arbitrary<string> = pieces.map((text) =>
  text
    .replace(/[\0-\x1f\x7f]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim(),
);

export const someLine: fc.Arbitrary<string> = plainLine.filter((text) => text !== '');

/** Any string at all: what stands quoted in notation is escaped. */
export const quotable: fc.Arbitrary<string> = fc.oneof(identifier, pieces, fc.string({ unit: 'binary', maxLength: 4 }));

const inlines: fc.Arbitrary<readonly Inline[]> = fc.letrec<{ node: Inline; nodes: readonly Inline[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    pieces.map((value): Inline => ({ kind: 'text', value })),
    pieces.map((value): Inline => ({ kind: 'code', value })),
    fc.constant<Inline>({ kind: 'break' }),
    fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('nodes') }),
    fc.record({ kind: fc.constant('link' as const), target: pieces, children: tie('nodes') }),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }),
})).nodes;

/**
 * A paragraph. Models hold paragraphs only as `inlineMarkdown` writes them, and none that shows
 * nothing: a source makes no block of it.
 */
export const paragraph: fc.Arbitrary<string> = inlines
  .filter((nodes) => plainText(nodes).trim() !== '')
  .map((nodes) => inlineMarkdown(nodes.map(clean)));

const clean = (node: Inline): Inline =>
  'value' in node ? { ...node, value: node.value.replace(/[\0-\x08\x0e-\x1f]/g, '') } : node;

export const version: fc.Arbitrary<string> = fc
  .tuple(fc.nat(9), fc.array(fc.nat(999), { minLength: 1, maxLength: 2 }))
  .map(([major, rest]) => [major, ...rest].join('.'));

export const edition: fc.Arbitrary<Edition> = fc.constantFrom('ultimate', 'value-added');
export const unit: fc.Arbitrary<Unit> = fc.constantFrom('milliseconds', 'seconds', 'bytes');
export const rule: fc.Arbitrary<InferenceRule> = fc.constantFrom(
  ...(['unit', 'whether', 'example', 'same-field', 'named-field', 'sibling-list', 'named-type'] as const),
);

/** What JSON can say. Keys named as what the comparison leaves out would be left out with it. */
export const literal: fc.Arbitrary<Literal> = fc.letrec<{ value: Literal }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Literal>(0, 1, -1, 1.5, 1e21, true, false, null, ''),
    quotable,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(
      quotable.filter((key) => key !== 'spans' && key !== 'votes'),
      tie('value'),
      { maxKeys: 2 },
    ),
  ),
})).value;

/** A code as it stands in a list of codes, where a colon ends it. */
export const errorCode: fc.Arbitrary<string> = someLine.filter(
  (text) => !/:(?: |$)/.test(text) && text !== '__proto__',
);

/** What a rule says. */
export const fieldRule: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constantFrom('exactly-one' as const, 'at-least-one' as const, 'at-most-one' as const),
  fields: fc.array(fieldName(), { minLength: 2, maxLength: 3 }),
  spans: fc.constant([]),
});

function fieldName(): fc.Arbitrary<string> {
  return fc.oneof(identifier, quotable).filter((text) => text !== '');
}

const whole = fc.nat(100_000);
const fraction = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, -2.25));
const bounds = <T>(bound: fc.Arbitrary<T>): fc.Arbitrary<{ readonly min: T | null; readonly max: T | null }> =>
  fc.oneof(
    fc.record({ min: bound, max: bound }),
    fc.record({ min: fc.constant(null), max: bound }),
    fc.record({ min: bound, max: fc.constant(null) }),
  );

const constraint: fc.Arbitrary<Constraint> = fc.oneof(
  bounds(whole).map((both) => ({ kind: 'items' as const, ...both })),
  bounds(fraction).map((both) => ({ kind: 'range' as const, ...both })),
  fc.record({ kind: fc.constant('characters' as const), max: whole }),
  fc.record({
    kind: fc.constant('size' as const),
    max: whole,
    unit: fc.constantFrom('bytes' as const, 'KB' as const, 'MB' as const),
  }),
  fc.record({ kind: fc.constant('pattern' as const), pattern: fc.constantFrom('^[a-z]+$', '\\d{2},"\\\\', '`[ - ]`') }),
  fc.record({ kind: fc.constant('not-starting' as const), prefix: quotable.filter((text) => text !== '') }),
  fc.record({ kind: fc.constant('values' as const), values: fc.array(literal, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('required-when' as const), field: fieldName(), value: literal }),
  fc.record({ kind: fc.constant('rate' as const), calls: whole, seconds: whole }),
);

export const limit: fc.Arbitrary<Limit> = constraint.map((one) => ({ ...one, spans: [] }));
