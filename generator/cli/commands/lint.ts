import { countText, renderFinding } from '../../diagnostics/render.js';
import type { LineState } from '../../read/ledger.js';
import type { ReadPage } from '../../pipeline.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, UsageError } from '../read-input.js';

export interface LintOptions extends InputOptions {
  readonly coverage?: boolean;
  /** How to print the findings: `text` or `json`. */
  readonly report?: string;
  /** Findings of severity `info` too. */
  readonly all?: boolean;
}

/** Prints what is wrong with a page, or with `coverage` what became of its lines. */
export async function lint(path: string, options: LintOptions, console: Console): Promise<ExitCode> {
  const report = options.report ?? 'text';
  if (report !== 'text' && report !== 'json') {
    throw new UsageError(`There is no report ${JSON.stringify(report)}; there are: text, json.`);
  }
  const page = await readInput(path, options);
  if (options.coverage) return coverage(page, report, console);
  const shown =
    options.all || report === 'json' ? page.findings : page.findings.filter((finding) => finding.severity !== 'info');
  if (report === 'json') {
    console.out(JSON.stringify(shown, null, 2));
  } else {
    for (const finding of shown) console.out(renderFinding(finding, page.lines.get(finding.file) ?? null));
    const counts = countText(page.findings);
    console.out(counts === '' ? 'Nothing found.' : `${counts}. Explain a code with docbind explain-code CODE.`);
  }
  return page.findings.some((finding) => finding.severity !== 'info') ? EXIT.findings : EXIT.fine;
}

const STATES: readonly LineState[] = ['used', 'prose', 'not-understood'];

function coverage({ ledger, document }: ReadPage, report: 'text' | 'json', console: Console): ExitCode {
  const count = (state: LineState): number => ledger.filter((one) => one === state).length;
  const total = STATES.reduce((sum, state) => sum + count(state), 0);
  const lost = ledger.flatMap((state, line) => (state === 'not-understood' ? [line] : []));
  if (report === 'json') {
    const lines = lost.map((line) => ({ line, text: document.lines.textOf(line) }));
    console.out(JSON.stringify({ total, used: count('used'), prose: count('prose'), notUnderstood: lines }, null, 2));
  } else {
    for (const state of STATES) {
      const share = total === 0 ? 0 : (100 * count(state)) / total;
      console.out(`${state.padEnd(15)}${String(count(state)).padStart(7)}  ${share.toFixed(1).padStart(5)} %`);
    }
    console.out(`${'blank'.padEnd(15)}${String(count('blank')).padStart(7)}`);
    console.out(`${'outside'.padEnd(15)}${String(count('outside') - 1).padStart(7)}  of the reference part`);
    for (const line of lost) console.out(`${document.name}:${line}: ${document.lines.textOf(line)}`);
  }
  return lost.length === 0 ? EXIT.fine : EXIT.findings;
}
