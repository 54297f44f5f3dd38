/** node --expose-gc run.mjs [PAGE] [--json] [--write] [--rounds N] [--processes N] */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isThere } from './binding/binding.mjs';
import { bindingFigures, bindingRows } from './binding/figures.mjs';
import { loadReadPage } from './docbind.mjs';
import { pageOf } from './pages.mjs';
import { readingFigures } from './reading.mjs';
import { bindingText, markdown, readingText } from './texts.mjs';

const README = new URL('../../README.md', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
    processes: { type: 'string', default: '5' },
  },
});
const rounds = countOf('rounds');
const processes = countOf('processes');

const readPage = await loadReadPage();
if (!readPage || !isThere()) throw new Error('nothing to measure: run `npm run generate` first');

const reading = await readingFigures(pageOf(positionals[0]), readPage, rounds);
const binding = await bindingFigures(processes);
const rows = bindingRows(binding);

if (values.json) process.stdout.write(`${JSON.stringify({ ...reading, binding }, null, 2)}\n`);
else process.stdout.write(`${readingText(reading)}\n${bindingText(rows)}`);
if (values.write) writeFileSync(README, withTables(readFileSync(README, 'utf8'), markdown(reading, rows)));

function withTables(text, tables) {
  const found = /(<!-- bench:begin -->\n\n)[^]*?(\n<!-- bench:end -->)/;
  if (!found.test(text)) throw new Error('the README has no place for the tables');
  return text.replace(found, (_, begin, end) => begin + tables + end);
}

function countOf(option) {
  const count = Number(values[option]);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${option} takes a whole number from 1`);
  return count;
}
