import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableInputError } from '../../generator/diagnostics/finding.js';
import { factLines } from '../../generator/facts/facts.js';
import type { Ir } from '../../generator/ir/types.js';
import { readPage, type ReadPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { withoutProse } from '../../generator/print/without-prose.js';
import { mergeIr } from '../../generator/sync/merge.js';
import { mutationsOf, NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { page, TYPES } from '../helpers/pages.js';
import { OURS, read, THEIRS } from './pocket.js';

const PAGES = [THEIRS, page('{\n  peerID: // string, required\n  tone: // PKT_Tone\n}', { rest: TYPES })];

/** Null for a page that the command does not merge. */
async function usable(text: string): Promise<ReadPage | null> {
  try {
    const found = await readPage({ name: 'page.md', text });
    return found.findings.some(({ severity }) => severity === 'error') ? null : found;
  } catch (error) {
    if (error instanceof UnusableInputError) return null;
    throw error;
  }
}

/** The facts, but for the methods of listeners: reading sees them in methods that are kept as removed as well. */
function told(ir: Ir): readonly string[] {
  return factLines(ir).filter((line) => !/^listener:[^/]*\t(?:add|remove)\t/.test(line));
}

test(
  'whatever page is merged, the result is read as it was merged, and merged again it stays',
  NO_TIMEOUT,
  async () => {
    const ours = await read(OURS);
    const merges = fc.asyncProperty(mutationsOf(PAGES), mutationsOf(PAGES), async (first, second) => {
      let before = ours;
      for (const [index, text] of [first, second].entries()) {
        const found = await usable(text);
        if (!found) continue;
        const theirs = withoutProse(found.ir);
        const { ir } = mergeIr(before, theirs, `${index}`);
        const printed = printIr(ir);
        const after = await read(printed);
        expect(printIr(after)).toBe(printed);
        expect(told(after)).toEqual(told(ir));
        expect(printIr(mergeIr(after, theirs, `${index}`).ir)).toBe(printed);
        before = after;
      }
    });
    await fc.assert(merges, runs(300));
  },
);
