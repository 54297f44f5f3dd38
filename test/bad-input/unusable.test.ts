import { describe, expect, test } from 'vitest';
import { UnusableInputError } from '../../generator/diagnostics/finding.js';
import { readPage, type ReadPage } from '../../generator/pipeline.js';
import type { Format } from '../../generator/source/index.js';
import { CLEAN, NO_REFERENCE } from '../cli/pages.js';

/** The model of a page, or the codes of what it was refused for. Anything else that is thrown is a crash. */
async function modelOrCodes(text: string, format: Format | null = null): Promise<ReadPage | readonly string[]> {
  try {
    return await readPage({ name: 'page', text, format });
  } catch (error) {
    if (error instanceof UnusableInputError) return error.findings.map(({ code }) => code);
    throw error;
  }
}

describe.each(['markdown', 'html', 'text', null] as const)('as %s', (format) => {
  test.each([
    ['nothing', '', 'empty-page'],
    ['white space', ' \r\n\t\u00a0\u3000\n', 'empty-page'],
    ['a byte order mark', '\ufeff', 'empty-page'],
    ['a null character', `${CLEAN}\0`, 'not-text'],
    ['bytes', Array.from({ length: 9000 }, (_, at) => String.fromCharCode((at * 89) % 256)).join(''), 'not-text'],
    ['bytes read as UTF-8', '\ufffd'.repeat(9000), 'not-text'],
    ['sentences', NO_REFERENCE, 'no-reference'],
    ['one letter', 'x', 'no-reference'],
    ['front matter alone', '---\ndocbind: 1\n---\n', 'no-reference'],
    ['half a front matter', '---\ndocbind: 1\n', 'no-reference'],
    ['HTML without a reference', '<!doctype html><html><body><p>Take two eggs.</p></body></html>', 'no-reference'],
  ])('%s', async (_, text, code) => {
    expect(await modelOrCodes(text, format)).toEqual([code]);
  });
});

test.each(['markdown', 'html'] as const)('JSON as %s', async (format) => {
  expect(await modelOrCodes('{', format)).toEqual(['no-reference']);
  expect(await modelOrCodes(JSON.stringify({ name: 'x', list: [1, 2] }), format)).toEqual(['no-reference']);
});

test('an object as text is a class whose name is lost', async () => {
  const { ir, findings } = (await modelOrCodes('{ name: string, list: [string] }', 'text')) as ReadPage;
  expect(ir.classes.map(({ name }) => name.placeholder)).toEqual([true]);
  expect(findings.map(({ code }) => code)).toEqual(['name-lost']);
});

test('a page that is longer than any', async () => {
  expect(await modelOrCodes('x\n'.repeat(32 * 1024 * 1024 + 1))).toEqual(['too-large']);
});

describe('a page that is cut off', () => {
  test('inside a code block is read up to there, and says so', async () => {
    const text = CLEAN.slice(0, CLEAN.indexOf('  level: T_Level,\n}\n```\n', CLEAN.indexOf('### TUser')));
    const { ir, findings } = (await modelOrCodes(text)) as ReadPage;
    expect(findings.map(({ code }) => code)).toEqual(['unclosed-fence', 'unclosed-bracket']);
    expect(ir.methods.map(({ id }) => id)).toEqual(['method:login']);
    expect(ir.classes[0]?.fields.map(({ name }) => name)).toEqual(['userID']);
  });

  test('anywhere is read or refused, and what stands before the cut stays as it is', { timeout: 120_000 }, async () => {
    const whole = (await modelOrCodes(CLEAN)) as ReadPage;
    const methods = JSON.stringify(whole.ir.methods.map((method) => factsOf(method.params)));
    for (let end = 0; end <= CLEAN.length; end++) {
      for (const format of ['markdown', 'text', 'html'] as const) {
        const page = await modelOrCodes(CLEAN.slice(0, end), format);
        if (!('ir' in page)) expect(page.join()).toMatch(/^(?:empty-page|no-reference)$/);
        else if (format === 'markdown' && end >= CLEAN.indexOf('## Enums'))
          expect(JSON.stringify(page.ir.methods.map((method) => factsOf(method.params)))).toBe(methods);
      }
    }
  });
});

/** Without types: those that are described behind the cut are lost with it. */
function factsOf(params: ReadPage['ir']['methods'][number]['params']): readonly unknown[] {
  return params.map(({ name, required, default: value, spans }) => ({ name, required, value, spans }));
}
