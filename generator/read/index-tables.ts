import type { Cell } from '../document/document.js';
import type { Ledger } from './ledger.js';
import { isIdentifier } from './heading-name.js';
import type { Subject } from './outline.js';
import type { IndexEntry, IndexFacts } from './page-facts.js';

/** Reads tables that list methods: a cell with a name, and the cell beside it with what it does. */
export function readIndex(subject: Subject, ledger: Ledger): readonly IndexFacts[] {
  const { heading } = subject;
  const module = heading && isIdentifier(heading.text) ? { value: heading.text, span: heading.span } : null;
  return subject.parts.flatMap(({ content }) => {
    if (!('rows' in content)) return [];
    ledger.used(content.span);
    const entries = content.rows.slice(1).flatMap(entriesOf);
    return entries.length > 0 ? [{ module, entries }] : [];
  });
}

function entriesOf(row: readonly Cell[]): readonly IndexEntry[] {
  return row.flatMap((cell, index) => {
    const link = cell.links.find((candidate) => candidate.target.startsWith('#'));
    const name = (link?.text ?? cell.text).trim();
    if (!isIdentifier(name) || (!link && index % 2 === 1)) return [];
    return [
      { name, target: link?.target.slice(1).trim() ?? null, summary: row[index + 1]?.text ?? '', span: cell.span },
    ];
  });
}
