import { type CodeExplanation, entry } from './entry.js';

/** Made before a page is read: by what the file is, and by how its blocks are closed. */
export const SOURCE_CODES = {
  'not-text': entry(
    'error',
    'The file is not text',
    'The beginning of the file holds a null character, or more than one character in fifty is a control character or stands for bytes that are no UTF-8. A PDF, an archive and a page saved as UTF-16 all give this.',
    'Nothing is read, and the command exits with 2.',
    'Save the page as UTF-8: as Markdown, as HTML or as plain text.',
  ),
  'empty-page': entry(
    'error',
    'The page is empty',
    'The file holds no character at all, or white space alone.',
    'Nothing is read, and the command exits with 2.',
    'Check the path, and whether the page was saved before its content had loaded.',
  ),
  'too-large': entry(
    'error',
    'The page is too large',
    'The file is longer than 64 Mi characters (67,108,864 UTF-16 units).',
    'Nothing is read, and the command exits with 2.',
    'Give the reference page alone, or split it. A reference of several hundred methods is some hundred times smaller than this.',
  ),
  'no-reference': entry(
    'error',
    'The page is no API reference',
    'The page was read to its end, and no section of it describes a method, an enum, a class or an event. A tutorial gives this, and so does a page that is read in the wrong format.',
    'There is nothing to make a model of, and the command exits with 2.',
    'Check that this is the reference page. If it is, name its format with --format. docbind lint --coverage on a page that can be read shows what docbind looks for.',
  ),
  'unclosed-fence': entry(
    'warning',
    'A code block is never closed',
    'A Markdown code block opens with three marks or more, and no line closes it: the closing line is missing, has fewer marks than the opening one, or has other ones (``` closed by ~~~).',
    'All that follows counts as code, to the end of the page or of the quote that the block stands in. Sections below are lost.',
    'Add the closing line where the block should end.',
  ),
  'unclosed-html': entry(
    'warning',
    'An HTML comment or element is never closed',
    'A comment, a tag or a <pre> has no end: `<!-- draft` without `-->`, or `<a href="#login` at the very end of the file. In Markdown this is also said of <script>, <style>, <pre> and <textarea>.',
    'What follows is not read as part of the reference. After an unclosed <pre> in HTML, reading goes on at the next heading.',
    'Add the end. If the opening is meant as text, write `&lt;`.',
  ),
  'deep-list': entry(
    'warning',
    'Lists or quotes are nested too deep',
    'A line of a Markdown page has more than 50 marks of lists and quotes at its start, or more than 100 columns of space before a list item. No reference does this on purpose; a damaged page or a hostile one does. The first such line is reported.',
    'What stands deeper counts as standing at this depth. Its text is read as usual.',
    'Look for marks or spaces that were pasted many times.',
  ),
  'not-utf8': entry(
    'warning',
    'The page holds bytes that are no UTF-8',
    'Some bytes of the file are no UTF-8: a lone `ff`, half of a character, an encoded surrogate. Each stands in the text as the character U+FFFD; the first is reported. A page that is full of them is refused as not-text.',
    'The page is read with that character in it, in names too.',
    'Save the page as UTF-8. Where the character is part of the page, somebody else lost what stood there.',
  ),
  'long-line': entry(
    'warning',
    'A line is too long to be parsed',
    'A line of a Markdown page, outside of code blocks, has more than 20,000 characters. Text that people write does not have such lines; data that was pasted into a page does.',
    'The line is read as plain text: links, emphasis, tables and HTML in it are not told apart. All other lines are read as usual.',
    'Break the line, or put data into a code block.',
  ),
} as const satisfies Record<string, CodeExplanation>;
