import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import { LineIndex } from '../document/span.js';
import type { Ir } from '../ir/types.js';
import type { Accepted } from './accepted.js';
import { compareFacts, type Disagreement } from './compare.js';
import { readFacts } from './facts-file.js';
import { type AcceptedEntries, readAccepted } from './read-accepted.js';

/** The text of a file of facts, or of accepted disagreements. */
export interface WitnessSource {
  /** The file's base name, for findings; a witness is called so, without `.tsv`. */
  readonly name: string;
  readonly text: string;
}

/** What witnesses say against the model. */
export interface Heard {
  readonly findings: readonly Finding[];
  /** The texts that the findings point into, by the file's name. */
  readonly lines: ReadonlyMap<string, LineIndex>;
}

/** Compares the model with witnesses: findings by their files, then those of the accepted disagreements. */
export function hearWitnesses(ir: Ir, witnesses: readonly WitnessSource[], accepted: readonly WitnessSource[]): Heard {
  const files = accepted.map(({ name, text }) => ({ name, ...readAccepted(text), used: new Set<Accepted>() }));
  const findings = witnesses.flatMap((witness) => {
    const { facts, problems } = readFacts(witness.text);
    const own = files.filter((file) => file.witness === titleOf(witness));
    return [
      ...problems.map(({ message, range }) => findingAt(witness, 'witness-line', range, message)),
      ...compareFacts(ir, facts).map((one) => disagreementFinding(one, witness, own)),
    ];
  });
  const titles = new Set(witnesses.map(titleOf));
  return {
    findings: [...findings, ...files.flatMap((file) => fileFindings(file, titles))],
    lines: new Map([...witnesses, ...accepted].map(({ name, text }) => [name, new LineIndex(text)])),
  };
}

interface AcceptedFile extends AcceptedEntries {
  readonly name: string;
  /** Entries that speak of a disagreement. */
  readonly used: Set<Accepted>;
}

function titleOf({ name }: WitnessSource): string {
  return name.replace(/\.tsv$/, '');
}

function disagreementFinding(one: Disagreement, witness: WitnessSource, files: readonly AcceptedFile[]): Finding {
  const message = `\`${one.id}\`, \`${one.key}\`: the witness has ${told(one.witness)}, the model has ${
    one.modelId === null ? 'no such part' : told(one.model)
  }.`;
  const about = { about: one.modelId };
  const matching = files.flatMap(({ entries, used }) =>
    entries.filter(({ value }) => speaksOf(value, one)).map(({ value }) => ({ value, used })),
  );
  for (const { value, used } of matching) used.add(value);
  const [first] = matching;
  if (!first) return findingAt(witness, 'witness-disagrees', one.range, message, about);
  return findingAt(witness, 'witness-accepted', one.range, `${message} Accepted: ${first.value.why.trim()}`, about);
}

function told(value: string | null): string {
  return value === null ? 'nothing' : `\`${value}\``;
}

/** Whether an entry is about a disagreement: under either id, and with the values that it names. */
function speaksOf({ id, key, witness, model }: Accepted, one: Disagreement): boolean {
  return (
    key === one.key &&
    (witness === undefined || witness === one.witness) &&
    (model === undefined || model === one.model) &&
    (fits(id, one.id) || (one.modelId !== null && fits(id, one.modelId)))
  );
}

/** Whether a text is what a pattern stands for, in which `*` is any run of characters. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** What is wrong with a file of accepted disagreements, and what in it is about nothing. */
function fileFindings(file: AcceptedFile, titles: ReadonlySet<string>): readonly Finding[] {
  const { name, witness, entries, problems, used } = file;
  const invalid = problems.map(({ message, range }) => findingAt(file, 'accepted-invalid', range, message));
  if (witness === '') return invalid;
  if (!titles.has(witness)) {
    const message = `The witness \`${witness}\` was not given.`;
    const hint = `Pass ${witness}.tsv with --witness, or leave ${name} out.`;
    return [...invalid, findingAt(file, 'accepted-idle', FIRST_LINE, message, { hint })];
  }
  const idle = entries.filter(({ value }) => !used.has(value));
  return [
    ...invalid,
    ...idle.map(({ value: { id, key }, range }) => {
      const message = `\`${id}\`, \`${key}\`: there is no such disagreement.`;
      return findingAt(file, 'accepted-idle', range, message, { hint: 'Remove the entry, or correct it.' });
    }),
  ];
}

const FIRST_LINE = { line: 1, column: 1, endLine: 1, endColumn: 2 };
