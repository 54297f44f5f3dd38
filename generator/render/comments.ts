import stringWidth from 'string-width';
import { cleanText } from './clean-text.js';

/** What stands in a doc comment. Empty texts are left out. */
export interface Comment {
  /** Paragraphs of page text; a list stands for its items. */
  readonly text: readonly (string | readonly string[])[];
  /** In this order; their texts are page text as well. */
  readonly tags?: readonly CommentTag[];
  /** Code of the page. It stands last. */
  readonly example?: string | null;
  /** What to write for the page's links to its own parts. Without it: their labels. */
  readonly link?: LinkWriter;
}

/** Gives the comment's text for a link, made of nothing but names of the binding; null where there is no such name. */
export type LinkWriter = (target: string, label: string) => string | null;

export interface CommentTag {
  /** Without its `@`. Comes from us, never from a page. */
  readonly tag: string;
  readonly text: string;
}

/** Columns that a line of a comment may fill. */
const COLUMNS = 96;
const PREFIX = ' * ';

/** A JSDoc comment, or nothing where there is nothing to say. */
export function docComment({ text, tags = [], example = null, link = () => null }: Comment): string {
  const paragraphs = text.map((paragraph) =>
    typeof paragraph === 'string'
      ? commentLines(paragraph, link)
      : paragraph.flatMap((item) => commentLines(item.replace(/\s+/g, ' '), link, '  ').map(bullet)),
  );
  const lines = tags.flatMap(({ tag, text }) => wrap(`@${tag} ${commentLines(text, link).join(' ')}`.trim()));
  const blocks = [...paragraphs, [...lines, ...exampleLines(example ?? '')]].filter((block) => block.length > 0);
  const [first, ...others] = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  if (first === undefined) return '';
  if (others.length === 0 && stringWidth(first) <= COLUMNS - 7) return `/** ${first} */`;
  return ['/**', ...[first, ...others].map((line) => (line === '' ? ' *' : PREFIX + line)), ' */'].join('\n');
}

/** A list's item, of whose lines only the first has the mark. */
function bullet(line: string, index: number): string {
  return index === 0 ? `- ${line}` : line;
}

/** Page text as lines of a comment: harmless, and wrapped. Lines that go on are indented by `hanging`. */
function commentLines(text: string, link: LinkWriter, hanging = ''): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => withLinks(escapeComment(line.trim()), link))
    .filter((line) => line !== '')
    .flatMap((line) => wrap(line, hanging));
}

/**
 * Code as lines of a comment. Less is escaped than of text, since a backslash stands out in code: only what would end the
 * comment, or is a tag to an editor. Code that would end the fence is left out.
 */
function exampleLines(code: string): string[] {
  const text = cleanText(code).replace(/^\n+|\s+$/g, '');
  if (text === '' || text.includes('```')) return [];
  const safe = text.replaceAll('*/', '*\\/').replace(/(?<=^|[\s{])@/g, '\\@');
  return ['@example', '```js', ...safe.split('\n').map((line) => line.trimEnd()), '```'];
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
    .replace(/`[^`]*`|(?<![A-Za-z0-9.])@/g, (found) =>
      // In code the backslash would be seen; it is needed only for links, and where the line could be broken.
      found === '@' ? '\\@' : found.replace(/(?<=[\s{])@/g, '\\@'),
    );
}

/** Code, which is left as it is, or a link to a part of the page. */
const CODE_OR_LINK = /`[^`]*`|\[(`?)([^\]`]+)\1\]\(#([^)\s]*)\)/g;

/** Links of the page lead nowhere from a comment: they become links to what the binding has of that name. */
function withLinks(line: string, link: LinkWriter): string {
  return line.replace(CODE_OR_LINK, (whole, quote: string, label?: string, target?: string) => {
    if (label === undefined || target === undefined) return whole;
    return link(target, label) ?? (quote !== '' || label === target ? `\`${label}\`` : label);
  });
}

/** What is not to be broken: a character of a script without spaces, or a word with the links in it; and a space. */
const PIECE =
  / ?(?:[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|(?:\{@link [^}]*\}|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef])+)| /g;

/**
 * Breaks at spaces, and between the characters of scripts that are written without spaces. Lines that go on begin with
 * `hanging`, and the first has as much room as they have.
 */
function wrap(line: string, hanging = ''): string[] {
  const room = COLUMNS - PREFIX.length - hanging.length;
  if (line.length <= room / 2 || stringWidth(line) <= room) return [line];
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const [piece] of line.matchAll(PIECE)) {
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
  return lines.map((text, index) => (index === 0 ? text : hanging + text));
}
