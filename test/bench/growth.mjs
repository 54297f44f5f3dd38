import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copies } from './copies.mjs';
import { median } from './measure.mjs';

const child = fileURLToPath(new URL('child.mjs', import.meta.url));
const run = promisify(execFile);

/** How time and peak memory grow from the page to `factor` copies of it; milliseconds and KiB, medians over rounds. */
export async function growthOf(page, { factor, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'docbind-bench-'));
  try {
    const one = join(folder, `one${extname(page.name)}`);
    const many = join(folder, `many${extname(page.name)}`);
    writeFileSync(one, page.text);
    writeFileSync(many, copies(page.text, factor));
    const found = { oneMs: [], manyMs: [], oneRss: [], manyRss: [], idleRss: [] };
    for (let round = 0; round < rounds; round++) {
      found.oneMs.push((await measured('time', one, one)).ms);
      found.manyMs.push((await measured('time', many, one)).ms);
      found.oneRss.push((await measured('memory', one)).maxRss);
      found.manyRss.push((await measured('memory', many)).maxRss);
      found.idleRss.push((await measured('idle', one)).maxRss);
    }
    return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(...args) {
  const env = { ...process.env };
  // With it, node reads certificates at its start, which is neither time nor memory of ours.
  delete env.NODE_EXTRA_CA_CERTS;
  const { stdout } = await run(process.execPath, ['--expose-gc', child, ...args], { env, maxBuffer: 1 << 20 });
  return JSON.parse(stdout);
}
