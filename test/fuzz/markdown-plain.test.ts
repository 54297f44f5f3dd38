import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../generator/document/document.js';
import type { MappedText } from '../../generator/document/mapped-text.js';
import { SectionBuilder } from '../../generator/document/section-builder.js';
import type { Span } from '../../generator/document/span.js';
import { addPlain, readChunk } from '../../generator/source/markdown.js';
import { type Chunk, chunksOf } from '../../generator/source/markdown-chunks.js';
import { readPlain } from '../../generator/source/markdown-plain.js';
import { assert } from '../helpers/invariants.js';
import { mutatedSlicesOf, mutationsOf, NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { describeShared, sharedFile } from '../helpers/shared.js';
import { MARKDOWN } from './pages.js';

function sectionsOf(end: number, add: (builder: SectionBuilder) => void): readonly Section[] {
  const builder = new SectionBuilder();
  builder.startSection(null, null, 0);
  add(builder);
  return builder.finish(end);
}

/**
 * Sections for comparison: text with its places, as a MappedText may hold one text in other pieces,
 * and spans without the spaces at their ends, which a parser counts in or out as it likes.
 */
function shown(sections: readonly Section[], file: string): string {
  return JSON.stringify(sections, (key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'span') {
      const { start, end } = value as Span;
      return [start, start + file.slice(start, end).trimEnd().length];
    }
    if (!('offsetAt' in value)) return value;
    const text = value as MappedText;
    return [text.value, [...text.value].map((_, index) => text.offsetAt(index))];
  });
}

/** The chunks that are read without a Markdown parser are read as it would read them. */
function check(page: string): number {
  const text = page.replaceAll('\0', '');
  const plain = chunksOf(text).chunks.flatMap((chunk: Chunk) => {
    const parts = chunk.long === true ? null : readPlain(chunk);
    return parts ? [{ chunk, parts }] : [];
  });
  for (const { chunk, parts } of plain) {
    const found = shown(
      sectionsOf(text.length, (builder) => addPlain(parts, builder)),
      text,
    );
    const want = shown(
      sectionsOf(text.length, (builder) => readChunk(text, chunk, builder)),
      text,
    );
    assert(found === want, `read as ${found} instead of ${want}`);
  }
  return plain.length;
}

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '# a\n',
          '## b c  \n',
          '### d #\n',
          '#e\n',
          '\n',
          '  \n',
          '\t\n',
          '```js\n',
          '```\n',
          '~~~\n',
          '<a id="x"></a>\n',
        ],
        ...[
          '<a href="#x">y</a>\n',
          '<a href = "#x" >y </a> \n',
          '---\n',
          '===\n',
          '1. a\n',
          '1.a\n',
          '- a\n',
          '-a\n',
          '    a\n',
        ],
        ...[
          'a',
          'B1',
          '必填',
          '，',
          ' ',
          '  ',
          '   ',
          '_',
          '*',
          '`',
          '&',
          '<',
          '>',
          '|',
          '!',
          '[',
          ']',
          '(',
          '.',
          ':',
          '\\',
          '\n',
        ],
        ...['\r\n', '\v', '\u00a0', '\u3000', '\ufeff', '~', '=', '+ ', '# ', 'http://a.b', 'a@b.c', '😀'],
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('plain Markdown', () => {
  it('is most of a page', () => {
    expect(check(MARKDOWN)).toBeGreaterThan(10);
  });

  it('is read as the parser reads it', NO_TIMEOUT, () => {
    fc.assert(
      fc.property(soup, (text) => void check(text)),
      runs(1500),
    );
  });

  it('is read as the parser reads it in a page with slips', NO_TIMEOUT, () => {
    fc.assert(
      fc.property(mutationsOf([MARKDOWN]), (text) => void check(text)),
      runs(150),
    );
  });
});

describeShared('plain Markdown of a real page', () => {
  const page = sharedFile('vendor/tencent-chat-1.2.0.zh.md') ?? '';

  it('is read as the parser reads it', NO_TIMEOUT, () => {
    fc.assert(
      fc.property(mutatedSlicesOf(page), (text) => void check(text)),
      runs(300),
    );
  });
});
