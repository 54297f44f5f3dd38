import type { Table } from '../document/document.js';
import { inlineMarkdown } from '../document/inline-markdown.js';
import type { Ledger } from './ledger.js';
import { oneLine } from './one-line.js';
import type { ErrorCodeFacts } from './page-facts.js';

/** Whether a table has nothing but whole numbers in its first column: in a method, error codes. */
export function isCodeTable({ rows }: Table): boolean {
  return rows.length > 1 && rows.slice(1).every(([code]) => /^\s*-?\d+\s*$/.test(code?.text ?? ''));
}

/** The codes of such a table, with what the cells beside them say. */
export function readCodeTable({ rows, span }: Table, ledger: Ledger): readonly ErrorCodeFacts[] {
  ledger.used(span);
  return rows.slice(1).flatMap(([code, ...others]) => {
    const said = others.map((cell) => oneLine(cell.text)).filter((text) => text !== '');
    const description = inlineMarkdown([{ kind: 'text', value: said.join(': ') }]);
    return code ? [{ value: code.text.trim(), description, span: code.span }] : [];
  });
}
