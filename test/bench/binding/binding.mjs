import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { build } = createRequire(new URL('../../../package.json', import.meta.url))('esbuild');

/** The binding that `npm run generate` writes. */
export const PACKAGE = new URL('../../../out/typescript/', import.meta.url);

export function isThere() {
  return existsSync(fileURLToPath(new URL('dist/esm/', PACKAGE)));
}

/** A module of the binding. */
export function load(name) {
  return import(new URL(`dist/esm/${name}.js`, PACKAGE).href);
}

/** A module of the binding as apps ship it: with all that it imports in one file, as the code of other generators is. */
export async function loadBundled(name) {
  const folder = mkdtempSync(join(tmpdir(), 'docbind-bundle-'));
  try {
    const outfile = join(folder, `${name}.mjs`);
    const entry = fileURLToPath(new URL(`dist/esm/${name}.js`, PACKAGE));
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
