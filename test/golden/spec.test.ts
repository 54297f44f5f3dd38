import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { withoutProse } from '../../generator/print/without-prose.js';
import { describeShared } from '../helpers/shared.js';
import { FLAT, MARKDOWN, vendorPage, vendorText } from './vendor.js';

const specFile = (path: string): string => readFileSync(new URL(`../../spec/${path}`, import.meta.url), 'utf8');

const SPEC = specFile('tencent-cloud-chat.md');
const corrections = (name: string): { name: string; text: string } => ({ name, text: specFile(`sources/${name}`) });
const CORRECTIONS = corrections('tencent-chat.corrections.yaml');
const TEXT_CORRECTIONS = corrections('tencent-chat.page-text.corrections.yaml');

test('the spec is in the house form: printed, it is itself', async () => {
  const { ir, rawIr } = await readPage({ name: 'spec.md', text: SPEC });
  expect(printIr(ir)).toBe(SPEC);
  expect(printIr(rawIr)).toBe(SPEC);
});

test('nothing is wrong with the spec, and nothing in it is left undescribed', async () => {
  const { findings } = await readPage({ name: 'spec.md', text: SPEC });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('no type in the spec is unknown', async () => {
  const { ir } = await readPage({ name: 'spec.md', text: SPEC });
  expect(factLines(ir).filter((line) => /\bunknown\b/.test(line.split('\t')[2] ?? ''))).toEqual([]);
});

test('each link in a sentence of the spec leads to a section', async () => {
  const { ir } = await readPage({ name: 'spec.md', text: SPEC });
  const names = sectionNames(ir);
  const targets = [...SPEC.matchAll(/\]\(#([^)]*)\)/g)].map((match) => match[1] ?? '');
  expect(targets.length).toBeGreaterThan(500);
  expect([...new Set(targets)].filter((target) => !names.has(target))).toEqual([]);
});

test('links lead within the reference, or to pages that are safe to open', () => {
  const targets = [...SPEC.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  expect(targets.filter((target) => !/^(?:#|https:\/\/)/.test(target))).toEqual([]);
});

function sectionNames(ir: Ir): ReadonlySet<string> {
  const events = ir.listeners.flatMap((listener) => listener.events);
  const parts = [ir.modules, ir.methods, ir.enums, ir.classes, ir.listeners, events].flat();
  return new Set([
    ...parts.map((part) => part.name.value),
    ...ir.listeners.flatMap((listener) => listener.section?.value ?? []),
  ]);
}

describeShared('the spec and the vendor page', () => {
  const read = (name: string, ...sources: readonly (typeof CORRECTIONS)[]): ReturnType<typeof readPage> =>
    readPage({ name, text: vendorText(name), corrections: sources });

  test('hold the same facts once the page is corrected', async () => {
    const { ir } = await readPage({ name: 'spec.md', text: SPEC });
    const page = await read(MARKDOWN, CORRECTIONS);
    expect(factLines(ir)).toEqual(factLines(page.ir));
    expect(page.outcomes.filter(({ state }) => state !== 'applies')).toEqual([]);
    expect(page.outcomes.length).toBeGreaterThan(400);
  });

  test('also if the page was saved as text, and lost names', async () => {
    const { ir } = await readPage({ name: 'spec.md', text: SPEC });
    const page = await read(FLAT, TEXT_CORRECTIONS, CORRECTIONS);
    expect(factLines(page.ir)).toEqual(factLines(ir));
    expect(page.outcomes.filter(({ state }) => state !== 'applies')).toEqual([]);
  });

  test('also if the text gets its names from the spec', async () => {
    const { ir: prior } = await readPage({ name: 'spec.md', text: SPEC });
    const page = await readPage({ name: FLAT, text: vendorText(FLAT), prior, corrections: [CORRECTIONS] });
    expect(factLines(page.ir)).toEqual(factLines(prior));
  });

  test('each open question is about a part that exists', async () => {
    const { findings } = await read(MARKDOWN, CORRECTIONS);
    expect(findings.filter(({ code }) => code === 'open-question').length).toBeGreaterThan(20);
    expect(findings.filter(({ code }) => code.startsWith('correction-'))).toEqual([]);
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
});
