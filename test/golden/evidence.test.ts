import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Correction, Evidence } from '../../generator/corrections/correction.js';
import { readCorrections } from '../../generator/corrections/read.js';
import { factLines } from '../../generator/facts/facts.js';
import { describeShared, sharedFile } from '../helpers/shared.js';
import { FLAT, MARKDOWN, vendorPage, vendorText } from './vendor.js';

/** Each file of corrections, and the page that its lines count in. */
const FILES = [
  ['tencent-chat.corrections.yaml', MARKDOWN],
  ['tencent-chat.page-text.corrections.yaml', FLAT],
] as const;

describeShared('the evidence of corrections', () => {
  let facts: ReadonlySet<string>;
  beforeAll(async () => {
    facts = new Set(factLines((await vendorPage(MARKDOWN)).ir));
  });

  const witnesses = new Map<string, ReadonlySet<string>>();
  const linesOf = (witness: string): ReadonlySet<string> => {
    const known = witnesses.get(witness) ?? new Set((sharedFile(`witness/${witness}.tsv`) ?? '').split('\n'));
    witnesses.set(witness, known);
    return known;
  };

  /** A value as a line of facts has it. */
  const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

  /** Null where a piece of evidence stands where it is said to; else what is wrong with it. */
  function fault(evidence: Evidence, correction: Partial<Correction> & { id: string }, page: string): string | null {
    if ('page' in evidence) {
      const line = vendorText(page).split('\n')[evidence.page - 1] ?? '';
      return line.includes(evidence.shows) ? null : `line ${evidence.page} does not show ${evidence.shows}`;
    }
    if ('fact' in evidence) {
      const line = `${evidence.fact}\t${evidence.key}\t${written(evidence.value)}`;
      return facts.has(line) ? null : `the page does not say: ${line}`;
    }
    const { witness, id = correction.id, key = 'key' in correction ? correction.key : '', value } = evidence;
    const told = value ?? ('to' in correction ? correction.to : null);
    const text = key === 'default' ? JSON.stringify(told) : written(told);
    const line = `${id}\t${String(key)}\t${text}`;
    return linesOf(witness).has(line) ? null : `${witness} does not say: ${line}`;
  }

  test.each(FILES)('of %s stands where it is said to', (file, page) => {
    const text = readFileSync(new URL(`../../spec/sources/${file}`, import.meta.url), 'utf8');
    const { corrections, open } = readCorrections(text);
    const faults = [
      ...corrections.flatMap(({ value, range }) =>
        value.evidence.map((one) => ({ range, fault: fault(one, value, page) })),
      ),
      ...open.flatMap(({ value, range }) =>
        (value.evidence ?? []).map((one) => ({ range, fault: fault(one, value, page) })),
      ),
    ];
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.flatMap((one) => (one.fault === null ? [] : `${file}:${one.range.line} ${one.fault}`))).toEqual([]);
  });

  test.each(FILES)('is there for each entry of %s', (file) => {
    const text = readFileSync(new URL(`../../spec/sources/${file}`, import.meta.url), 'utf8');
    const bare = readCorrections(text).corrections.filter(({ value }) => value.evidence.length === 0);
    expect(bare.map(({ value }) => value.id)).toEqual([]);
  });
});
