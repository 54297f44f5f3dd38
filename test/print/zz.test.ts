import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { mutationsOf } from '../helpers/mutate.js';
import { MARKDOWN, HTML, FLAT } from '../fuzz/pages.js';
test.each([[MARKDOWN,'markdown'],[HTML,'html'],[FLAT,'text']] as const)('x %#', { timeout: 0 }, async (page, format) => {
  await fc.assert(fc.asyncProperty(mutationsOf([page]), async (text) => {
    let ir; try { ir = (await readPage({ name: 'p', text, format })).ir; } catch { return; }
    const one = printIr(ir);
    let two; try { two = printIr((await readPage({ name: 'p', text: one })).ir); } catch (e) { two = String(e); }
    expect(two).toBe(one);
  }), { numRuns: 3000 });
});
