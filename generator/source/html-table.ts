import type { Cell, Table } from '../document/document.js';
import type { Context } from './html-context.js';
import { InlineText } from './html-inline.js';
import type { OpenElements } from './html-open-elements.js';
import type { OpenTag } from './html-tokens.js';

/**
 * Opens a table or a part of one. Where end tags are left out, rows and cells end with the next
 * one. `position` tells the end of what has been read; `done` is given each table at its end.
 */
export function openTablePart(
  tag: OpenTag,
  open: OpenElements<Context>,
  position: () => number,
  done: (table: Table, around: Context) => void,
): void {
  const { name, start } = tag;
  const isCell = name === 'td' || name === 'th';
  const table = open.last('table');
  if (name !== 'table') {
    if (table < 0) return open.push(name, open.context);
    if (isCell) open.closeIf('cell', table);
    else if (name === 'tr') open.closeIf('tr', table);
    else open.closeFrom(table + 1);
  }
  const { context } = open;
  // Within a cell an end tag must not end what is around the table.
  const keys = isCell ? ['cell', 'barrier'] : name === 'table' ? ['barrier'] : [];

  if (context.sink) {
    // A table in a cell becomes text of the cell.
    open.push(name, context, undefined, keys);
  } else if (name === 'table') {
    const rows: Cell[][] = [];
    const end = (): void => {
      const filled = rows.filter((row) => row.length > 0);
      if (filled.length > 0) done({ kind: 'table', rows: filled, span: { start, end: position() } }, context);
    };
    open.push(name, { ...context, table: { rows }, item: null }, end, keys);
  } else if (isCell) {
    const rows = context.table?.rows ?? [];
    if (rows.length === 0) rows.push([]);
    const content = new InlineText();
    const end = (): void => {
      content.finish();
      rows.at(-1)?.push({ text: content.text.value, links: content.links, span: { start, end: position() } });
    };
    open.push(name, { ...context, sink: content, strong: null, emphasis: null, code: null, link: null }, end, keys);
  } else {
    if (name === 'tr') context.table?.rows.push([]);
    open.push(name, context);
  }
}
