import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { loadTarget } from '../../generator/targets/index.js';
import { sources } from '../../generator/targets/typescript/index.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { compileErrors, scriptFile } from '../targets/compile.js';

const COMPILING = 120_000;

/** A page, its binding, and a script that says what its types must let pass and must refuse. */
const CASES = [
  ['a page with every construct', 'page.md', 'cases/page.ts'],
  ['the reference', '../../spec/tencent-cloud-chat.md', 'cases/spec.ts'],
] as const;

const here = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

interface Binding {
  readonly ir: Ir;
  readonly files: readonly OutputFile[];
}

const made = new Map<string, Promise<Binding>>();

/** Made once for each page. */
function bindingOf(page: string): Promise<Binding> {
  const binding = made.get(page) ?? makeBinding(page);
  made.set(page, binding);
  return binding;
}

async function makeBinding(page: string): Promise<Binding> {
  const { ir } = await readPage({ name: 'page.md', text: await here(page) });
  return { ir, files: await sources(ir, { source: 'page.md' }) };
}

describe.each(CASES)('the types of %s', (_, page, script) => {
  test(
    'let pass what is right and refuse what is wrong',
    async () => {
      const { files } = await bindingOf(page);
      expect(compileErrors([...files, scriptFile(await here(script))])).toEqual([]);
    },
    COMPILING,
  );

  test(
    'hold no any, and unknown only where that is told',
    async () => {
      const { ir, files } = await bindingOf(page);
      const notes = (await loadTarget('typescript')).notes?.(ir) ?? [];
      const typed = files.filter(({ path }) => /src\/(?:classes|enums|params|listeners|types)\.ts$/.test(path));
      const code = typed.map(({ content }) => content.replace(/\/\*\*[^]*?\*\//g, '')).join('\n');
      expect(code).not.toMatch(/\bany\b/);
      expect(code.match(/\bunknown\b/g) ?? []).toHaveLength(notes.length);
    },
    COMPILING,
  );
});

test('what is unknown is told with the reason', async () => {
  const { ir } = await bindingOf('page.md');
  expect((await loadTarget('typescript')).notes?.(ir)).toEqual([
    'method:odd/param:thing: the page does not say what it is; typed unknown',
    'method:odd/param:lost: the page does not say what it is; typed unknown',
    'method:odd/param:bag: the page tells no key of it; typed unknown',
    'method:odd/result: the page does not say what it is; typed unknown',
  ]);
});
