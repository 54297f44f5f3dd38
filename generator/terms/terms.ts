import { readRecord, type YamlProblem } from '../yaml/records.js';

/** A word that people look for, such as `会话`, and the words of identifiers that mean it, such as `conversation`. */
export interface SearchTerm {
  readonly term: string;
  /** In lower case and in the singular. */
  readonly words: readonly string[];
}

/** Reads a file of search terms: `terms`, a list of entries with `term` and `words`. */
export function readTerms(text: string): {
  readonly terms: readonly SearchTerm[];
  readonly problems: readonly YamlProblem[];
} {
  const problems: YamlProblem[] = [];
  const root = readRecord(text, problems);
  if (!root) return { terms: [], problems };
  const terms = root.records('terms').flatMap((record) => {
    if (!record.isRecord) return [];
    const entry = {
      term: record.string('term'),
      words: record.strings('words').map(({ value }) => value.toLowerCase()),
    };
    record.finish();
    return [entry];
  });
  root.finish();
  return { terms, problems };
}

/** The terms for a name such as `getConversationList`, in the order of the file. */
export function termsFor(name: string, terms: readonly SearchTerm[]): readonly string[] {
  const words = new Set(wordsOf(name));
  return terms.filter((one) => one.words.some((word) => words.has(word))).map(({ term }) => term);
}

/** `deleteMessagesFromLocal` has `delete`, `messages`, `message`, `from` and `local`. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]));
}
