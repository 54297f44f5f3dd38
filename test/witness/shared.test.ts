import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { compareFacts } from '../../generator/witness/compare.js';
import { readFacts } from '../../generator/witness/facts-file.js';
import { hearWitnesses, type WitnessSource } from '../../generator/witness/index.js';
import { describeShared, sharedFile } from '../helpers/shared.js';

const PAGE = 'tencent-chat-1.2.0.zh.md';
const WITNESSES = ['h5-wrapper-1.2.0', 'react-native-1.8'];

function source(name: string): WitnessSource {
  return { name, text: readFileSync(new URL(`../../spec/sources/${name}`, import.meta.url), 'utf8') };
}

function shared(folder: string, name: string): WitnessSource {
  return { name, text: sharedFile(`${folder}/${name}`) ?? '' };
}

describeShared('the witnesses of the vendor page', () => {
  let ir: Ir;
  beforeAll(async () => {
    const page = shared('vendor', PAGE);
    ({ ir } = await readPage({ ...page, corrections: [source('tencent-chat.corrections.yaml')] }));
  });

  test.each(WITNESSES)('%s: each disagreement is accepted with a reason, and no other', (name) => {
    const accepted = [source(`${name}.accepted.yaml`)];
    const { findings } = hearWitnesses(ir, [shared('witness', `${name}.tsv`)], accepted);
    expect(findings.filter(({ code }) => code !== 'witness-accepted').map(({ message }) => message)).toEqual([]);
    expect(findings.length).toBeGreaterThan(40);
  });

  test.each(WITNESSES)('%s: each line counts, but for parts that the model lacks as a whole', (name) => {
    const { facts } = readFacts(shared('witness', `${name}.tsv`).text);
    expect(facts.length).toBeGreaterThan(300);
    const changed = facts.map((fact) => {
      const isType = fact.key === 'type' || fact.key === 'payload';
      return { ...fact, value: isType ? 'number[][]' : '"another"' };
    });
    const found = new Set(compareFacts(ir, changed).map(({ range }) => range));
    const lost = facts.filter(({ range }) => !found.has(range));
    const owners = new Set(lost.map(({ id }) => id.split('/', 1)[0] ?? ''));
    const has = (owner: string): boolean =>
      [...ir.classes, ...ir.enums].some(({ id }) => id.toLowerCase() === owner.toLowerCase());
    expect([...owners].filter((owner) => has(owner) || /^method:/.test(owner))).toEqual([]);
    expect(lost.length).toBeLessThan(facts.length / 3);
  });
});
