import type { Document } from '../document/document.js';
import type { Range, Span } from '../document/span.js';
import { FINDING_CODES, type FindingCode } from './codes.js';
import type { Finding } from './finding.js';

interface More {
  readonly hint?: string | null;
  readonly about?: string | null;
}

/** A finding about a span of a page; its severity is that of its code. */
export function finding(
  document: Pick<Document, 'name' | 'lines'>,
  code: FindingCode,
  span: Span | null,
  message: string,
  more: More = {},
): Finding {
  return findingAt(document, code, span ? document.lines.rangeOf(span) : null, message, more);
}

/** A finding at a place that the model knows, or about the page as a whole. */
export function findingAt(
  document: Pick<Document, 'name'>,
  code: FindingCode,
  range: Range | null | undefined,
  message: string,
  more: More = {},
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
