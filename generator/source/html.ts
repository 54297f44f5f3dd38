import type { Document } from '../document/document.js';
import { MappedText } from '../document/mapped-text.js';
import { SectionBuilder } from '../document/section-builder.js';
import { LineIndex } from '../document/span.js';
import { readCode } from './html-code.js';
import { type Context, FORMATS, insideOf, OUTSIDE, takeBullet } from './html-context.js';
import { BLOCK, HEADING, isDecoration, isPermalink, SKIPPED, TABLE_PART, VOID } from './html-elements.js';
import { piecesOf } from './html-entities.js';
import { InlineText, type OpenLink } from './html-inline.js';
import { OpenElements } from './html-open-elements.js';
import { contentOf } from './html-root.js';
import { openTablePart } from './html-table.js';
import {
  attributeOf,
  attributePiecesOf,
  type CloseTag,
  type OpenTag,
  type TextToken,
  type Token,
  tokensOf,
} from './html-tokens.js';

/** Reads a page of HTML, or a fragment of one. A leading byte order mark must already be a space. */
export function readHtml(name: string, text: string): Document {
  const { tokens, problems } = tokensOf(text);
  const reader = new HtmlReader(text, tokens);
  const { start, end } = contentOf(text, tokens);
  const sections = reader.read(start, end);
  const all = [...problems, ...reader.problems].sort((a, b) => a.span.start - b.span.start);
  return { name, text, lines: new LineIndex(text), frontMatter: new Map(), sections, problems: all };
}

class HtmlReader {
  readonly problems: Document['problems'][number][] = [];
  private readonly builder = new SectionBuilder();
  private readonly open = new OpenElements<Context>(OUTSIDE);
  private paragraph: InlineText | null = null;
  /** Offset of the end of what has been read. */
  private at = 0;
  private sectionStart = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  private get context(): Context {
    return this.open.context;
  }

  read(from: number, to: number): Document['sections'] {
    this.builder.startSection(null, null, 0);
    for (let index = from; index < to; index++) {
      const token = this.tokens[index];
      if (!token) break;
      if (token.kind === 'text') this.readText(token);
      else if (token.kind === 'close') this.readClose(token);
      else if (this.startsCode(token)) index = this.readPre(token, index, to);
      else this.readOpen(token);
      this.at = this.tokens[index]?.end ?? this.at;
    }
    this.flush();
    this.open.closeFrom(0);
    this.flush();
    return this.builder.finish(this.source.length);
  }

  private startsCode(tag: OpenTag): boolean {
    const { skip, sink, wrapper } = this.context;
    return tag.name === 'pre' && !skip && !sink && !(wrapper && isDecoration(this.source, tag));
  }

  private readText(token: TextToken): void {
    if (this.context.skip) return;
    const inPre = this.open.last('pre') >= 0;
    this.inline().add(piecesOf(this.source, token), token.end, this.context, inPre);
  }

  private readOpen(tag: OpenTag): void {
    const { name } = tag;
    const { context } = this;
    if (context.skip) {
      if (!VOID.has(name)) this.open.push(name, context);
      return;
    }
    const skip = SKIPPED.has(name) || (context.wrapper && isDecoration(this.source, tag));
    if (BLOCK.has(name)) this.startBlock(name);
    else if (!skip && name !== 'br') this.inline().touch(tag);
    if (skip) {
      if (!VOID.has(name)) this.open.push(name, { ...this.context, skip: true });
      return;
    }
    this.readId(tag);
    if (VOID.has(name)) this.readVoid(tag);
    else if (HEADING.has(name) && !this.context.sink) this.openHeading(tag);
    else if (TABLE_PART.has(name) && !this.context.wrapper) this.openTable(tag);
    else if (name === 'a') this.openLink(tag);
    else this.open.push(name, insideOf(tag, this.source, this.context));
  }

  private readVoid(tag: OpenTag): void {
    if (tag.name === 'br') this.inline().break(tag.start);
    const alt = tag.name === 'img' ? attributePiecesOf(this.source, tag, 'alt') : null;
    if (alt) this.inline().add(alt, tag.end, this.context);
  }

  private readId(tag: OpenTag): void {
    const isAnchor = tag.name === 'a' || tag.name === 'section' || tag.name === 'span';
    if (!isAnchor) return;
    const span = { start: tag.start, end: tag.end };
    const ids = new Set([
      attributeOf(this.source, tag, 'id'),
      tag.name === 'a' ? attributeOf(this.source, tag, 'name') : null,
    ]);
    for (const id of ids) {
      if (!id) continue;
      if (this.context.sink || !this.paragraph) this.builder.anchor(id, span);
      else this.paragraph.anchor(id, span);
    }
  }

  private startBlock(name: string): void {
    this.flush();
    const barrier = this.open.last('barrier');
    this.open.closeIf('p', barrier);
    if (name === 'li') this.open.closeIf('li', Math.max(barrier, this.open.last('list')));
    if (name === 'dt' || name === 'dd') this.open.closeIf('term', Math.max(barrier, this.open.last('list')));
    if (HEADING.has(name)) this.open.closeIf('heading', barrier);
    // A link without text that ended here belongs to what came before.
    this.flush();
  }

  private openHeading(tag: OpenTag): void {
    const { name, start } = tag;
    const content = new InlineText();
    takeBullet(this.context);
    const id = attributeOf(this.source, tag, 'id');
    this.open.push(name, { ...this.context, sink: content }, () => {
      content.finish();
      const heading = {
        depth: Number(name.slice(1)),
        text: content.headingText(),
        span: { start, end: this.at },
      };
      this.builder.startSection(heading, id === '' ? null : id, start);
      this.sectionStart = start;
    });
  }

  private openLink(tag: OpenTag): void {
    const { name, start } = tag;
    const outer = this.open.last('a');
    if (outer > this.open.last('block')) this.open.closeFrom(outer);
    const target = attributeOf(this.source, tag, 'href');
    if (target === null) {
      this.open.push(name, this.context);
      return;
    }
    const permalink = isPermalink(this.source, tag);
    const link: OpenLink = { active: true, target, start, permalink, used: false };
    this.open.push(name, { ...this.context, link }, () => {
      if (link.active) this.inline().closeLink(link, this.at);
    });
  }

  private openTable(tag: OpenTag): void {
    const position = (): number => this.at;
    openTablePart(tag, this.open, position, (table, around) => {
      takeBullet(around);
      // A heading in a caption or between rows starts a section that the table is then part of.
      const start = Math.max(table.span.start, this.sectionStart);
      this.builder.block({ ...table, span: { start, end: table.span.end } });
    });
  }

  private readPre(tag: OpenTag, index: number, to: number): number {
    this.startBlock('pre');
    takeBullet(this.context);
    const { lang } = this.context;
    const code = readCode(this.source, this.tokens, index, to);
    if (!code.closed) this.problems.push({ kind: 'unclosed-html', span: { start: tag.start, end: tag.end } });
    const text = MappedText.join(code.pieces.length > 0 ? code.pieces : [{ value: '', origin: tag.end }]);
    this.builder.block({ kind: 'code', lang: code.lang ?? lang, text, span: { start: tag.start, end: code.end } });
    return code.last;
  }

  private readClose({ name, start, end }: CloseTag): void {
    const key = HEADING.has(name) ? 'heading' : name;
    const position = this.open.last(key);
    if (BLOCK.has(name) && !this.context.skip) this.flush();
    // A stray end tag in a cell must not end what is around the table.
    const table = this.open.last('table');
    const limit = TABLE_PART.has(name) ? (name === 'table' ? -1 : table) : this.open.last('barrier');
    if (position <= limit) return;
    const block = this.open.last('block');
    if (!BLOCK.has(name) && !SKIPPED.has(name)) {
      if (!this.context.skip && !this.inline().empty) this.inline().touch({ start, end });
      if (block > position) {
        // `<b><p>…</b>…</p>`: the paragraph goes on without what has ended.
        this.deactivate(name);
        return;
      }
    }
    this.at = end;
    this.open.closeFrom(position);
  }

  private deactivate(name: string): void {
    const kind = name === 'a' ? 'link' : FORMATS.get(name);
    const format = kind && this.context[kind];
    if (format) format.active = false;
  }

  private inline(): InlineText {
    return this.context.sink ?? (this.paragraph ??= new InlineText());
  }

  /** Ends the paragraph, or puts a break into a cell. */
  private flush(): void {
    const { sink, quoted } = this.context;
    if (sink) return sink.boundary(this.at);
    const { paragraph } = this;
    this.paragraph = null;
    if (!paragraph) return;
    paragraph.finish();
    const isBefore = (anchor: { readonly at: number }): boolean => !paragraph.empty && anchor.at < paragraph.length;
    for (const anchor of paragraph.anchors) if (isBefore(anchor)) this.builder.anchor(anchor.id, anchor.span);
    if (!paragraph.empty) {
      const { text, links, span } = paragraph;
      const bullet = takeBullet(this.context);
      this.builder.block({ kind: 'prose', text, markdown: paragraph.markdown(), links, quoted, bullet, span });
    }
    for (const anchor of paragraph.anchors) if (!isBefore(anchor)) this.builder.anchor(anchor.id, anchor.span);
  }
}
