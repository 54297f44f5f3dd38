import { FINDING_CODES, type FindingCode } from '../diagnostics/codes.js';
import type { Finding } from '../diagnostics/finding.js';
import type { Document } from '../document/document.js';
import type { Range } from '../document/span.js';

/** A finding at a place that the model knows. */
export function findingAt(
  document: Document,
  code: FindingCode,
  range: Range | undefined,
  message: string,
  more: { readonly hint?: string; readonly about?: string } = {},
): Finding {
  return {
    code,
    severity: FINDING_CODES[code].severity,
    message,
    hint: more.hint ?? null,
    file: document.name,
    range: range ?? null,
    about: more.about ?? null,
  };
}
