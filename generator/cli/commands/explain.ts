import { correctionsAbout } from '../../corrections/about.js';
import type { Correction, Evidence } from '../../corrections/correction.js';
import { renderPlace } from '../../diagnostics/render.js';
import { LineIndex } from '../../document/span.js';
import { type ExplainedFact, type ExplainedPart, explainedParts } from '../../explain/facts.js';
import { nearestIds } from '../../explain/nearest.js';
import type { Literal, Name, Provenance } from '../../ir/types.js';
import type { ReadPage } from '../../pipeline.js';
import { factsAbout } from '../../witness/about.js';
import { hearWitnesses } from '../../witness/index.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, sourceAt, UsageError } from '../read-input.js';

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
  const pages = [own, ...(vendor ? [vendor] : [])];
  const found = pages.flatMap((one) => {
    const part = explainedParts(one.ir).find((candidate) => candidate.id === id);
    return part ? [{ part, page: one }] : [];
  });
  const [first] = found;
  if (!first) {
    const near = nearestIds(
      id,
      explainedParts(own.ir).map((part) => part.id),
    );
    throw new UsageError(
      `Nothing has the id ${JSON.stringify(id)}.${near.length > 0 ? ` Near: ${near.join(', ')}.` : ''}`,
    );
  }

  console.out(id);
  if (first.part.description !== '') console.out(indent(first.part.description, '  '));
  for (const one of found) console.out(['', ...partLines(one.part, one.page)].join('\n'));
  const files = await Promise.all(corrections.map(sourceAt));
  for (const { name, text } of files) {
    const said = correctionsAbout(id, text);
    for (const { value, range } of said.corrections) {
      console.out(['', `${name}:${range.line} ${correctionText(value)}`, ...groundLines(value)].join('\n'));
    }
    for (const { value, range } of said.open) {
      const grounds = groundLines({ why: value.question, evidence: value.evidence ?? [] });
      console.out(['', `${name}:${range.line} open`, ...grounds].join('\n'));
    }
  }
  const witnesses = await Promise.all(witness.map(sourceAt));
  const known = await Promise.all(accepted.map(sourceAt));
  for (const { name, text } of witnesses) {
    const facts = factsAbout(id, own.ir, text);
    if (facts.length > 0) console.out('');
    for (const { key, value, range } of facts) console.out(`${name}:${range.line} ${key}: ${value}`);
  }
  const { findings } = hearWitnesses(own.ir, witnesses, known);
  for (const { about, message } of findings) if (about === id) console.out(`  ${message}`);
  return EXIT.fine;
}

function partLines({ name, facts }: ExplainedPart, { document, lines }: ReadPage): readonly string[] {
  const index = lines.get(document.name) ?? new LineIndex('');
  return [
    ...(name ? nameLines(name, document.name, index) : []),
    ...facts.flatMap((fact) => factLines(fact, document.name, index)),
  ];
}

function nameLines({ value, placeholder, spans, votes }: Name, file: string, lines: LineIndex): readonly string[] {
  const told = votes.length > 0 ? `, by ${votes.map(({ by, name }) => `${by} (${name})`).join(', ')}` : '';
  const where = spans[0] ? renderPlace(file, spans[0], lines) : [];
  return [`name: ${value}${placeholder ? ' (made up)' : ''}${told}`, ...where.map((line) => `  ${line}`)];
}

function factLines({ key, value, from }: ExplainedFact, file: string, lines: LineIndex): readonly string[] {
  // Inference and corrections may rest on many places; the first ones tell the story.
  const places = from.spans.slice(0, 3).flatMap((range) => renderPlace(file, range, lines));
  return [`${key}: ${value} (${originText(from)})`, ...places.map((line) => `  ${line}`)];
}

function originText(from: Provenance): string {
  switch (from.kind) {
    case 'documented':
      return 'documented';
    case 'inferred':
      return `inferred, rule ${from.rule}`;
    case 'corrected':
      return `corrected; the page says ${from.was ?? 'nothing'}`;
  }
}

function correctionText(correction: Correction): string {
  switch (correction.op) {
    case 'set': {
      const was = correction.expect === undefined ? 'nothing' : shown(correction.expect);
      return `set ${correction.key}: ${was} becomes ${shown(correction.to)}`;
    }
    case 'rename':
      return `rename ${correction.id} to ${correction.to}`;
    case 'add':
      return `add: ${shown({ ...correction.to })}`;
    case 'remove':
      return correction.key === undefined ? 'remove' : `remove ${correction.key}`;
  }
}

function groundLines({ why, evidence }: Pick<Correction, 'why' | 'evidence'>): readonly string[] {
  return [indent(why, '  '), ...evidence.map((one) => `  - ${evidenceText(one)}`)];
}

function evidenceText(evidence: Evidence): string {
  if ('page' in evidence) return `line ${evidence.page} of the page shows ${evidence.shows}`;
  if ('fact' in evidence) return `the page says of ${evidence.fact}: ${evidence.key} is ${shown(evidence.value)}`;
  const { witness, id, key, value } = evidence;
  if (id === undefined && value === undefined) return `${witness} says the same`;
  return `${witness}: ${[id, key, value === undefined ? undefined : shown(value)].filter(Boolean).join(' ')}`;
}

function shown(value: Literal): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function indent(text: string, by: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}
