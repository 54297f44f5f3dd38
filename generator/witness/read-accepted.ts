import type { Range } from '../document/span.js';
import { readRecord, type YamlProblem, type YamlRecord } from '../yaml/records.js';
import type { Accepted } from './accepted.js';

/** A file of accepted disagreements as read. Entries with problems are left out. */
export interface AcceptedEntries {
  /** Empty where the file does not say it. */
  readonly witness: string;
  readonly entries: readonly { readonly value: Accepted; readonly range: Range }[];
  readonly problems: readonly YamlProblem[];
}

/** Reads a file of accepted disagreements (accepted.ts says what is in it). */
export function readAccepted(text: string): AcceptedEntries {
  const problems: YamlProblem[] = [];
  const root = readRecord(text, problems);
  if (!root) return { witness: '', entries: [], problems };
  const witness = root.string('witness');
  const entries = root.records('accepted').flatMap((record) => {
    const before = problems.length;
    const value = record.isRecord ? readEntry(record) : null;
    return value === null || problems.length > before ? [] : [{ value, range: record.range }];
  });
  root.finish();
  return { witness, entries, problems };
}

function readEntry(record: YamlRecord): Accepted {
  const entry = {
    id: record.string('id'),
    key: record.string('key'),
    ...(record.has('witness') ? { witness: textOrNull(record, 'witness') } : {}),
    ...(record.has('model') ? { model: textOrNull(record, 'model') } : {}),
    why: record.string('why'),
  };
  record.finish();
  return entry;
}

/** Facts are texts, those that look like numbers too. */
function textOrNull(record: YamlRecord, key: string): string | null {
  const value = record.literal(key) ?? null;
  if (value === null || typeof value === 'string') return value;
  record.wrong(key, `\`${key}\` must be a text in quotes, or null.`);
  return null;
}
