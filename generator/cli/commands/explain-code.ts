import { FINDING_CODES, type FindingCode } from '../../diagnostics/codes.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { UsageError } from '../read-input.js';

/** Prints when a finding is made and what to do about it. */
export function explainCode(code: string, console: Console): ExitCode {
  const codes = Object.keys(FINDING_CODES);
  if (!Object.hasOwn(FINDING_CODES, code)) {
    throw new UsageError(`There is no code ${JSON.stringify(code)}; there are: ${codes.join(', ')}.`);
  }
  // Checked just above.
  const { severity, title, text } = FINDING_CODES[code as FindingCode];
  console.out([`${code} (${severity}): ${title}`, ...text].join('\n\n'));
  return EXIT.fine;
}
