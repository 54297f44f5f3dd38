import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableInputError } from '../../generator/diagnostics/finding.js';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import type { Format } from '../../generator/source/index.js';
import { FLAT, HTML, MARKDOWN } from '../fuzz/pages.js';
import { mutationsOf, NO_TIMEOUT, runs } from '../helpers/mutate.js';

async function modelOf(text: string, format: Format): Promise<Ir | null> {
  try {
    return (await readPage({ name: 'page', text, format })).ir;
  } catch (error) {
    if (error instanceof UnusableInputError) return null;
    throw error;
  }
}

/** Whether it holds a part of an API: a page in the house form without one is refused. */
function isReference({ methods, enums, classes, listeners }: Ir): boolean {
  return [methods, enums, classes, listeners.flatMap((listener) => listener.events)].flat().length > 0;
}

/** Each method stands under its module: those of a module that is described twice have none. */
function isSound({ modules, methods }: Ir): boolean {
  return methods.every((method) => modules.some((module) => module.name.value === method.module.value));
}

test.each([
  { format: 'markdown', page: MARKDOWN },
  { format: 'html', page: HTML },
  { format: 'text', page: FLAT },
] as const)(
  'what is printed of any page of $format, right or wrong, is printed again as it is',
  NO_TIMEOUT,
  async ({ format, page }) => {
    await fc.assert(
      fc.asyncProperty(mutationsOf([page]), async (text) => {
        const ir = await modelOf(text, format);
        if (!ir || !isReference(ir) || !isSound(ir)) return;
        const printed = printIr(ir);
        const again = await modelOf(printed, 'markdown');
        expect(again && printIr(again)).toBe(printed);
      }),
      runs(300),
    );
  },
);
