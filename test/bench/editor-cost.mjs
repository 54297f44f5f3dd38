/**
 * What the types of a binding cost whoever writes an app: how many types the compiler instantiates for a file of twenty
 * calls, and how long it checks the file. Beside ours: a plain interface over the same types, and what two other tools
 * make of the same model.
 *
 * node editor-cost.mjs [--json] [--rounds N]
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { loadReadPage, loadTypescript } from './docbind.mjs';
import { consumer, METHODS } from './editor-consumer.mjs';
import { heyApi, openApiTypescript } from './editor-peers.mjs';
import { median } from './measure.mjs';

const run = promisify(execFile);
const TSC = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
const SPEC = new URL('../../spec/tencent-cloud-chat.md', import.meta.url);

/** At most: the instantiations of our own types. */
export const TARGET = 200;

const OPTIONS = {
  strict: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

/** Gives `{ name, instantiations, checkMs }` of each; the milliseconds are medians. */
export async function editorCost({ rounds = 5 } = {}) {
  const readPage = await loadReadPage();
  const { ir } = await readPage({ name: 'tencent-cloud-chat.md', text: readFileSync(SPEC, 'utf8') });
  const files = await (await loadTypescript()).files(ir, { source: 'tencent-cloud-chat.md' });
  const folder = mkdtempSync(join(tmpdir(), 'docbind-editor-cost-'));
  try {
    const subjects = {
      docbind: () => ours(files),
      'a plain interface': () => plainInterface(files),
      'openapi-typescript': () => openApiTypescript(ir),
      '@hey-api/openapi-ts': () => heyApi(ir, (sources) => declarationsOf(sources, join(folder, 'hey-api-sources'))),
    };
    const costs = [];
    for (const [index, [name, subject]] of Object.entries(subjects).entries()) {
      const project = join(folder, String(index));
      put(project, { ...(await subject()), 'package.json': '{"type":"module"}' });
      costs.push({ name, ...(await costOf(project, rounds)) });
    }
    return costs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The declarations of the package, as an app gets them. */
function ours(files) {
  return {
    ...declarationsIn(files),
    'consumer.ts': consumer(
      "import { tencentCloudChat as chat } from './index.js';",
      (method, params) => `chat.${method}(${params})`,
      // It answers without anything around it.
      (name, method) => (method === 'initSDK' ? `${name}.data` : `${name}.data.data`),
    ),
  };
}

/** What cannot be cheaper: the same parameters and results, in an interface without anything around them. */
function plainInterface(files) {
  const declarations = declarationsIn(files);
  const members = METHODS.map((method) => {
    const pascal = method[0].toUpperCase() + method.slice(1);
    const params = declarations['params.d.ts'].includes(` ${pascal}Params `) ? `params: types.${pascal}Params` : '';
    return `${method}(${params}): Promise<HostAnswer<types.${pascal}Result>>;`;
  });
  const answer = 'interface HostAnswer<D> { readonly code: number; readonly data: D; readonly desc: string }';
  return {
    ...declarations,
    'plain.d.ts': [
      "import type * as types from './types.js';",
      answer,
      'export interface Chat {',
      ...members,
      '}',
    ].join('\n'),
    'consumer.ts': consumer(
      "import type { Chat } from './plain.js';\ndeclare const chat: Chat;",
      (method, params) => `chat.${method}(${params})`,
      (name) => `${name}.data`,
    ),
  };
}

function declarationsIn(files) {
  const folder = 'typescript/dist/esm/';
  const own = files.filter(({ path }) => path.startsWith(folder) && path.endsWith('.d.ts'));
  return Object.fromEntries(own.map(({ path, content }) => [path.slice(folder.length), content]));
}

/** Instantiations are the same each time. */
async function costOf(project, rounds) {
  put(project, {
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...OPTIONS, noEmit: true }, files: ['consumer.ts'] }),
  });
  const times = [];
  let instantiations = 0;
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await tsc('-p', project, '--extendedDiagnostics');
    instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
    times.push(1000 * Number(/^Check time:\s+([\d.]+)s/m.exec(stdout)?.[1]));
  }
  return { instantiations, checkMs: median(times) };
}

/** Of sources, so that others are measured as they would be published. */
async function declarationsOf(sources, folder) {
  put(folder, sources);
  const compilerOptions = { ...OPTIONS, declaration: true, emitDeclarationOnly: true, outDir: 'declarations' };
  put(folder, {
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['**/*.ts'] }),
  });
  await tsc('-p', folder);
  return Object.fromEntries(
    Object.keys(sources).map((path) => {
      const declared = path.replace(/\.ts$/, '.d.ts');
      return [declared, readFileSync(join(folder, 'declarations', declared), 'utf8')];
    }),
  );
}

async function tsc(...args) {
  try {
    return await run(process.execPath, [TSC, ...args], { maxBuffer: 1 << 24 });
  } catch (error) {
    throw new Error(`the compiler refuses ${args.join(' ')}:\n${error.stdout ?? error}`, { cause: error });
  }
}

function put(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function text(costs) {
  const rows = costs.map(({ name, instantiations, checkMs }) => [
    name,
    String(instantiations),
    `${checkMs.toFixed(0)} ms`,
  ]);
  const all = [['a file of 20 calls', 'instantiations', 'check time'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const lines = all.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  );
  const met = costs[0].instantiations <= TARGET ? 'met' : 'MISSED';
  return `${lines.join('\n')}\n\ndocbind: ≤ ${TARGET} instantiations ${met}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } };
  const { values } = parseArgs({ options });
  const costs = await editorCost({ rounds: Number(values.rounds) });
  process.stdout.write(values.json ? `${JSON.stringify(costs, null, 2)}\n` : text(costs));
}
