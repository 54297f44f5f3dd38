import stringWidth from 'string-width';
import { cleanText } from './clean-text.js';

/** What stands in a doc comment. Empty texts are left out. */
export interface Comment {
  /** Paragraphs of page text. */
  readonly text: readonly string[];
  /** In this order; their texts are page text as well. */
  readonly tags?: readonly CommentTag[];
}

export interface CommentTag {
  /** Without its `@`. Comes from us, never from a page. */
  readonly tag: string;
  readonly text: string;
}

/** Columns that a line of a comment may fill. */
const COLUMNS = 96;
const PREFIX = ' * ';

/** A JSDoc comment, or nothing where there is nothing to say. */
export function docComment(comment: Comment): string {
  const paragraphs = comment.text.map(commentLines).filter((lines) => lines.length > 0);
  const tags = (comment.tags ?? []).flatMap(({ tag, text }) => wrap(`@${tag} ${commentLines(text).join(' ')}`.trim()));
  const blocks = tags.length > 0 ? [...paragraphs, tags] : paragraphs;
  const [first, ...others] = blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  if (first === undefined) return '';
  if (others.length === 0 && stringWidth(first) <= COLUMNS - 7) return `/** ${first} */`;
  return ['/**', ...[first, ...others].map((line) => (line === '' ? ' *' : PREFIX + line)), ' */'].join('\n');
}

/** Page text as lines of a comment: harmless, and wrapped. */
function commentLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => escapeComment(line.trim()))
    .filter((line) => line !== '')
    .flatMap(wrap);
}

/**
 * Text that neither ends the comment nor makes tags. An `@` counts as a tag's wherever no word ends before it, because
 * wrapping can put any piece at the start of a line. Editors see no tags between backticks, so a lone one would hide
 * ours and becomes an apostrophe.
 */
function escapeComment(line: string): string {
  const even = line.split('`').length % 2 === 1 ? line : line.replaceAll('`', "'");
  return even
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replace(/(?<![A-Za-z0-9.])@/g, '\\@');
}

/** Breaks at spaces, and between the characters of scripts that are written without spaces. */
function wrap(line: string): string[] {
  const room = COLUMNS - PREFIX.length;
  if (line.length <= room / 2 || stringWidth(line) <= room) return [line];
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const [piece] of line.matchAll(
    / ?(?:[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+)| /g,
  )) {
    const pieceWidth = stringWidth(piece);
    if (current !== '' && width + pieceWidth > room) {
      lines.push(current.trimEnd());
      current = '';
      width = 0;
    }
    const added = current === '' ? piece.trimStart() : piece;
    width += added === piece ? pieceWidth : stringWidth(added);
    current += added;
  }
  if (current.trim() !== '') lines.push(current.trimEnd());
  return lines;
}
