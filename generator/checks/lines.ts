import type { Finding } from '../diagnostics/finding.js';
import { finding } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import type { LineState } from '../read/ledger.js';

/** Lines of the reference that no fact uses, that are no prose, and that nothing else was said about. */
export function checkLedger(
  document: Document,
  ledger: readonly LineState[],
  others: readonly Finding[],
): readonly Finding[] {
  const told = new Set(others.flatMap(linesOf));
  return ledger.flatMap((state, line) => {
    if (state !== 'not-understood' || told.has(line)) return [];
    const start = document.lines.startOf(line);
    const text = document.lines.textOf(line);
    const lead = text.length - text.trimStart().length;
    const span = { start: start + lead, end: start + text.length };
    return [
      finding(document, 'line-not-understood', span, `This line was not understood: \`${text.trim().slice(0, 60)}\`.`),
    ];
  });
}

/** The lines that a finding tells of: where it begins, and all of a block that was not read. */
function linesOf({ code, range }: Finding): readonly number[] {
  if (!range) return [];
  const more = code === 'unread-block' ? range.endLine - range.line : 0;
  return Array.from({ length: more + 1 }, (_, index) => range.line + index);
}
