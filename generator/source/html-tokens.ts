import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { SourceProblem } from '../document/document.js';
import type { Span } from '../document/span.js';

export type Token = TextToken | OpenTag | CloseTag;

/** Text as it stands in the file, entities not yet decoded. */
export interface TextToken extends Span {
  readonly kind: 'text';
}

export interface OpenTag extends Span {
  readonly kind: 'open';
  /** In lower case. */
  readonly name: string;
  /** Where each attribute's value stands, without its quotes. */
  readonly attributes: ReadonlyMap<string, Span>;
}

export interface CloseTag extends Span {
  readonly kind: 'close';
  readonly name: string;
}

/** Text that stands in the file as it is or, for one entity, what it means at the offset where it starts. */
export interface TextPiece {
  readonly value: string;
  readonly origin: number;
}

/** Elements whose inside holds no tags; nothing in them is for readers. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes']);
const NO_ATTRIBUTES: ReadonlyMap<string, Span> = new Map();

/**
 * Cuts HTML into tags and text, as the HTML standard does; comments, doctypes and the insides of
 * scripts are left out. It never backs up, so that no input takes more than linear time, and keeps
 * no tree, so that no nesting is too deep.
 */
export function tokensOf(text: string): { tokens: Token[]; problems: SourceProblem[] } {
  const tokens: Token[] = [];
  const problems: SourceProblem[] = [];
  let textStart = 0;
  let at = 0;
  const unclosed = (start: number, end: number): void => {
    problems.push({ kind: 'unclosed-html', span: { start, end } });
  };

  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start < 0) break;
    const kind = markupAt(text, start);
    if (kind === null) {
      at = start + 1;
      continue;
    }
    if (start > textStart) tokens.push({ kind: 'text', start: textStart, end: start });
    if (kind === 'comment' || kind === 'bogus') {
      const end = kind === 'comment' ? commentEnd(text, start) : text.indexOf('>', start) + 1;
      if (end === 0 && kind === 'comment') unclosed(start, start + 4);
      at = end === 0 ? text.length : end;
    } else {
      const tag = tagAt(text, start, kind);
      if (tag) tokens.push(tag);
      else unclosed(start, start + 1);
      at = tag?.end ?? text.length;
      if (tag?.kind === 'open' && RAW.has(tag.name)) at = rawEnd(text, at, tag.name);
    }
    textStart = at;
  }
  if (textStart < text.length) tokens.push({ kind: 'text', start: textStart, end: text.length });
  return { tokens, problems };
}

/** The value of an attribute with its entities decoded. */
export function attributeOf(text: string, tag: OpenTag, name: string): string | null {
  const span = tag.attributes.get(name);
  return span ? decodeHTMLAttribute(text.slice(span.start, span.end)) : null;
}

/** Decodes the entities of a stretch of text. */
export function piecesOf(text: string, { start, end }: Span): TextPiece[] {
  const raw = text.slice(start, end);
  if (!raw.includes('&')) return raw === '' ? [] : [{ value: raw, origin: start }];
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { 0: entity, index } of raw.matchAll(
    /&(?:#(?:\d{1,12}|[xX][\da-fA-F]{1,12})|[A-Za-z][A-Za-z\d]{0,40});?/g,
  )) {
    const decoded = decodeHTML(entity);
    if (decoded === entity) continue;
    // Some old names need no semicolon: of `&copy2` only a part is the entity.
    let rest = 0;
    while (rest < decoded.length - 1 && decoded[decoded.length - 1 - rest] === entity[entity.length - 1 - rest]) rest++;
    if (index > done) pieces.push({ value: raw.slice(done, index), origin: start + done });
    pieces.push({ value: decoded.slice(0, decoded.length - rest), origin: start + index });
    done = index + entity.length - rest;
  }
  if (done < raw.length) pieces.push({ value: raw.slice(done), origin: start + done });
  return pieces;
}

/** What a `<` starts; null where it is only a character. */
function markupAt(text: string, start: number): 'open' | 'close' | 'comment' | 'bogus' | null {
  const next = text[start + 1] ?? '';
  if (/[A-Za-z]/.test(next)) return 'open';
  if (next === '/') {
    const name = text[start + 2] ?? '';
    return /[A-Za-z]/.test(name) ? 'close' : name === '' ? null : 'bogus';
  }
  if (text.startsWith('<!--', start)) return 'comment';
  return next === '!' || next === '?' ? 'bogus' : null;
}

/** The offset after a comment, 0 where it never ends. */
function commentEnd(text: string, start: number): number {
  const abrupt = /^<!---?>/.exec(text.slice(start, start + 6));
  if (abrupt) return start + abrupt[0].length;
  const close = /--!?>/g;
  close.lastIndex = start + 4;
  return close.test(text) ? close.lastIndex : 0;
}

function rawEnd(text: string, start: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = start;
  return close.exec(text)?.index ?? text.length;
}

/** Null where the file ends before the tag does. */
function tagAt(text: string, start: number, kind: 'open' | 'close'): OpenTag | CloseTag | null {
  const match = stickyMatch(/[^\t\n\f\r />]+/y, text, start + (kind === 'open' ? 1 : 2));
  const name = match.toLowerCase();
  let at = start + (kind === 'open' ? 1 : 2) + match.length;
  let attributes: Map<string, Span> | null = null;
  for (;;) {
    at += stickyMatch(/[\t\n\f\r /]+/y, text, at).length;
    if (at >= text.length) return null;
    if (text[at] === '>') break;
    const attribute = stickyMatch(/[^\t\n\f\r />][^\t\n\f\r />=]*/y, text, at);
    at += attribute.length;
    let value: Span = { start: at, end: at };
    const equals = stickyMatch(/[\t\n\f\r ]*=[\t\n\f\r ]*/y, text, at);
    if (equals !== '') {
      at += equals.length;
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        if (end < 0) return null;
        value = { start: at + 1, end };
        at = end + 1;
      } else {
        value = { start: at, end: at + stickyMatch(/[^\t\n\f\r >]+/y, text, at).length };
        at = value.end;
      }
    }
    attributes ??= new Map();
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value);
  }
  const end = at + 1;
  return kind === 'open'
    ? { kind, name, attributes: attributes ?? NO_ATTRIBUTES, start, end }
    : { kind, name, start, end };
}

function stickyMatch(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
