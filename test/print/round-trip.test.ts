import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { arbitraryIr } from './arbitrary-ir.js';
import { withoutPlaces } from './without-places.js';

async function rawIrOf(text: string): Promise<Ir> {
  return (await readPage({ name: 'page.md', text })).rawIr;
}

test('what is printed of a model is read as that model, and printed as the same text', NO_TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryIr, async (ir) => {
      const text = printIr(ir);
      const again = await rawIrOf(text);
      expect(withoutPlaces(again)).toBe(withoutPlaces(ir));
      expect(printIr(again)).toBe(text);
    }),
    runs(600),
  );
});

test('no mark of a printed model is unknown, and no section is described twice', NO_TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryIr, async (ir) => {
      const { findings } = await readPage({ name: 'page.md', text: printIr(ir) });
      // What rules and bounds say is drawn by chance.
      const senseless = ['unknown-rule-field', 'empty-limit'];
      const errors = findings.filter(({ code, severity }) => severity === 'error' && !senseless.includes(code));
      expect(errors).toEqual([]);
    }),
    runs(150),
  );
});
