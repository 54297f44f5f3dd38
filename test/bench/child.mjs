/**
 * Reads a page in a process of its own and prints `{ ms, maxRss }` as JSON: the milliseconds of
 * reading it and the process's peak memory in KiB.
 *
 * node child.mjs time|memory|idle FILE [WARM-UP FILE]
 *   time    after reading the warm-up page a few times, so that the compiler does not flatter large pages
 *   memory  once, from cold
 *   idle    not at all: what node and docbind need before they have read anything
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadReadPage } from './docbind.mjs';
import { median, timeOf } from './measure.mjs';

const WARM_UP = 5;
const ROUNDS = 3;

const [mode, path, warmUpPath] = process.argv.slice(2);
const readPage = await loadReadPage();
const page = { name: basename(path), text: readFileSync(path, 'utf8') };

let ms = 0;
if (mode === 'time') {
  const warmUp = { name: basename(warmUpPath), text: readFileSync(warmUpPath, 'utf8') };
  for (let round = 0; round < WARM_UP; round++) await readPage(warmUp);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timeOf(() => readPage(page)));
  ms = median(times);
} else if (mode === 'memory') {
  ms = await timeOf(() => readPage(page));
}
process.stdout.write(JSON.stringify({ ms, maxRss: process.resourceUsage().maxRSS }));
