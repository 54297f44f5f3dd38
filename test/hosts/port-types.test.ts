import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
const HEAD = `import { nodePort, portHost, servePort } from '../../templates/typescript/runtime/hosts/index.js';
import type { Host } from '../../templates/typescript/runtime/host.js';
declare const host: Host;
`;

/** What the compiler says about code beside this file, with these libraries and packages of types. */
function errorsOf(code: string, lib: string, types: readonly string[]): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts', ...(lib === '' ? [] : [`lib.${lib}.d.ts`])],
    types: [...types],
  };
  const name = `${FOLDER}code.ts`;
  const compiler = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = compiler;
  compiler.fileExists = (path) => path === name || fileExists(path);
  compiler.getSourceFile = (path, language) =>
    path === name ? ts.createSourceFile(path, HEAD + code, language, true) : getSourceFile(path, language);
  const program = ts.createProgram([name], options, compiler);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const FINE: readonly (readonly [title: string, code: string, lib: string, types: readonly string[]])[] = [
  [
    'the ports and workers of pages',
    'export const f = (port: MessagePort, worker: Worker) => [portHost(port), servePort(port, host), servePort(worker, host), portHost(worker)];',
    'dom',
    [],
  ],
  [
    'the global object of a worker',
    'declare const self: DedicatedWorkerGlobalScope; export const client = portHost(self);',
    'webworker',
    [],
  ],
  [
    'the ports and workers of Node',
    `import { parentPort, type MessagePort, type Worker } from 'node:worker_threads';
    export const f = (port: MessagePort, worker: Worker) => [servePort(nodePort(port), host), servePort(nodePort(worker), host), parentPort && portHost(nodePort(parentPort))];`,
    '',
    ['node'],
  ],
];

test.each(FINE)('%s are taken as they are', { timeout: 60_000 }, (_, code, lib, types) => {
  expect(errorsOf(code, lib, types)).toEqual([]);
});
