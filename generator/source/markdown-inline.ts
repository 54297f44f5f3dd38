import type { PhrasingContent } from 'mdast';
import type { Link } from '../document/document.js';
import { type Inline, inlineMarkdown } from '../document/inline-markdown.js';
import { MappedText } from '../document/mapped-text.js';
import type { Span } from '../document/span.js';

/** What a paragraph, a heading or a cell says. */
export interface InlineContent {
  readonly text: MappedText;
  readonly markdown: string;
  readonly links: readonly Link[];
  readonly anchors: readonly { readonly id: string; readonly span: Span }[];
}

/** Gives the file span of an mdast node. */
export type Locate = (node: { readonly position?: PhrasingContent['position'] }) => Span;

const ID = /<a\b[^>]*?\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const HREF = /<a\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Emphasis within emphasis this deep says nothing, and each level costs stack. */
const MAX_DEPTH = 100;

export function anchorsOf(html: string): string[] {
  return [...html.matchAll(new RegExp(ID, 'gi'))].map(valueOf);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** The value of an attribute. Of all entities only those are decoded that every tool writes. */
function valueOf(match: RegExpMatchArray): string {
  const value = match[1] ?? match[2] ?? match[3] ?? '';
  return value.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

/** Reads inline nodes, with `<a href>` … `</a>` as the links that they are. */
export function readInline(nodes: readonly PhrasingContent[], source: string, locate: Locate): InlineContent {
  const pieces: { value: string; origin: number }[] = [];
  const links: Link[] = [];
  const anchors: { id: string; span: Span }[] = [];
  let length = 0;

  const add = (value: string, origin: number): void => {
    pieces.push({ value, origin });
    length += value.length;
  };
  const since = (from: number): string => {
    let skipped = 0;
    let value = '';
    for (const piece of pieces) {
      value += piece.value.slice(Math.max(0, from - skipped));
      skipped += piece.value.length;
    }
    return value;
  };

  const walk = (children: readonly PhrasingContent[], depth: number): Inline[] => {
    const out: Inline[] = [];
    let open: { target: string; from: number; span: Span; children: Inline[] } | null = null;
    const put = (inline: Inline): void => void (open ? open.children : out).push(inline);
    const close = (end: number): void => {
      if (!open) return;
      links.push({ text: since(open.from).trim(), target: open.target, span: { start: open.span.start, end } });
      const { target, children: inner } = open;
      open = null;
      if (inner.length > 0) put({ kind: 'link', target, children: inner });
    };
    for (const node of children) {
      const span = locate(node);
      switch (node.type) {
        case 'text':
          addText(node.value, source, span, add);
          put({ kind: 'text', value: node.value });
          break;
        case 'inlineCode':
          add(node.value, span.start + Math.max(0, source.slice(span.start, span.end).indexOf(node.value)));
          put({ kind: 'code', value: node.value });
          break;
        case 'html': {
          for (const id of anchorsOf(node.value)) anchors.push({ id, span });
          const href = HREF.exec(node.value);
          if (href) {
            close(span.start);
            open = { target: valueOf(href), from: length, span, children: [] };
          } else if (/^<\/a/i.test(node.value)) close(span.end);
          else if (/^<br/i.test(node.value)) {
            add('\n', span.start);
            put({ kind: 'break' });
          }
          break;
        }
        case 'link': {
          const from = length;
          const inner = walk(node.children, depth + 1);
          links.push({ text: since(from).trim(), target: node.url, span });
          put({ kind: 'link', target: node.url, children: inner });
          break;
        }
        case 'strong':
        case 'emphasis': {
          const inner = depth < MAX_DEPTH ? node.children : leavesOf(node);
          put({ kind: node.type, children: walk(inner, depth + 1) });
          break;
        }
        case 'break':
          add('\n', span.start);
          put({ kind: 'break' });
          break;
        case 'linkReference':
        case 'delete':
          for (const inner of walk(node.children, depth + 1)) put(inner);
          break;
        default:
          break;
      }
    }
    close(children.length > 0 ? locate(children[children.length - 1] ?? {}).end : 0);
    return out;
  };

  const inlines = walk(nodes, 0);
  return { text: MappedText.join(pieces), markdown: inlineMarkdown(inlines), links, anchors };
}

/** What stands in emphasis, without the emphasis in it. */
function leavesOf(node: PhrasingContent): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  const left: PhrasingContent[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.type === 'strong' || next.type === 'emphasis') left.push(...[...next.children].reverse());
    else found.push(next);
  }
  return found;
}

/** A text node's lines, each found again in the file: quote marks and escapes stand between. */
function addText(value: string, source: string, span: Span, add: (value: string, origin: number) => void): void {
  const raw = source.slice(span.start, span.end);
  if (raw === value) return add(value, span.start);
  const lineEnd = /[\r\n]/g;
  let from = 0;
  for (const line of value.split(/(?<=\n)/)) {
    const wanted = line.replace(/\r?\n$/, '');
    const found = raw.indexOf(wanted, from);
    const at = found < 0 ? from : found;
    add(wanted, span.start + at);
    from = at + wanted.length;
    if (wanted === line) continue;
    // Spaces at the end of a line are left out.
    lineEnd.lastIndex = from;
    from = lineEnd.exec(raw)?.index ?? from;
    add(line.slice(wanted.length), span.start + from);
    from += line.length - wanted.length;
  }
}
