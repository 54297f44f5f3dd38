import type { YamlProblem } from '../yaml/records.js';
import { readRecord, type YamlRecord } from '../yaml/records.js';
import type { Correction, Evidence, FactKey, NewPart, OpenQuestion, Placed, SetFact } from './correction.js';

/** A corrections file as read. */
export interface Corrections {
  readonly corrections: readonly Placed<Correction>[];
  readonly open: readonly Placed<OpenQuestion>[];
  readonly problems: readonly YamlProblem[];
}

const KEYS: readonly FactKey[] = [
  'type',
  'required',
  'nullable',
  'default',
  'unit',
  'since',
  'edition',
  'deprecated',
  'native',
  'answer',
  'value',
  'tag',
  'envelope',
  'limit',
  'reference',
];

/** Reads a file of corrections (correction.ts says what is in it). Entries with problems are left out. */
export function readCorrections(text: string): Corrections {
  const problems: YamlProblem[] = [];
  const root = readRecord(text, problems);
  if (!root) return { corrections: [], open: [], problems };
  root.string('page');
  const corrections = entries(root.records('corrections'), problems, readCorrection).flatMap(each);
  const open = root.has('open') ? entries(root.records('open'), problems, readQuestion) : [];
  root.finish();
  return { corrections, open, problems };
}

function entries<T>(
  records: readonly YamlRecord[],
  problems: readonly YamlProblem[],
  read: (record: YamlRecord) => T | null,
): readonly Placed<T>[] {
  return records.flatMap((record) => {
    const before = problems.length;
    const value = record.isRecord ? read(record) : null;
    if (value !== null) record.finish();
    return value === null || problems.length > before ? [] : [{ value, range: record.range }];
  });
}

/** The corrections of an entry: one for each id that it lists. */
function each({ value, range }: Placed<Listed>): readonly Placed<Correction>[] {
  if (!('ids' in value)) return [{ value, range }];
  const { ids, ...set } = value;
  return ids.map(({ value: id, range: place }) => ({ value: { ...set, id }, range: place }));
}

/** An entry as it stands in the file. */
type Listed = Correction | (SetFact & { readonly ids: readonly Placed<string>[] });

function readCorrection(record: YamlRecord): Listed | null {
  if (record.has('ids')) {
    const ids = record.strings('ids');
    const set = readOne(record, '');
    if (set?.op === 'set') return { ...set, ids };
    if (set) record.wrong('ids', 'Only an entry with `op: set` may have `ids`.');
    return null;
  }
  return readOne(record, record.string('id'));
}

function readOne(record: YamlRecord, id: string): Correction | null {
  const op = record.oneOf('op', ['set', 'rename', 'add', 'remove'] as const);
  const grounds = { id, why: record.string('why'), evidence: record.records('evidence').flatMap(readEvidence) };
  switch (op) {
    case null:
      return null;
    case 'set': {
      const key = record.oneOf('key', KEYS);
      const expect = record.has('expect') ? { expect: record.literal('expect') ?? null } : {};
      const to = record.literal('to') ?? null;
      return key && { ...grounds, op, key, ...expect, to };
    }
    case 'rename':
      return { ...grounds, op, to: record.string('to') };
    case 'add': {
      const after = record.has('after') ? { after: record.string('after') } : {};
      return { ...grounds, op, ...after, to: readPart(record.record('to')) };
    }
    case 'remove': {
      const key = record.has('key') ? record.oneOf('key', KEYS) : null;
      const expect = record.has('expect') ? { expect: record.literal('expect') ?? null } : {};
      return { ...grounds, op, ...(key ? { key } : {}), ...expect };
    }
  }
}

function readPart(record: YamlRecord): NewPart {
  const required = record.has('required') ? record.oneOf('required', ['yes', 'no'] as const) : null;
  const value = record.has('value') ? record.literal('value') : undefined;
  const isValue = typeof value === 'number' || typeof value === 'string';
  if (value !== undefined && !isValue) record.wrong('value', '`value` must be a number or a text.');
  const part: NewPart = {
    ...(record.has('type') ? { type: record.string('type') } : {}),
    ...(required ? { required } : {}),
    ...(isValue ? { value } : {}),
    ...(record.has('module') ? { module: record.string('module') } : {}),
  };
  record.finish();
  return part;
}

function readEvidence(record: YamlRecord): readonly Evidence[] {
  const found = evidenceOf(record);
  if (record.isRecord) record.finish();
  return found ? [found] : [];
}

function evidenceOf(record: YamlRecord): Evidence | null {
  if (record.has('page')) return { page: record.number('page'), shows: record.string('shows') };
  if (record.has('witness')) {
    return {
      witness: record.string('witness'),
      ...(record.has('id') ? { id: record.string('id') } : {}),
      ...(record.has('key') ? { key: record.string('key') } : {}),
      ...(record.has('value') ? { value: record.literal('value') ?? null } : {}),
    };
  }
  return { fact: record.string('fact'), key: record.string('key'), value: record.literal('value') ?? null };
}

function readQuestion(record: YamlRecord): OpenQuestion {
  const evidence = record.has('evidence') ? { evidence: record.records('evidence').flatMap(readEvidence) } : {};
  return { id: record.string('id'), question: record.string('question'), ...evidence };
}
