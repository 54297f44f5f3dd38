import fc from 'fast-check';

/**
 * How many cases a property runs. They are the same ones each time, so that only a change makes a
 * test fail; with the environment variable DOCBIND_FUZZ there are as many times more, new ones each time.
 */
export function runs(cases: number): { readonly numRuns: number; readonly seed?: number } {
  const more = process.env['DOCBIND_FUZZ'];
  return more === undefined ? { numRuns: cases, seed: 1 } : { numRuns: Math.ceil(cases * Number(more)) };
}

/** Takes as long as it takes: the number of cases is the limit. */
export const NO_TIMEOUT = { timeout: 0 };

const KINDS = [
  'delete line',
  'repeat line',
  'swap lines',
  'insert line',
  'delete units',
  'repeat units',
  'swap units',
  'insert units',
  'cut head',
  'cut tail',
] as const;

interface Edit {
  readonly kind: (typeof KINDS)[number];
  /** Places, as shares of the text. */
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly line: string;
  readonly units: string;
}

const LINES = [
  '',
  '```',
  '~~~',
  '> ```',
  '---',
  '# a',
  '#### 参数',
  '### 代码示例',
  '<a id="x"></a>',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '|a|b|',
  '|--|--|',
  '- x',
  '1. y',
  '{',
  '}',
  '})',
  'success:{',
  'error: {',
  'succcess:',
  '无',
  '同 login',
  'let d = await chat.login({',
  '  code: // number',
  'NAME = 1,',
  '  a:{b:[{c:int}]}',
  'new aListener({',
  '[a]: b',
  '<div><p>',
  '\t',
  '   ',
  '__proto__: int,',
];
const UNITS = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  ',',
  '=',
  '"',
  "'",
  '`',
  '//',
  '/*',
  '*/',
  '\\',
  '<',
  '>',
  '|',
  '[]',
  '...',
  '：',
  '“',
  '”',
  '，',
  '\r\n',
  '\r',
  '\n',
  '\ufeff',
  '\u00a0',
  '\0',
  '\ud83d',
  '\ude00',
  '1e999',
  '-0',
  '0x',
  '必填',
  '#',
  '*',
  '_',
  '&#0;',
  '&amp;',
  '.',
  'constructor',
  '__proto__',
  'same as x',
  '```',
];

const share = fc.integer({ min: 0, max: 9999 }).map((value) => value / 10_000);

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: share,
  to: share,
  length: fc.integer({ min: 1, max: 12 }),
  line: fc.constantFrom(...LINES),
  units: fc.oneof(fc.constantFrom(...UNITS), fc.string({ unit: 'binary', maxLength: 3 })),
});

/** Slips of the hand: a few lines or characters left out, doubled, swapped, put in, or all cut off somewhere. */
export function mutationsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const edits = fc.array(edit, { minLength: 1, maxLength: 5 });
  return fc.tuple(fc.constantFrom(...texts), edits).map(([text, list]) => list.reduce(apply, text));
}

/** A few dozen lines from somewhere in a long page, and slips in them. */
export function mutatedSlicesOf(page: string): fc.Arbitrary<string> {
  const lines = page.split(/(?<=\n)/);
  const place = fc.tuple(fc.integer({ min: 0, max: lines.length - 1 }), fc.integer({ min: 5, max: 60 }));
  const edits = fc.array(edit, { minLength: 0, maxLength: 4 });
  return fc
    .tuple(place, edits)
    .map(([[from, count], list]) => list.reduce(apply, lines.slice(from, from + count).join('')));
}

function apply(text: string, { kind, at, to, length, line, units }: Edit): string {
  const index = Math.floor(at * text.length);
  const other = Math.floor(to * text.length);
  const lines = text.split(/(?<=\n)/);
  const row = Math.floor(at * lines.length);
  const otherRow = Math.floor(to * lines.length);
  switch (kind) {
    case 'delete line':
      return lines.toSpliced(row, 1).join('');
    case 'repeat line':
      return lines.toSpliced(row, 0, lines[row] ?? '').join('');
    case 'swap lines':
      return lines
        .with(row, lines[otherRow] ?? '')
        .with(otherRow, lines[row] ?? '')
        .join('');
    case 'insert line':
      return lines.toSpliced(row, 0, `${line}\n`).join('');
    case 'delete units':
      return text.slice(0, index) + text.slice(index + length);
    case 'repeat units':
      return text.slice(0, index + length) + text.slice(index);
    case 'swap units':
      return text === '' ? text : swapped(text, Math.min(index, other), Math.max(index, other));
    case 'insert units':
      return text.slice(0, index) + units + text.slice(index);
    case 'cut head':
      return text.slice(index);
    case 'cut tail':
      return text.slice(0, index);
  }
}

function swapped(text: string, first: number, second: number): string {
  if (first === second) return text;
  return text.slice(0, first) + text[second] + text.slice(first + 1, second) + text[first] + text.slice(second + 1);
}
