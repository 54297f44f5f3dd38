/** node --expose-gc run.mjs [PAGE] [--json] [--rounds N] */
import { parseArgs } from 'node:util';
import { loadReadPage } from './docbind.mjs';
import { growthOf } from './growth.mjs';
import { interleaved, median, medianRatio } from './measure.mjs';
import { pageOf } from './pages.mjs';
import { PARSERS } from './parsers.mjs';

const FACTOR = 20;
/** At most: reading beside remark's parsing, and the copies beside the one page. */
const TARGETS = { read: 1.0, time: 24, memory: 12 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1');

const page = pageOf(positionals[0]);
const readPage = await loadReadPage();

const parsers = Object.fromEntries(Object.entries(PARSERS).map(([name, parse]) => [name, () => parse(page)]));
const alone = await interleaved(parsers, { warmUp: 5, rounds });

const report = {
  page: page.name,
  characters: page.text.length,
  lines: page.text.split('\n').length,
  node: process.version,
  rounds,
  parsersMs: Object.fromEntries(Object.entries(alone).map(([name, times]) => [name, median(times)])),
  read: null,
  growth: null,
};

if (readPage) {
  const pair = await interleaved({ remark: parsers.remark, docbind: () => readPage(page) }, { warmUp: 5, rounds });
  report.read = {
    remarkMs: median(pair.remark),
    docbindMs: median(pair.docbind),
    ratio: { value: medianRatio(pair.docbind, pair.remark), target: TARGETS.read },
  };
  const growth = await growthOf(page, { factor: FACTOR, rounds: 3 });
  report.growth = {
    factor: FACTOR,
    ...growth,
    time: { value: growth.manyMs / growth.oneMs, target: TARGETS.time },
    memory: { value: growth.manyRss / growth.oneRss, target: TARGETS.memory },
  };
}

process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : text(report));
if (!readPage) {
  process.stderr.write('docbind is not built: run `npm run build` first to measure it.\n');
  process.exitCode = 1;
}

function text({ parsersMs, read, growth, ...about }) {
  const rows = Object.entries(parsersMs).map(([name, ms]) => [`${name}, parse`, milliseconds(ms), '', '']);
  if (read) {
    rows.push(['remark, parse (in turn with docbind)', milliseconds(read.remarkMs), '', '']);
    rows.push(['docbind, read to checked model', milliseconds(read.docbindMs), ...judged(read.ratio)]);
  }
  if (growth) {
    rows.push(['docbind, 1 copy', milliseconds(growth.oneMs), '', '']);
    rows.push([`docbind, ${growth.factor} copies`, milliseconds(growth.manyMs), ...judged(growth.time)]);
    rows.push(['peak memory, nothing read', mebibytes(growth.idleRss), '', '']);
    rows.push(['peak memory, 1 copy', mebibytes(growth.oneRss), '', '']);
    rows.push([`peak memory, ${growth.factor} copies`, mebibytes(growth.manyRss), ...judged(growth.memory)]);
  }
  const head = `${about.page}: ${about.lines} lines, ${about.characters} characters; node ${about.node}; medians of ${about.rounds} rounds`;
  return `${head}\n\n${table([['', 'median', 'ratio', 'target'], ...rows])}`;
}

function judged({ value, target }) {
  return [`${value.toFixed(2)}×`, `≤ ${target}× ${value <= target ? 'met' : 'MISSED'}`];
}

function milliseconds(value) {
  return `${value.toFixed(1)} ms`;
}

function mebibytes(kibibytes) {
  return `${(kibibytes / 1024).toFixed(0)} MiB`;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) =>
      column === 1 || column === 2 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}
