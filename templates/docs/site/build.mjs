import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vitepress';

/**
 * Builds the site: `node build.mjs [REFERENCE [SITE]]`. REFERENCE is a folder that the target docs has written (out/docs),
 * SITE where the site goes (site/). The pages are copied beside this file first, where Vue and VitePress are installed.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const reference = resolve(process.argv[2] ?? join(root, 'out/docs'));
const site = resolve(process.argv[3] ?? join(root, 'site'));
const stage = join(here, '.stage', String(process.pid));

await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
await cp(reference, stage, { recursive: true });

// The playground needs the package that stands beside the reference.
const binding = join(reference, '../typescript/dist/esm');
if (existsSync(join(binding, 'mock.js'))) {
  await cp(join(here, 'pages'), stage, { recursive: true });
  process.env.DOCBIND_SITE_BINDING = binding;
}

process.env.DOCBIND_SITE_OUT = site;
process.env.DOCBIND_SITE_STAGE = stage;
await build(here);
if (process.env.DOCBIND_SITE_BINDING) {
  // Only now: it loads Vue, of which VitePress has chosen the variant for production when it built.
  const { playgroundInOneFile } = await import('./playground/one-file.mjs');
  await writeFile(join(site, 'playground-offline.html'), await playgroundInOneFile(stage, binding));
}

// Each page's Markdown beside its HTML, and what other programs read.
for (const path of await readdir(reference, { recursive: true }))
  if (/\.(?:md|txt)$/.test(path)) await cp(join(reference, path), join(site, path));
await rm(stage, { recursive: true, force: true });

// What the browser loads before the first page works, as a server would send it.
const html = await readFile(join(site, 'index.html'), 'utf8');
const scripts = new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]));
const sizes = await Promise.all([...scripts].map(async (path) => gzipSync(await readFile(join(site, path))).length));
const kilobytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
console.log(`${site}: the first page loads ${kilobytes} KB of script, compressed.`);
