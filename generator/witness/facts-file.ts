import { LineIndex, type Range } from '../document/span.js';
import type { IdFact } from '../facts/facts.js';

/** What a witness says, and where. */
export interface WitnessFact extends IdFact {
  readonly range: Range;
}

/** A file of facts as read. Lines with problems are left out. */
export interface FactsFile {
  readonly facts: readonly WitnessFact[];
  readonly problems: readonly { readonly message: string; readonly range: Range }[];
  readonly lines: LineIndex;
}

/** Ids begin with a kind and a name: `method:login`, `class:Peer/field:level`. */
const ID = /^[a-z][a-z-]*:[^/]/;

/** Reads lines `id<TAB>key<TAB>value`. Empty lines say nothing. */
export function readFacts(text: string): FactsFile {
  const lines = new LineIndex(text);
  const read = Array.from({ length: lines.count }, (_, index) => readLine(lines.textOf(index + 1), index + 1));
  return {
    facts: read.flatMap((one) => (one && 'key' in one ? one : [])),
    problems: read.flatMap((one) => (one && 'message' in one ? one : [])),
    lines,
  };
}

function readLine(line: string, at: number): WitnessFact | FactsFile['problems'][number] | null {
  const text = at === 1 ? line.replace(/^\ufeff/, '') : line;
  const before = line.length - text.length;
  if (text.trim() === '') return null;
  const range = (from: number, to: number): Range => ({
    line: at,
    column: before + from + 1,
    endLine: at,
    endColumn: before + to + 1,
  });
  const [id = '', key, value, ...more] = text.split('\t');
  const end = text.length;
  if (!ID.test(id)) {
    const message = `\`${id}\` is no id: a kind and a name are expected, as in \`method:login\`.`;
    return { message, range: range(0, id.length) };
  }
  if (!key) return { message: 'A tab and a key are expected behind the id.', range: range(id.length, end) };
  const keyEnd = id.length + 1 + key.length;
  if (value === undefined)
    return { message: 'A tab and a value are expected behind the key.', range: range(keyEnd, end) };
  const valueEnd = keyEnd + 1 + value.length;
  if (more.length > 0) return { message: 'A line has one id, one key and one value.', range: range(valueEnd, end) };
  return { id, key, value, range: range(0, end) };
}
