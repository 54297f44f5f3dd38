import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { withoutProse } from '../../generator/print/without-prose.js';
import { describeShared } from '../helpers/shared.js';
import { FLAT, MARKDOWN, vendorPage, vendorText } from './vendor.js';

const SPEC = readFileSync(new URL('../../spec/tencent-cloud-chat.md', import.meta.url), 'utf8');

test('the spec is in the house form: printed, it is itself', async () => {
  const { ir, rawIr } = await readPage({ name: 'spec.md', text: SPEC });
  expect(printIr(ir)).toBe(SPEC);
  expect(printIr(rawIr)).toBe(SPEC);
});

test('nothing is wrong with the spec itself', async () => {
  const { findings } = await readPage({ name: 'spec.md', text: SPEC });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describeShared('the spec and the vendor page', () => {
  test('hold the same facts', async () => {
    const { ir } = await readPage({ name: 'spec.md', text: SPEC });
    expect(factLines(ir)).toEqual(factLines((await vendorPage(MARKDOWN)).ir));
  });

  test('the spec without its sentences is what is printed of the vendor page without its own', async () => {
    const { ir } = await readPage({ name: 'spec.md', text: SPEC });
    expect(printIr(withoutProse(ir))).toBe(printIr(withoutProse((await vendorPage(MARKDOWN)).ir)));
  });

  test.each([MARKDOWN, FLAT])('what is printed of %s is printed again as it is', async (name) => {
    const { ir } = await vendorPage(name);
    for (const model of [ir, withoutProse(ir)]) {
      const text = printIr(model);
      const again = await readPage({ name: 'printed.md', text });
      expect(printIr(again.ir)).toBe(text);
      expect(factLines(again.ir)).toEqual(factLines(ir));
    }
  });

  test('the names of the spec are all that the page saved as text has lost', async () => {
    const { ir: prior } = await readPage({ name: 'spec.md', text: SPEC });
    const { ir } = await readPage({ name: FLAT, text: vendorText(FLAT), prior });
    expect(factLines(ir)).toEqual(factLines(prior));
  });
});
