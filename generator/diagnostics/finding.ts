import type { Range } from '../document/span.js';
import type { FindingCode } from './codes.js';

/** `error`: the result cannot be trusted. `warning`: the page is wrong or unclear. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something that docbind noticed in what it was given. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What was seen and what was expected, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  /** Base name of the file. */
  readonly file: string;
  /** Null where the finding is about the file as a whole. */
  readonly range: Range | null;
  /** The id of the part of the model that it is about. */
  readonly about: string | null;
}

/** Input that nothing can be made of. The command line exits with 2. */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError';

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join('\n'));
  }
}
