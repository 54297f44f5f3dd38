import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PACKAGE } from './binding.mjs';

const { build } = createRequire(new URL('../../../package.json', import.meta.url))('esbuild');
const bench = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of a script or a module that a page loads, as servers send it. */
export function scriptSize(file) {
  return gzipped(readFileSync(new URL(`dist/${file}`, PACKAGE)));
}

/** Bytes of what a bundler makes of a module's source. */
export async function bundleSize(contents, loader = 'js') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: bench, loader },
    absWorkingDir: bench,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    legalComments: 'none',
    logLevel: 'error',
  });
  return gzipped(outputFiles[0].contents);
}

/** Source text that names a module of the binding. */
export function moduleText(name) {
  return JSON.stringify(fileURLToPath(new URL(`dist/esm/${name}.js`, PACKAGE)));
}

function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}
