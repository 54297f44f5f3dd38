import type { Comment, Entry, Item, Notation, Value } from '../../generator/notation/ast.js';
import { parseNotation } from '../../generator/notation/parser.js';

/** What the parser made of a text, short enough for a table: `{«above» a: int «note», b «» | own}`. */
export function sketch(text: string): string {
  return sketchOf(parseNotation(text));
}

function sketchOf({ items, comments }: Notation): string {
  return [...items.map(item), ...comments.map((comment) => `«${comment.text}»`)].join(' ');
}

function item(node: Item): string {
  switch (node.kind) {
    case 'words':
      return `words(${node.text})`;
    case 'statement':
      return `${node.target ?? ''}=${value(node.value)}`;
    case 'label':
      return `${node.name === null ? '' : `${node.name}:`}${node.value ? value(node.value) : '∅'}${notes(node.comments)}`;
  }
}

export function value(node: Value): string {
  switch (node.kind) {
    case 'object': {
      const own = [
        ...node.opening.map((comment) => `^${comment.text}`),
        ...node.comments.map((comment) => comment.text),
      ];
      return `{${node.entries.map(entry).join(', ')}${own.length > 0 ? ` | ${own.join('; ')}` : ''}}`;
    }
    case 'array':
      return `[${node.elements.map(value).join(', ')}${notes(node.comments)}]`;
    case 'type':
      return node.name + (node.args.length > 0 ? `<${node.args.map(value).join(',')}>` : '') + '[]'.repeat(node.arrays);
    case 'literal':
      return JSON.stringify(node.value);
    case 'function':
      return 'ƒ';
    case 'call':
      return `${node.construct ? 'new ' : ''}${node.callee}(${node.args.map(value).join(', ')})`;
  }
}

function entry({ key, mark, value: held, optional, above, comments }: Entry): string {
  const alternatives = key.alternatives ? `(${key.names.join('|')}${key.open ? '|…' : ''})` : key.text;
  const before = above.map((comment) => `«${comment.text}» `).join('');
  return `${before}${alternatives}${optional ? '?' : ''}${mark ?? ''}${held ? ` ${value(held)}` : ''}${notes(comments)}`;
}

function notes(comments: readonly Comment[]): string {
  return comments.map((comment) => ` «${comment.text}»`).join('');
}

/** The problems, each with what stands at its place: `stray-bracket "}" 3-4`. */
export function problems(text: string): string[] {
  return parseNotation(text).problems.map(
    ({ kind, seen, start, end }) => `${kind} ${JSON.stringify(seen)} ${start}-${end}`,
  );
}
