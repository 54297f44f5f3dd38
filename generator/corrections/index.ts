import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Ir } from '../ir/types.js';
import { applyCorrections, shown, type State } from './apply.js';
import type { Correction, OpenQuestion, Placed } from './correction.js';
import { partsOf, draftOf } from './draft.js';
import { readCorrections } from './read.js';

/** The text of a corrections file. */
export interface CorrectionsSource {
  /** The file's base name, for findings. */
  readonly name: string;
  readonly text: string;
}

/** What corrections have done. */
export interface Corrected {
  readonly ir: Ir;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly open: readonly (Placed<OpenQuestion> & { readonly file: string })[];
}

/** A correction, and what it met on the page. */
export interface Outcome extends Placed<Correction> {
  readonly file: string;
  readonly state: State['kind'];
}

/**
 * Applies all files of corrections, in their order, to the model of a page. What they expect is
 * looked for in `inferred`, the same model with its open types filled in; these are left open again,
 * for what is corrected may tell them otherwise.
 */
export function correctIr(raw: Ir, inferred: Ir, sources: readonly CorrectionsSource[]): Corrected {
  const read = sources.map(({ name, text }) => ({ name, ...readCorrections(text) }));
  const placed = read.flatMap(({ name, corrections }) => corrections.map((one) => ({ ...one, file: name })));
  const corrections = placed.map(({ value }) => value);
  const { states, applied } = applyCorrections(inferred, corrections);
  const { ir: corrected } = applyCorrections(raw, applied, true);
  const open = read.flatMap((file) => file.open.map((one) => ({ ...one, file: file.name })));
  return {
    ir: corrected,
    findings: [
      ...read.flatMap(({ name, problems }) =>
        problems.map(({ message, range }) => findingAt({ name }, 'correction-invalid', range, message)),
      ),
      ...placed.flatMap(({ value, range, file }, index) => stateFinding(value, states[index], { name: file, range })),
      ...openFindings(corrected, open),
    ],
    outcomes: placed.map((one, index) => ({ ...one, state: states[index]?.kind ?? 'invalid' })),
    open,
  };
}

interface Place {
  readonly name: string;
  readonly range: Placed<unknown>['range'];
}

function stateFinding(correction: Correction, state: State | undefined, { name, range }: Place): readonly Finding[] {
  const { id: about } = correction;
  const what = `\`${about}\`${'key' in correction && correction.key ? `, \`${correction.key}\`` : ''}`;
  switch (state?.kind) {
    case 'fixed-upstream': {
      const hint = 'Remove the correction: the page is right now.';
      return [
        findingAt({ name }, 'correction-fixed', range, `${what} is on the page as the correction would have it.`, {
          about,
          hint,
        }),
      ];
    }
    case 'conflicting': {
      const message = `${what}: the page has ${state.found}, where the correction expects ${expectation(correction)}.`;
      const hint = 'Look at the page again: adapt `expect` and `to`, or remove the correction.';
      return [findingAt({ name }, 'correction-conflicts', range, message, { about, hint })];
    }
    case 'dead': {
      const hint = 'If the part has another name now, write that; if it is gone, remove the correction.';
      return [findingAt({ name }, 'correction-dead', range, `${what}: the page has no such part.`, { about, hint })];
    }
    case 'invalid':
      return [findingAt({ name }, 'correction-invalid', range, `${what}: ${state.message}`, { about })];
    default:
      return [];
  }
}

function expectation(correction: Correction): string {
  if (correction.op === 'rename') return `only one part to rename to \`${correction.to}\``;
  if (correction.op === 'add' || correction.expect === undefined) return 'nothing';
  return `\`${shown(correction.expect)}\``;
}

/** Open questions are told as long as there is something to ask about. */
function openFindings(ir: Ir, open: readonly (Placed<OpenQuestion> & { readonly file: string })[]): readonly Finding[] {
  if (open.length === 0) return [];
  const parts = partsOf(draftOf(ir));
  return open.map(({ value: { id, question }, range, file }) =>
    parts.has(id)
      ? findingAt({ name: file }, 'open-question', range, `\`${id}\`: ${question}`, { about: id })
      : findingAt({ name: file }, 'correction-dead', range, `\`${id}\`: the page has no such part to ask about.`, {
          about: id,
          hint: 'Remove the question.',
        }),
  );
}
