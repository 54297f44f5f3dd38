import fc from 'fast-check';
import stringWidth from 'string-width';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { docComment, type Comment } from '../../generator/render/comments.js';

/** What a compiler sees in the comment when a declaration follows it. */
function parsed(comment: string): { statements: number; tags: string[]; errors: number } {
  const source = ts.createSourceFile('x.ts', `${comment}\nconst x = 1;`, ts.ScriptTarget.ES2022, true);
  const errors = ts.transpileModule(source.text, { reportDiagnostics: true }).diagnostics?.length ?? 0;
  const tags = source.statements.flatMap((statement) => ts.getJSDocTags(statement).map((tag) => tag.tagName.text));
  return { statements: source.statements.length, tags, errors };
}

describe('docComment', () => {
  const CASES: readonly (readonly [title: string, given: Comment, want: string])[] = [
    ['nothing', { text: [] }, ''],
    ['empty texts', { text: ['', ' ', '\n'], tags: [] }, ''],
    ['one line', { text: ['Starts.'] }, '/** Starts. */'],
    ['one tag', { text: [], tags: [{ tag: 'see', text: 'a.md:3' }] }, '/** @see a.md:3 */'],
    ['a tag without text', { text: [], tags: [{ tag: 'deprecated', text: '' }] }, '/** @deprecated */'],
    [
      'paragraphs and tags',
      {
        text: ['One.', '', 'Two\nlines.'],
        tags: [
          { tag: 'since', text: '1' },
          { tag: 'see', text: 'x' },
        ],
      },
      '/**\n * One.\n *\n * Two\n * lines.\n *\n * @since 1\n * @see x\n */',
    ],
    ['an end of the comment', { text: ['a */ b **/ /* c'] }, '/** a *\\/ b **\\/ /\\* c */'],
    [
      'tags in the text',
      { text: ['@a x @b {@link c} (@d) me@home.org'] },
      '/** \\@a x \\@b {\\@link c} (\\@d) me@home.org */',
    ],
    ['separators and controls', { text: ['a\u2028b\u2029c\0d\u202ee\u0085f'] }, '/** a b c d e f */'],
    ['a lone backtick', { text: ['`a` b`c'] }, "/** 'a' b'c */"],
    ['line ends of all systems', { text: ['a\r\nb\rc'] }, '/**\n * a\n * b\n * c\n */'],
    ['half a character', { text: ['\ud800'] }, '/** \ufffd */'],
    ['a list', { text: ['Notes:', ['one', '', 'two\nlines']] }, '/**\n * Notes:\n *\n * - one\n * - two lines\n */'],
    [
      'an example',
      { text: ['A.'], tags: [{ tag: 'see', text: 'x' }], example: '\nf({\n  a: 1, \n});\n\n' },
      '/**\n * A.\n *\n * @see x\n * @example\n * ```js\n * f({\n *   a: 1,\n * });\n * ```\n */',
    ],
    [
      'an example that is none of our business',
      { text: [], example: "/* a */ f('@a @b', { @c: `{@link d}` });\n@e" },
      "/**\n * @example\n * ```js\n * /* a *\\/ f('@a \\@b', { \\@c: `{\\@link d}` });\n * \\@e\n * ```\n */",
    ],
    ['an example with a fence', { text: ['A.'], example: 'a\n```\n*/' }, '/** A. */'],
    [
      'links of the page',
      { text: ['See [a](#a), [the b](#b), [`c`](#x) and `[d](#d)`.'] },
      '/** See `a`, the b, `c` and `[d](#d)`. */',
    ],
    [
      'links to what the binding has',
      {
        text: ['See [a](#a), [b](#b), [`c`](#a) and `[a](#a)`.'],
        link: (target, label) => (target === 'a' ? `{@link A|${label}}` : null),
      },
      '/** See {@link A|a}, `b`, {@link A|c} and `[a](#a)`. */',
    ],
    ['a tag in a tag', { text: [], tags: [{ tag: 'see', text: 'x\n@y */' }] }, '/** @see x \\@y *\\/ */'],
  ];
  test.each(CASES)('%s', (_, given, want) => expect(docComment(given)).toBe(want));

  test.each([
    ['words', 'word '.repeat(60)],
    ['a script without spaces', '消息'.repeat(80)],
    ['both', '消息 message，'.repeat(30)],
  ])('wraps %s at 96 columns, and loses nothing', (_, text) => {
    const comment = docComment({ text: [text] });
    const lines = comment.split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(96);
    expect(lines.length).toBeGreaterThan(3);
    const content = lines.slice(1, -1).map((line) => line.slice(3));
    expect(content.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('hangs the lines of a list below each other', () => {
    const lines = docComment({ text: [['word '.repeat(40)]] })
      .split('\n')
      .slice(1, -1);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map((line) => line.slice(0, 5))).toEqual([' * - ', ...lines.slice(1).map(() => ' *   ')]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
  });

  test('does not break links', () => {
    for (let length = 80; length < 100; length++) {
      const comment = docComment({ text: [`${'x'.repeat(length)} ([a](#a)).`], link: () => '{@link A|a}' });
      expect(comment).toContain(' ({@link A|a}).');
    }
  });

  test('a word that is too long stays whole', () => {
    const url = `https://example.org/${'x'.repeat(120)}`;
    expect(docComment({ text: [`See ${url} there.`] }).split('\n')).toContain(` * ${url}`);
  });

  const piece = fc.constantFrom(
    '*/',
    '/*',
    '*',
    '/',
    '@',
    '@see',
    '{@link a}',
    '`',
    '```',
    '\n',
    '\u2028',
    ' ',
    '中',
    '\\',
    'a',
  );
  const hostile = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((parts) => parts.join(''));
  const FUZZING = 120_000;

  test(
    'no text ends the comment or makes a tag',
    () =>
      fc.assert(
        fc.property(fc.array(hostile, { maxLength: 3 }), hostile, (paragraphs, tag) => {
          const comment = docComment({
            text: [...paragraphs, paragraphs],
            tags: [
              { tag: 'since', text: tag },
              { tag: 'see', text: 'x:1' },
            ],
          });
          expect(parsed(comment)).toEqual({ statements: 1, tags: ['since', 'see'], errors: 0 });
        }),
        { numRuns: 200 },
      ),
    FUZZING,
  );

  test(
    'no code does either',
    () =>
      fc.assert(
        fc.property(hostile, (example) => {
          const { tags, ...rest } = parsed(docComment({ text: ['A.'], tags: [{ tag: 'see', text: 'x:1' }], example }));
          expect(rest).toEqual({ statements: 1, errors: 0 });
          expect([['see'], ['see', 'example']]).toContainEqual(tags);
        }),
        { numRuns: 200 },
      ),
    FUZZING,
  );
});
