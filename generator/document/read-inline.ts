import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from './inline-markdown.js';

/** A line with none of these is text and nothing else, which saves parsing most of them. */
const MARKUP = /[\\`*_[<&!]/;

/** What a line of inline Markdown says: what `inlineMarkdown` has written, read back. */
export function readInline(line: string): readonly Inline[] {
  if (!MARKUP.test(line)) return line === '' ? [] : [{ kind: 'text', value: line }];
  const root = fromMarkdown(line);
  const [only, ...others] = root.children;
  // A line that is no paragraph was not written by us; it is shown as it is.
  if (only?.type !== 'paragraph' || others.length > 0) return [{ kind: 'text', value: line }];
  return only.children.map(inlineOf);
}

/** One line of plain text in which only code may be marked, between single backticks. */
export function readPlain(line: string): readonly Inline[] {
  const parts = line.split('`');
  // A backtick that nothing closes is a backtick.
  const open = parts.length % 2 === 0 ? parts.length - 2 : parts.length;
  return parts.flatMap((value, index): Inline[] => {
    if (index > open) return [{ kind: 'text', value: `\`${value}` }];
    if (index % 2 === 1 && value !== '') return [{ kind: 'code', value }];
    return value === '' ? [] : [{ kind: 'text', value }];
  });
}

function inlineOf(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
    case 'html':
      return { kind: 'text', value: node.value };
    case 'inlineCode':
      return { kind: 'code', value: node.value };
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: node.children.map(inlineOf) };
    case 'link':
      return { kind: 'link', target: node.url, children: node.children.map(inlineOf) };
    case 'break':
      return { kind: 'break' };
    default:
      return { kind: 'text', value: textOf(node) };
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
