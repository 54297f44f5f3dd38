/** node site.mjs [--json] [--rounds N] */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadReadPage } from './docbind.mjs';
import { interleaved, median, medianRatio } from './measure.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const file = (path) => ({ name: path, text: readFileSync(here(`../../spec/${path}`), 'utf8') });
const load = (path) => import(new URL(`../../dist/targets/${path}`, import.meta.url).href);

const readPage = await loadReadPage();
if (!readPage) throw new Error('docbind is not built: run `npm run build` first to measure it');
const [{ docs }, { typescript }, { readSources }] = await Promise.all([
  load('docs/index.js'),
  load('typescript/index.js'),
  load('sources.js'),
]);
const { ir } = await readPage(file('tencent-cloud-chat.md'));
const sources = readSources([file('sources/tencent-chat.corrections.yaml')], file('search-terms.yaml'));
const options = { source: 'tencent-cloud-chat.md', ...sources };
const targets = { docs: () => docs.files(ir, options), typescript: () => typescript.files(ir, options) };
const times = await interleaved(targets, { warmUp: 1, rounds: Number(values.rounds) });

const report = {
  docsMs: median(times.docs),
  typescriptMs: median(times.typescript),
  ratio: medianRatio(times.docs, times.typescript),
  siteMs: await siteMs(),
};
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : text(report));

/** How long the whole site takes, once, in a process of its own; null where VitePress is not installed. */
async function siteMs() {
  if (!existsSync(here('../../templates/docs/site/node_modules'))) return null;
  const site = await mkdtemp(join(tmpdir(), 'docbind-site-'));
  const start = performance.now();
  const build = [here('../../templates/docs/site/build.mjs'), here('../../out/docs'), site];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  const duration = performance.now() - start;
  await rm(site, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return duration;
}

function text({ docsMs, typescriptMs, ratio, siteMs: site }) {
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    `the target docs ${ms(docsMs)}, the target typescript ${ms(typescriptMs)}: ${ratio.toFixed(2)}× (≤ 1× ${ratio <= 1 ? 'met' : 'MISSED'})`,
    site === null ? 'the site: run npm run docs once to have it built here' : `the whole site ${ms(site)}`,
    '',
  ].join('\n');
}
