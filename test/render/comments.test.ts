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

  test('a word that is too long stays whole', () => {
    const url = `https://example.org/${'x'.repeat(120)}`;
    expect(docComment({ text: [`See ${url} there.`] }).split('\n')).toContain(` * ${url}`);
  });

  test('no text ends the comment or makes a tag', () => {
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
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (paragraphs, tag) => {
        const comment = docComment({
          text: paragraphs,
          tags: [
            { tag: 'since', text: tag },
            { tag: 'see', text: 'x:1' },
          ],
        });
        expect(parsed(comment)).toEqual({ statements: 1, tags: ['since', 'see'], errors: 0 });
      }),
      { numRuns: 300 },
    );
  });
});
