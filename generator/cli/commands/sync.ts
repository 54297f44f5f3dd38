import { countText, renderFinding } from '../../diagnostics/render.js';
import type { Ir } from '../../ir/types.js';
import type { ReadPage } from '../../pipeline.js';
import { printIr } from '../../print/print.js';
import { withoutProse } from '../../print/without-prose.js';
import { isHouseForm } from '../../read/page.js';
import { mergeIr } from '../../sync/merge.js';
import { releaseOf } from '../../sync/release.js';
import { type Summary, summarise } from '../../sync/summary.js';
import { replaceFile } from '../../writer/replace.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, readText, sourceAt, UsageError } from '../read-input.js';

export interface SyncOptions extends Pick<InputOptions, 'format' | 'corrections'> {
  readonly spec: string;
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
  const { name, text: before } = await sourceAt(options.spec);
  const own = await readText(name, before);
  if (!isHouseForm(own.document)) throw new UsageError(`${options.spec} is not in the house form (docbind: 1).`);
  const { spec: _, release: named, check, ...input } = options;
  const page = await readInput(path, input, { prior: own.ir });
  if (reportErrors([own, page], console)) {
    console.err('Nothing was merged.');
    return EXIT.findings;
  }

  const theirs: Ir = isHouseForm(page.document) ? page.ir : withoutProse(page.ir);
  const merged = mergeIr(own.ir, theirs, named ?? releaseOf(theirs));
  const text = printIr(merged.ir);
  const changed = text !== before;
  if (changed && !check) await replaceFile(options.spec, text);

  const after = changed ? await readText(name, text) : own;
  for (const line of summaryLines(summarise(own.ir, merged))) console.out(line);
  const open = [
    ...page.findings.filter(isOverdue),
    ...after.findings.filter(({ code }) => code === 'empty-description'),
  ];
  for (const finding of open) {
    const lines = finding.file === name ? after.lines : page.lines;
    console.out(renderFinding(finding, lines.get(finding.file) ?? null));
  }
  const did = check ? 'would change' : 'changed';
  console.out(changed ? `${options.spec} ${did}.` : `${options.spec} holds all that the page says.`);
  return open.length > 0 || (check === true && changed) ? EXIT.findings : EXIT.fine;
}

/** A correction that the page has overtaken: the merge goes on, and a person has to look at it. */
function isOverdue({ code }: ReadPage['findings'][number]): boolean {
  return code === 'correction-fixed' || code === 'correction-conflicts' || code === 'correction-dead';
}

function reportErrors(pages: readonly ReadPage[], console: Console): boolean {
  const errors = pages.flatMap(({ findings, lines }) =>
    findings
      .filter((finding) => finding.severity === 'error' && !isOverdue(finding))
      .map((finding) => ({ finding, lines: lines.get(finding.file) ?? null })),
  );
  for (const { finding, lines } of errors) console.err(renderFinding(finding, lines));
  if (errors.length > 0) console.err(`${countText(errors.map(({ finding }) => finding))}.`);
  return errors.length > 0;
}

const TITLES = {
  added: 'New',
  removed: 'No longer on the page',
  dropped: 'Dropped: they were gone a release ago',
  returned: 'On the page again',
  renamed: 'Taken for renamed, with their descriptions',
  changed: 'Changed',
} as const satisfies Record<keyof Summary, string>;

function summaryLines(summary: Summary): readonly string[] {
  return (['added', 'removed', 'dropped', 'returned', 'renamed', 'changed'] as const).flatMap((key) => {
    const lines = summary[key];
    return lines.length === 0 ? [] : [`${TITLES[key]} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ''];
  });
}
