import { correctionsAbout } from '../../corrections/about.js';
import { LineIndex } from '../../document/span.js';
import { correctionLines } from '../../explain/corrections.js';
import { type ExplainedPart, explainedParts } from '../../explain/facts.js';
import { indented, linesOf } from '../../explain/lines.js';
import { nearestIds } from '../../explain/nearest.js';
import { partLines } from '../../explain/part.js';
import type { ReadPage } from '../../pipeline.js';
import { factsAbout } from '../../witness/about.js';
import { hearWitnesses, type WitnessSource } from '../../witness/index.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, reportOthers, sourceAt, UsageError } from '../read-input.js';

export interface ExplainOptions extends Pick<InputOptions, 'format' | 'corrections'> {
  readonly spec: string;
  /** The vendor's page behind our reference. */
  readonly page?: string;
  /** Files of facts of other programs. */
  readonly witness?: readonly string[];
  /** Disagreements with them that are known. */
  readonly accepted?: readonly string[];
}

/** Prints the whole trail of a part: who says it, what was inferred, what was corrected, what witnesses say. */
export async function explain(id: string, options: ExplainOptions, console: Console): Promise<ExitCode> {
  const { spec, page, corrections = [], witness = [], accepted = [], ...input } = options;
  const own = await readInput(spec);
  const vendor = page === undefined ? null : await readInput(page, { ...input, corrections }, { prior: own.ir });
  const files = await Promise.all(corrections.map(sourceAt));
  const said = files.map(({ name, text }) => ({ name, ...correctionsAbout(id, text) }));
  const witnesses = await Promise.all(witness.map(sourceAt));
  const known = await Promise.all(accepted.map(sourceAt));

  const ownPart = partOf(own, id);
  const vendorPart = vendor ? partOf(vendor, id) : null;
  if (!ownPart && !vendorPart) {
    const renamed = said.flatMap((file) =>
      file.corrections.flatMap(({ value }) => (value.op === 'rename' ? [value.to] : [])),
    );
    throw new UsageError(unknownText(id, renamed, [own, ...(vendor ? [vendor] : [])]));
  }

  const blocks = [
    [id, ...indented(linesOf(ownPart?.description ?? ''))],
    block('In the reference', own, ownPart),
    ...(vendor ? [block("On the vendor's page", vendor, vendorPart)] : []),
    titled(
      'Corrections and questions',
      said.flatMap((file) => correctionLines(id, file.name, file)),
    ),
    titled('Witnesses', witnessLines(id, own, witnesses, known)),
  ];
  const filled = blocks.filter(({ length }) => length > 0);
  console.out(filled.map((lines) => lines.join('\n')).join('\n\n'));
  return vendor ? reportOthers(vendor, console) : EXIT.fine;
}

function partOf({ ir }: ReadPage, id: string): ExplainedPart | null {
  return explainedParts(ir).find((part) => part.id === id) ?? null;
}

function block(title: string, { document, lines }: ReadPage, part: ExplainedPart | null): readonly string[] {
  const source = { name: document.name, lines: lines.get(document.name) ?? new LineIndex('') };
  return titled(title, part ? partLines(part, source) : [`${document.name} has no such part.`]);
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...indented(lines)];
}

/** What witnesses say of the part, and where that differs from the reference. */
function witnessLines(
  id: string,
  { ir }: ReadPage,
  witnesses: readonly WitnessSource[],
  accepted: readonly WitnessSource[],
): readonly string[] {
  const facts = witnesses.flatMap(({ name, text }) =>
    factsAbout(id, ir, text).map(({ key, value, range }) => `${name}:${range.line}:${range.column} ${key}: ${value}`),
  );
  const differences = hearWitnesses(ir, witnesses, accepted).findings.filter(({ about }) => about === id);
  return [...facts, ...differences.map(({ message }) => message)];
}

/** `renamed` are names that corrections give what the page calls so. */
function unknownText(id: string, renamed: readonly string[], pages: readonly ReadPage[]): string {
  const ids = [...new Set(pages.flatMap(({ ir }) => explainedParts(ir).map((part) => part.id)))];
  const near = [
    ...renamed.map((name) => id.replace(/[^:./]*$/, () => name)).filter((known) => ids.includes(known)),
    ...nearestIds(id, ids),
  ];
  const hint = near.length > 0 ? ` Near: ${[...new Set(near)].slice(0, 5).join(', ')}.` : '';
  return `Nothing has the id ${JSON.stringify(id)}.${hint}`;
}
