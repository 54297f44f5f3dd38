import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Format } from '../../generator/source/index.js';
import { assert, checkCode, checkStages } from '../helpers/invariants.js';
import { mutatedSlicesOf, mutationsOf, NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { readStages } from '../helpers/read.js';
import { describeShared, sharedFile } from '../helpers/shared.js';
import { FLAT, HTML, MARKDOWN } from './pages.js';

async function check(any: string, format: Format): Promise<void> {
  // A page with a NUL is refused before it is read.
  const text = any.replaceAll('\0', '');
  const first = await readStages(text, format);
  checkStages(first, format !== 'html');
  if (format !== 'html') checkCode(first.document);
  const { ir, rawIr, ledger, findings } = await readStages(text, format);
  const again = JSON.stringify({ ir, rawIr, ledger, findings });
  const { ir: i, rawIr: r, ledger: l, findings: f } = first;
  assert(again === JSON.stringify({ ir: i, rawIr: r, ledger: l, findings: f }), 'two runs differ');
}

const FORMATS = [
  ['markdown', MARKDOWN, 700],
  ['text', FLAT, 900],
  ['html', HTML, 500],
] as const;

describe('all stages', () => {
  it.each(FORMATS)('take a page of %s with slips', NO_TIMEOUT, async (format, page, cases) => {
    await fc.assert(
      fc.asyncProperty(mutationsOf([page]), (text) => check(text, format)),
      runs(cases),
    );
  });

  it.each(FORMATS)('take any text as %s', NO_TIMEOUT, async (format) => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, (any) => check(any, format)),
      runs(150),
    );
  });
});

describeShared('all stages, on a real page', () => {
  const markdown = sharedFile('vendor/tencent-chat-1.2.0.zh.md') ?? '';
  const flat = sharedFile('vendor/tencent-chat-1.2.0.zh.page.txt') ?? '';

  it.each([
    ['markdown', markdown, 500],
    ['text', flat, 500],
  ] as const)('take any piece of it as %s with slips', NO_TIMEOUT, async (format, page, cases) => {
    await fc.assert(
      fc.asyncProperty(mutatedSlicesOf(page), (text) => check(text, format)),
      runs(cases),
    );
  });
});
