import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Folder } from '../cli/console.js';
import { CLEAN } from '../cli/pages.js';

const run = promisify(execFile);

/** `npm test` builds it. */
const DOCBIND = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

const folder = new Folder();

test('generate ends by itself, and writes the same wherever it runs', { timeout: 120_000 }, async () => {
  const spec = await folder.put('page.md', CLEAN);
  const generate = async (out: string, cwd: string): Promise<unknown> => {
    await mkdir(cwd, { recursive: true });
    // esbuild runs as a process of its own, which must not outlive the work.
    await run(process.execPath, [DOCBIND, 'generate', '--spec', spec, '--out', folder.path(out)], {
      cwd,
      timeout: 60_000,
    });
    return folder.files(out);
  };
  const first = await generate('out', folder.path('deep', 'er'));
  expect(first).toHaveProperty(['typescript/dist/esm/index.js']);
  expect(await generate('again', dirname(DOCBIND))).toEqual(first);
});
