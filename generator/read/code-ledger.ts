import type { Span } from '../document/span.js';
import type { Comment, Value } from '../notation/ast.js';
import type { Ledger } from './ledger.js';
import type { ReadFindings } from './read-findings.js';
import type { ParsedCode } from '../notation/shapes.js';

/**
 * Accounts for the lines of a code block that was read: its entries and brackets are used, comments
 * on lines of their own are prose, and what the parser stumbled over is not understood.
 */
export function accountForCode(code: ParsedCode, ledger: Ledger, findings: ReadFindings): void {
  const { block, notation } = code;
  const problems = findings.notation(code);
  ledger.used(block.span);
  for (const comment of ownLineComments(code)) {
    const span = block.text.spanOf(comment.start, comment.end);
    ledger.notUnderstood(span);
    ledger.prose(span);
  }
  for (const item of notation.items)
    if (item.kind === 'words' && code.shape !== 'none') lose(item, code, ledger, findings);
  for (const span of problems) ledger.notUnderstood(span);
}

function lose(
  item: { readonly start: number; readonly end: number; readonly text: string },
  code: ParsedCode,
  ledger: Ledger,
  findings: ReadFindings,
): void {
  const span: Span = code.block.text.spanOf(item.start, item.end);
  ledger.notUnderstood(span);
  findings.add(
    'unreadable-notation',
    span,
    `Saw \`${item.text.slice(0, 40)}\` where an object or a call was expected.`,
  );
}

function ownLineComments(code: ParsedCode): readonly Comment[] {
  const found: Comment[] = [...code.notation.comments];
  const visit = (value: Value | null): void => {
    if (value?.kind === 'object') {
      found.push(...value.comments);
      for (const entry of value.entries) visit(entry.value);
    } else if (value?.kind === 'array') {
      found.push(...value.comments);
      value.elements.forEach(visit);
    } else if (value?.kind === 'call') value.args.forEach(visit);
  };
  for (const item of code.notation.items) {
    if (item.kind === 'label') {
      visit(item.value);
      found.push(...item.comments.filter((comment) => comment.start < (item.value?.start ?? 0)));
    } else if (item.kind === 'statement') visit(item.value);
  }
  return found;
}
