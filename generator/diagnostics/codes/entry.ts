import type { Severity } from '../finding.js';

/** What `docbind explain-code` prints: when the finding is made, and what to do. */
export interface CodeExplanation {
  readonly severity: Severity;
  /** A few words, such as a table would have. */
  readonly title: string;
  /** Paragraphs of plain text: when the finding is made, what it means for the result, what to do. */
  readonly text: readonly [string, ...string[]];
}

export function entry(severity: Severity, title: string, ...text: CodeExplanation['text']): CodeExplanation {
  return { severity, title, text };
}
