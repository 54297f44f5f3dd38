import { normalise, wordsFor } from '../dialects/index.js';
import type { Table } from '../document/document.js';
import { inlineMarkdown } from '../document/inline-markdown.js';
import type { Ledger } from './ledger.js';
import { oneLine } from './one-line.js';
import type { ErrorCodeFacts } from './page-facts.js';

const ERROR = wordsFor((vocabulary) => [...vocabulary.error, ...vocabulary.codeHeads]);

/** Whether a table has nothing but whole numbers in its first column: below a heading for error codes, these. */
export function isCodeTable({ rows }: Table): boolean {
  return rows.length > 1 && rows.slice(1).every(([code]) => /^\s*-?\d+\s*$/.test(code?.text ?? ''));
}

/** Whether a table in a method lists error codes: its first column's head, or the heading above, says so. */
export function isErrorTable(table: Table, heading: string): boolean {
  const said = [heading, table.rows[0]?.[0]?.text ?? ''].map(normalise);
  return isCodeTable(table) && said.some((text) => ERROR.some((word) => text.includes(word)));
}

/** The codes of such a table, with what the cells beside them say. */
export function readCodeTable({ rows, span }: Table, ledger: Ledger): readonly ErrorCodeFacts[] {
  ledger.used(span);
  return rows.slice(1).flatMap(([code, ...others]) => {
    const said = others.map((cell) => oneLine(cell.text)).filter((text) => text !== '');
    // As it stands behind the code: a mark that only counts at the start of a line is none there.
    const description = inlineMarkdown([{ kind: 'text', value: `0: ${said.join(': ')}` }]).slice('0: '.length);
    return code ? [{ value: code.text.trim(), description, span: code.span }] : [];
  });
}
