/** The figures of reading as lines for a terminal. */
export function readingText({ parsersMs, read, growth, ...about }) {
  const head = `${about.page}: ${about.lines} lines, ${about.characters} characters; node ${about.node}; medians of ${about.rounds} rounds`;
  const rows = [
    ['', 'median', 'ratio', 'target'],
    ...Object.entries(parsersMs).map(([name, ms]) => [`${name}, parse`, milliseconds(ms), '', '']),
    ['remark, parse (in turn with docbind)', milliseconds(read.remarkMs), '', ''],
    ['docbind, read to checked model', milliseconds(read.docbindMs), ...judged(read.ratio)],
    ['docbind, 1 copy', milliseconds(growth.oneMs), '', ''],
    [`docbind, ${growth.factor} copies`, milliseconds(growth.manyMs), ...judged(growth.time)],
    ['peak memory, nothing read', mebibytes(growth.idleRss), '', ''],
    ['peak memory, 1 copy', mebibytes(growth.oneRss), '', ''],
    [`peak memory, ${growth.factor} copies`, mebibytes(growth.manyRss), ...judged(growth.memory)],
  ];
  return `${head}\n\n${columns(rows)}`;
}

/** The rows of the binding as lines for a terminal. */
export function bindingText(rows) {
  const all = rows.map(({ name, value, range, target, met }) => [name, value, range, judgement(target, met)]);
  return columns([['the binding', 'median', 'processes', 'target'], ...all]);
}

/** What stands in the README: both as Markdown tables. */
export function markdown(reading, rows) {
  const { read, growth, characters, rounds } = reading;
  const ratio = (name, { value, target }) => [
    name,
    value.toFixed(value < 2 ? 2 : 1),
    judgement(`≤ ${target}`, value <= target),
  ];
  const first = [
    [
      `on a page of ${characters.toLocaleString('en')} characters, medians of ${rounds} rounds in one run`,
      'ratio',
      'target',
    ],
    ratio('reading to a checked model, in the time of unified + remark-parse + remark-gfm', read.ratio),
    ratio(`${growth.factor} copies with renamed methods, in the time of one`, growth.time),
    ratio(`${growth.factor} copies, in the peak memory of one`, growth.memory),
  ];
  const second = [
    ['the binding, medians of several processes', 'value', 'lowest and highest', 'target'],
    ...rows.map(({ name, value, range, target, met }) => [name, value, range, judgement(target, met)]),
  ];
  return [first, second].map(markdownTable).join('\n');
}

function judgement(target, met) {
  if (met === null) return '';
  return met ? target : `${target} MISSED`;
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

/** The second and the third column hold numbers. */
function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) =>
    column === 1 || column === 2 ? text.padStart(widths[column]) : text.padEnd(widths[column]);
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}

/** In the form that Prettier gives tables. */
function markdownTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |\n`;
  const [head, ...rest] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...rest].map(line).join('');
}
