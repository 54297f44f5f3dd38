import { countText, renderFinding } from '../../diagnostics/render.js';
import type { LineState } from '../../read/ledger.js';
import type { ReadPage } from '../../pipeline.js';
import type { Heard } from '../../witness/index.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, sourceAt, UsageError } from '../read-input.js';

export interface LintOptions extends InputOptions {
  readonly coverage?: boolean;
  /** How to print the findings: `text` or `json`. */
  readonly report?: string;
  /** Findings of severity `info` too. */
  readonly all?: boolean;
  /** Paths of facts of other programs, to compare the model with. */
  readonly witness?: readonly string[];
  /** Paths of disagreements with them that are right as they are. */
  readonly accepted?: readonly string[];
}

/** Prints what is wrong with a page, or with `coverage` what became of its lines. */
export async function lint(path: string, options: LintOptions, console: Console): Promise<ExitCode> {
  const report = options.report ?? 'text';
  if (report !== 'text' && report !== 'json') {
    throw new UsageError(`There is no report ${JSON.stringify(report)}; there are: text, json.`);
  }
  const page = await readInput(path, options);
  if (options.coverage) return coverage(page, report, console);
  const heard = await hear(page, options);
  const findings = [...page.findings, ...heard.findings];
  const lines = new Map([...heard.lines, ...page.lines]);
  const shown = options.all || report === 'json' ? findings : findings.filter(({ severity }) => severity !== 'info');
  if (report === 'json') {
    console.out(JSON.stringify(shown, null, 2));
  } else {
    for (const finding of shown) console.out(renderFinding(finding, lines.get(finding.file) ?? null));
    const counts = countText(findings);
    console.out(counts === '' ? 'Nothing found.' : `${counts}. Explain a code with docbind explain-code CODE.`);
  }
  return findings.some((finding) => finding.severity !== 'info') ? EXIT.findings : EXIT.fine;
}

const UNHEARD: Heard = { findings: [], lines: new Map() };

/** What the witnesses say against the model. Loaded only where there is one, or what is accepted of one. */
async function hear({ ir }: ReadPage, { witness = [], accepted = [] }: LintOptions): Promise<Heard> {
  if (witness.length + accepted.length === 0) return UNHEARD;
  const { hearWitnesses } = await import('../../witness/index.js');
  return hearWitnesses(ir, await Promise.all(witness.map(sourceAt)), await Promise.all(accepted.map(sourceAt)));
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
