import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import { FINDING_CODES, type FindingCode } from './codes.js';
import type { Finding } from './finding.js';

/** A finding about a place of a page; its severity is that of its code. */
export function finding(
  document: Pick<Document, 'name' | 'lines'>,
  code: FindingCode,
  span: Span | null,
  message: string,
  more: { readonly hint?: string | null; readonly about?: string | null } = {},
): Finding {
  return {
    code,
    severity: FINDING_CODES[code].severity,
    message,
    hint: more.hint ?? null,
    file: document.name,
    range: span ? document.lines.rangeOf(span) : null,
    about: more.about ?? null,
  };
}
