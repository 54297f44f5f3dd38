import { countText, renderFinding } from '../../diagnostics/render.js';
import type { Finding } from '../../diagnostics/finding.js';
import type { ReadPage } from '../../pipeline.js';
import { printIr } from '../../print/print.js';
import { withoutProse } from '../../print/without-prose.js';
import { isHouseForm } from '../../read/page.js';
import { mergeIr } from '../../sync/merge.js';
import { newFindings } from '../../sync/new-findings.js';
import { releaseOf } from '../../sync/release.js';
import { countsOf, reportLines } from '../../sync/report.js';
import { summarise } from '../../sync/summary.js';
import { replaceFile } from '../../writer/replace.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, readText, sourceAt, UsageError } from '../read-input.js';

export interface SyncOptions extends Pick<InputOptions, 'format' | 'corrections'> {
  readonly spec: string;
  /** The page of the release before: slips that stand there already are not told again. */
  readonly before?: string;
  /** What the page's release is called; left out: a name made of its facts. */
  readonly release?: string;
  /** Write nothing; tell what would change. */
  readonly check?: boolean;
}

/**
 * Merges a new vendor page into our reference and prints what a person has to look at. Exits with 1
 * where something is left to do.
 */
export async function sync(path: string, options: SyncOptions, console: Console): Promise<ExitCode> {
  const { spec, before, release, check = false, ...input } = options;
  const { name, text: old } = await sourceAt(spec);
  const own = await readText(name, old);
  if (!isHouseForm(own.document)) throw new UsageError(`${spec} is not in the house form (docbind: 1).`);
  const page = await readInput(path, input, { prior: own.ir });
  const earlier = before === undefined ? null : await readInput(before, input, { prior: own.ir });
  if (reportErrors([own, page], console)) return EXIT.findings;

  const theirs = isHouseForm(page.document) ? page.ir : withoutProse(page.ir);
  const { ir, renamed } = mergeIr(own.ir, theirs, release ?? releaseOf(page.rawIr));
  const text = printIr(ir);
  const isChanged = text !== old;
  const after = isChanged ? await readText(name, text) : own;
  if (reportErrors([after], console)) return EXIT.findings;
  if (printIr(after.ir) !== text) throw new Error('The merged reference does not read back: a bug in docbind.');
  if (isChanged && !check) await replaceFile(spec, text);

  const summary = summarise(own.ir, after.ir, renamed);
  for (const line of reportLines(summary)) console.out(line);
  const open: Open = {
    corrections: page.findings.filter(isOverdue),
    warnings: newFindings(own.findings, after.findings).filter(isWarning),
    undescribed: after.findings.filter(isUndescribed),
  };
  const slips = earlier ? newFindings(earlier.findings, page.findings).filter(isWarning) : [];
  report('Corrections that the page has overtaken', open.corrections, page, console);
  report('New warnings in our reference', open.warnings, after, console);
  report('New slips of the page', slips, page, console);
  const todo = open.undescribed.map((finding) => `  ${placeOf(finding, check)}`);
  if (todo.length > 0) console.out(['To be described:', ...todo, ''].join('\n'));

  const counts = countsOf(summary);
  const did = `${spec} ${check ? 'would change' : 'changed'}`;
  console.out(isChanged ? `${did}${counts && `: ${counts}`}.` : `${spec} holds all that the page says.`);
  const left = leftText(open);
  if (left !== '') console.out(`Left to do: ${left}.`);
  return left !== '' || (check && isChanged) ? EXIT.findings : EXIT.fine;
}

/** What a person has to look at. */
interface Open {
  readonly corrections: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly undescribed: readonly Finding[];
}

function leftText({ corrections, warnings, undescribed }: Open): string {
  const counts: readonly (readonly [count: number, what: string])[] = [
    [corrections.length, 'correction'],
    [warnings.length, 'warning'],
    [undescribed.length, 'description'],
  ];
  return counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}${count === 1 ? '' : 's'}`] : [])).join(', ');
}

/** A correction that the page has overtaken: the merge goes on, and a person has to look at it. */
function isOverdue({ code }: Finding): boolean {
  return code === 'correction-fixed' || code === 'correction-conflicts' || code === 'correction-dead';
}

function isUndescribed({ code }: Finding): boolean {
  return code === 'empty-description';
}

function isWarning(finding: Finding): boolean {
  return finding.severity === 'warning' && !isUndescribed(finding);
}

/** Where to write, and of what; a file that was not written has no such places. */
function placeOf({ file, range, about }: Finding, check: boolean): string {
  return check || !range ? (about ?? file) : `${file}:${range.line}:${range.column} ${about ?? ''}`;
}

function report(title: string, findings: readonly Finding[], { lines }: ReadPage, console: Console): void {
  if (findings.length === 0) return;
  console.out(`${title}:`);
  for (const finding of findings) console.out(renderFinding(finding, lines.get(finding.file) ?? null));
  console.out('');
}

/** Errors that leave nothing to merge, or nothing that could be merged again. */
function reportErrors(pages: readonly ReadPage[], console: Console): boolean {
  const errors = pages.flatMap(({ findings, lines }) =>
    findings
      .filter((finding) => finding.severity === 'error' && !isOverdue(finding))
      .map((finding) => ({ finding, lines: lines.get(finding.file) ?? null })),
  );
  if (errors.length === 0) return false;
  for (const { finding, lines } of errors) console.err(renderFinding(finding, lines));
  console.err(`Nothing was merged: ${countText(errors.map(({ finding }) => finding))}.`);
  return true;
}
