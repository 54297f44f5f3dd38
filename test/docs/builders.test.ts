import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { loadTarget } from '../../generator/targets/index.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { hostileIr } from '../targets/hostile-ir.js';
import { builtPages, faultsOf, filesOf } from './built-site.js';
import { docsOfSpec } from './spec.js';

const FOLDER = fileURLToPath(new URL('docusaurus', import.meta.url));
const BUILDER = join(FOLDER, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const VITEPRESS = fileURLToPath(new URL('../../templates/docs/site/build.mjs', import.meta.url));

/** Builds a site of files of the target in a folder that is gone afterwards. */
async function withSite(
  files: readonly OutputFile[],
  command: (reference: string, site: string) => readonly string[],
  look: (site: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'docbind-site-'));
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const [reference, site] = [join(folder, 'docs'), join(folder, 'site')];
    const env = { ...process.env, DOCBIND_REFERENCE: reference, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, command(reference, site), { cwd: FOLDER, env, maxBuffer: 1 << 26 });
    look(site);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function hostileDocs(): Promise<readonly OutputFile[]> {
  return (await loadTarget('docs')).files(hostileIr(), { source: 'hostile.md' });
}

const describeBuild = existsSync(BUILDER) || process.env['CI'] === 'true' ? describe : describe.skip;

describeBuild('a site of MDX', { timeout: 600_000 }, () => {
  // Nobody loads these pages: small scripts would only take longer to make.
  const docusaurus = (_: string, site: string): readonly string[] => [
    BUILDER,
    'build',
    '--no-minify',
    '--out-dir',
    site,
  ];

  test('is made of the default reference, without a dead link or anchor', async () => {
    const { files } = await docsOfSpec();
    await withSite(files, docusaurus, (site) => {
      expect(builtPages(site).length).toBeGreaterThan(25);
      expect(faultsOf(site)).toEqual([]);
    });
  });

  test('is made of hostile pages', async () => {
    await withSite(await hostileDocs(), docusaurus, (site) => expect(faultsOf(site)).toEqual([]));
  });
});

const hasVitePress = existsSync(join(dirname(VITEPRESS), 'node_modules')) || process.env['CI'] === 'true';

(hasVitePress ? test : test.skip)(
  'a site of Vue is made of hostile pages',
  async () => {
    await withSite(
      await hostileDocs(),
      (reference, site) => [VITEPRESS, reference, site],
      (site) => {
        expect(faultsOf(site)).toEqual([]);
        // No binding stands beside these pages, and so there is nothing to play with.
        expect(filesOf(site).filter((path) => path.includes('playground.html'))).toEqual([]);
      },
    );
  },
  600_000,
);
