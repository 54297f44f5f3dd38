import type { Correction, OpenQuestion } from '../corrections/correction.js';
import { readCorrections } from '../corrections/read.js';
import { readTerms, type SearchTerm } from '../terms/terms.js';

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What documentation tells besides the model. */
export interface Sources {
  readonly corrections: readonly Correction[];
  readonly questions: readonly OpenQuestion[];
  readonly terms: readonly SearchTerm[];
  readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}

/** Reads files of corrections, and one of search terms. */
export function readSources(told: readonly SourceFile[], terms: SourceFile | null): Sources {
  const read = told.map(({ name, text }) => ({ name, ...readCorrections(text) }));
  const found = terms ? { name: terms.name, ...readTerms(terms.text) } : { name: '', terms: [], problems: [] };
  return {
    corrections: read.flatMap(({ corrections }) => corrections.map(({ value }) => value)),
    questions: read.flatMap(({ open }) => open.map(({ value }) => value)),
    terms: found.terms,
    problems: [...read, found].flatMap(({ name, problems }) =>
      problems.map(({ message, range }) => ({ file: name, line: range.line, message })),
    ),
  };
}
