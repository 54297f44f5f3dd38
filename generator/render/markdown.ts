import { cleanText } from './clean-text.js';

/*
 * Page text as Markdown that means the same to VitePress, whose pages are Vue templates, to Docusaurus, whose pages are
 * MDX, and to Starlight: text stays text, whatever it looks like.
 */

/** Text inside a paragraph, a heading or a table's cell. */
export function textMarkdown(text: string): string {
  return oneLine(text)
    .replace(SPECIAL, (found, start: number, whole: string) =>
      escaped(found, whole[start - 1], whole[start + found.length]),
    )
    .replace(TWO_OPENINGS, OPENING + APART);
}

const SPECIAL = /_+|[\\`*~|[\]<{}]|&(?=[#A-Za-z])|:(?=[A-Za-z_+:-]|\d+:)/g;

const OPENING = '&#123;';
const TWO_OPENINGS = /&#123;(?=&#123;)/g;
const CLOSING = '&#125;';

/** Two braces in a row open an expression for Vue, even if both were written as entities. */
const APART = '<span></span>';

function escaped(found: string, before: string | undefined, after: string | undefined): string {
  switch (found[0]) {
    case '<':
      return '&lt;';
    case '&':
      return '&amp;';
    case '{':
      return OPENING;
    case '}':
      return CLOSING;
    case '_':
      return isWord(before) && isWord(after) ? found : found.replaceAll('_', '\\_');
    default:
      return `\\${found}`;
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}]/u.test(character);
}

/** A whole line that is a paragraph of its own: what would make something else of it is escaped. */
export function paragraphMarkdown(line: string): string {
  return line
    .trim()
    .replace(/^(?:#{1,6}(?=\s|$)|[-+>=])/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:import|export)(?=\W|$)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** Code inside a paragraph. In a table's cell a bar has to be escaped even there. */
export function codeMarkdown(code: string, inCell = false): string {
  const text = oneLine(code).trim();
  if (text === '') return '';
  // Vue reads an expression in code as well, and what comes of a backslash before a bar depends on the parser.
  if (text.includes('{{') || (inCell && /\\\|/.test(text))) return `<code>${textMarkdown(text)}</code>`;
  const taken = new Set((text.match(/`+/g) ?? []).map((marks) => marks.length));
  let length = 1;
  while (taken.has(length)) length++;
  const mark = '`'.repeat(length);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return mark + pad + (inCell ? text.replaceAll('|', '\\|') : text) + pad + mark;
}

/** A block of code. `lang` comes from us, never from a page. */
export function codeBlock(code: string, lang: string): string {
  // VitePress reads files into a page at such a comment, and looks for it before it knows what is code.
  const text = cleanText(code).replace(/(<!--\s*)@(?=include)/g, '$1@ ');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((marks) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${lang}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** The address of a link that leads out of the reference; null where it is none, or following it could run code. */
export function externalTarget(target: string): string | null {
  const text = cleanText(target).trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(text)) return null;
  return text
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, percentEncoded)
    .replaceAll('&', '&amp;');
}

/** `encodeURIComponent` leaves some that mean something to Markdown. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** A value of the front matter: JSON, which YAML reads as it is. */
export function yamlValue(value: string | readonly string[] | Readonly<Record<string, string>>): string {
  return JSON.stringify(typeof value === 'string' ? oneLine(value).trim() : value);
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
