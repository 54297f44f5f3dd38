import type { FindingCode } from '../diagnostics/codes.js';
import { UnusableInputError } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';

/** In UTF-16 units. A hundred times the size of a large page. */
const MAX_LENGTH = 64 * 1024 * 1024;

/** Refuses what is no page at all, before any of it is read. */
export function checkInput(name: string, text: string): void {
  if (text.trim() === '')
    refuse(name, 'empty-page', 'The file is empty.', 'Give the page itself, as Markdown, HTML or text.');
  if (text.length > MAX_LENGTH) {
    refuse(
      name,
      'too-large',
      `The file has ${text.length} characters; at most ${MAX_LENGTH} are read.`,
      'Split the page.',
    );
  }
  const sample = text.slice(0, 100_000);
  const strange = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  if (sample.includes('\0') || strange * 50 > sample.length) {
    refuse(name, 'not-text', 'The file holds bytes that are no UTF-8 text.', 'Save the page as UTF-8.');
  }
}

/** What was read of a page, in lists. */
type Parts = Readonly<Record<'methods' | 'enums' | 'classes' | 'events', readonly unknown[]>>;

/** Refuses a page that was read and describes nothing. */
export function checkResult(document: Document, facts: Parts): void {
  const parts = [facts.methods, facts.enums, facts.classes, facts.events].flat();
  if (parts.length > 0) return;
  refuse(
    document.name,
    'no-reference',
    'Nothing on the page describes a method, an enum, a class or an event.',
    'Check that this is the reference page; force its format with --format if it was told wrongly.',
  );
}

function refuse(file: string, code: FindingCode, message: string, hint: string): never {
  throw new UnusableInputError([findingAt({ name: file }, code, null, message, { hint })]);
}
