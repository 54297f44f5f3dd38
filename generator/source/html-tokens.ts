import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { SourceProblem } from '../document/document.js';
import type { Span } from '../document/span.js';
import { type TextPiece, valuePiecesOf } from './html-entities.js';

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

/** Elements whose inside holds no tags; nothing in them is for readers. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes']);

/**
 * Cuts HTML into tags and text; comments, doctypes and the insides of scripts are left out. There
 * is no tree, so that no nesting is too deep.
 */
export function tokensOf(text: string): { tokens: Token[]; problems: SourceProblem[] } {
  const collector = new TokenCollector(text);
  // Its `end()` would take the start of a tag that never ends for text.
  new Tokenizer({ decodeEntities: false }, collector).write(text);
  collector.finish();
  return collector;
}

/** The value of an attribute with its entities decoded. */
export function attributeOf(text: string, tag: OpenTag, name: string): string | null {
  const pieces = attributePiecesOf(text, tag, name);
  return pieces && pieces.map((piece) => piece.value).join('');
}

export function attributePiecesOf(text: string, tag: OpenTag, name: string): TextPiece[] | null {
  const span = tag.attributes.get(name);
  return span ? valuePiecesOf(text, span) : null;
}

class TokenCollector implements TokenizerCallbacks {
  readonly tokens: Token[] = [];
  readonly problems: SourceProblem[] = [];
  /** Offset of the end of what the tokenizer has told of. */
  private end = 0;
  private raw = false;
  private name = '';
  private start = 0;
  private attributes = new Map<string, Span>();
  /** The attribute that is being read; null for one that the tag has already. */
  private attribute: string | null = null;

  constructor(private readonly text: string) {}

  ontext(start: number, end: number): void {
    this.end = end;
    if (this.raw) return;
    // A `<` that starts no tag ends what the tokenizer takes for one text.
    const last = this.tokens.at(-1);
    const joined = last?.kind === 'text' && last.end === start;
    if (joined) this.tokens.pop();
    this.tokens.push({ kind: 'text', start: joined ? last.start : start, end });
  }

  onopentagname(start: number, end: number): void {
    this.name = this.text.slice(start, end).toLowerCase();
    this.start = start - 1;
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    const name = this.text.slice(start, end).toLowerCase();
    this.attribute = this.attributes.has(name) ? null : name;
    this.onattribdata(end, end);
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.attributes.set(this.attribute, { start, end });
  }

  onopentagend(last: number): void {
    const { name, start, attributes } = this;
    this.end = last + 1;
    this.tokens.push({ kind: 'open', name, attributes, start, end: this.end });
    this.raw = RAW.has(name);
  }

  onselfclosingtag(last: number): void {
    this.onopentagend(last);
  }

  onclosetag(start: number, end: number): void {
    this.raw = false;
    const last = this.text.indexOf('>', end);
    if (last < 0) return;
    this.end = last + 1;
    const name = this.text.slice(start, end).toLowerCase();
    this.tokens.push({ kind: 'close', name, start: start - 2, end: this.end });
  }

  oncomment(_start: number, last: number): void {
    this.end = last + 1;
  }

  oncdata(_start: number, last: number): void {
    this.end = last + 1;
  }

  ondeclaration(_start: number, last: number): void {
    this.end = last + 1;
  }

  /** Reads what the file ends in the midst of. To be called once, at the end. */
  finish(): void {
    if (this.raw) return;
    let start = this.end;
    while (this.text.startsWith('</>', start)) start += 3;
    const rest = /<(?:\/?$|!--|!\[CDATA\[|(?=\/?[a-z]))/iy;
    rest.lastIndex = start;
    const found = rest.exec(this.text)?.[0];
    if (found === undefined) return;
    const end = start + found.length;
    if (end === this.text.length && !found.startsWith('<!')) this.ontext(start, end);
    else this.problems.push({ kind: 'unclosed-html', span: { start, end } });
  }

  onattribend(): void {}
  onattribentity(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}
