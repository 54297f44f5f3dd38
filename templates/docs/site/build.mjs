import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';

/**
 * Builds the site: `node build.mjs [REFERENCE [SITE]]`. REFERENCE is a folder that the target docs has written (out/docs),
 * SITE where the site goes (site/). The pages are copied beside this file first, where Vue and VitePress are installed.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const reference = resolve(process.argv[2] ?? join(root, 'out/docs'));
const site = resolve(process.argv[3] ?? join(root, 'site'));
const stage = join(here, '.stage');

await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
await cp(reference, stage, { recursive: true });
await cp(join(here, 'pages'), stage, { recursive: true });

process.env.DOCBIND_SITE_OUT = site;
await build(here);

// Each page's Markdown beside its HTML, and what other programs read.
for (const path of await readdir(reference, { recursive: true }))
  if (/\.(?:md|txt)$/.test(path)) await cp(join(reference, path), join(site, path));
await rm(stage, { recursive: true, force: true });

const html = await readFile(join(site, 'index.html'), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="(?:\/[^"]*)?(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]);
const sizes = await Promise.all([...new Set(scripts)].map(async (path) => (await stat(join(site, path))).size));
console.log(
  `${site}: ${scripts.length} scripts on the first page, ${sizes.reduce((sum, size) => sum + size, 0)} bytes`,
);
