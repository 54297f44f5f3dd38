import { describe, expect, test } from 'vitest';
import { printIr } from '../../generator/print/print.js';
import { merge, newLines, read } from './pocket.js';

/** A reference with one method: its parameters, `name: type // comment` with `;` between, and its marks. */
function page(fields: string, marks = ''): string {
  const lines = fields.split('; ').map((field) => {
    const [entry = '', comment = ''] = field.split(' // ');
    return `  ${entry}, // ${comment}`;
  });
  return [
    '---\ndocbind: 1\n---',
    '## Methods',
    '### PKTManager\n\nAll.',
    '#### send\n\nSends.',
    ...(marks === '' ? [] : [marks]),
    '##### params',
    ['```js', '{', ...lines, '}', '```'].join('\n'),
    '',
  ].join('\n\n');
}

/** What becomes of the fields and of the method's marks. */
async function merged(ours: string, theirs: string): Promise<readonly string[]> {
  const { text } = await merge(theirs, printIr(await read(ours)));
  return newLines(page('none: string'), text)
    .filter((line) => line !== 'none')
    .map((line) => line.trim());
}

describe('a field that went and one that came', () => {
  const CHECK = '- TODO: check, this was `a`. A.';

  test.each([
    {
      what: 'in one place, of one type',
      ours: 'a: string // - A.; z: boolean // - Z.',
      theirs: 'b: string; z: boolean',
      want: `b: string, // ${CHECK}`,
    },
    {
      what: 'of a type that is open',
      ours: 'a: number // - A.; z: boolean // - Z.',
      theirs: 'b: unknown; z: boolean',
      want: `b: unknown, // ${CHECK}`,
    },
    {
      what: 'of another type',
      ours: 'a: string // - A.; z: boolean // - Z.',
      theirs: 'b: number; z: boolean',
      want: 'b: number, // - TODO: describe.',
    },
    {
      what: 'in another place',
      ours: 'a: string // - A.; z: boolean // - Z.',
      theirs: 'z: boolean; b: string',
      want: 'b: string, // - TODO: describe.',
    },
  ])('$what', async ({ ours, theirs, want }) => {
    const lines = await merged(page(ours), page(theirs));
    expect(lines).toContain(want);
    expect(lines).toContain('z: boolean, // - Z.');
    expect(lines).toHaveLength(2);
  });

  test('two that came: nobody knows which it is', async () => {
    expect(await merged(page('a: string // - A.'), page('b: string; c: string'))).toEqual([
      'b: string, // - TODO: describe.',
      'c: string, // - TODO: describe.',
    ]);
  });

  test('inside a field', async () => {
    const lines = await merged(page('o: { a: string } // - O.'), page('o: { b: string }'));
    expect(lines).toContain('b: string, // - TODO: describe.');
    const described = await merged(
      page('o: {\n    a: string, // - A.\n  } // - O.'),
      page('o: {\n    b: string,\n  }'),
    );
    expect(described).toContain(`b: string, // ${CHECK}`);
  });
});

describe('a limit', () => {
  test.each([
    {
      what: 'that the page has as well',
      ours: 'at most 20 items',
      theirs: 'at most 20 items',
      want: 'at most 20 items',
    },
    { what: 'that we have alone', ours: 'at most 20 items', theirs: '', want: 'at most 20 items' },
    { what: 'that the page has alone', ours: '', theirs: 'at most 20 items', want: 'at most 20 items' },
    { what: 'with another number', ours: 'at most 20 items', theirs: 'at most 10 items', want: 'at most 10 items' },
    {
      what: 'of another kind',
      ours: 'at most 20 items',
      theirs: 'at most 9 bytes',
      want: 'at most 20 items, at most 9 bytes',
    },
    {
      what: 'beside others of its kind',
      ours: 'at most 2 KB, at most 9 bytes',
      theirs: 'at most 8 bytes',
      want: 'at most 2 KB, at most 9 bytes, at most 8 bytes',
    },
  ])('$what', async ({ ours, theirs, want }) => {
    const field = (limits: string): string => `a: string[] // ${limits}${limits && ' '}- A.`;
    expect(await merged(page(field(ours)), page(field(theirs)))).toEqual([`a: string[], // ${want} - A.`]);
  });

  const OURS = 'a: string[] // at most 20 items - A.; b: string[] // at most 5 items - B.';

  test('that a page says of the method is not said twice', async () => {
    const lines = await merged(page(OURS), page('a: string[]; b: string[]', '- limit: at most 20 items'));
    expect(lines).toEqual(['a: string[], // at most 20 items - A.', 'b: string[], // at most 5 items - B.']);
  });

  test('that a page says of the method, with another number now, changes where ours has it', async () => {
    const theirs = page('a: string[]; b: string[] // at most 5 items', '- limit: at most 10 items');
    const lines = await merged(page(OURS), theirs);
    expect(lines).toEqual(['a: string[], // at most 10 items - A.', 'b: string[], // at most 5 items - B.']);
  });

  test('of the method that could be of several fields is said of the method', async () => {
    const lines = await merged(page(OURS), page('a: string[]; b: string[]', '- limit: at most 10 items'));
    expect(lines).toEqual([
      '- limit: at most 10 items',
      'a: string[], // at most 20 items - A.',
      'b: string[], // at most 5 items - B.',
    ]);
  });

  test('that is that of another field now is changed all the same', async () => {
    const theirs = page('a: string[] // at most 5 items; b: string[] // at most 5 items');
    expect(await merged(page(OURS), theirs)).toEqual([
      'a: string[], // at most 5 items - A.',
      'b: string[], // at most 5 items - B.',
    ]);
  });
});
