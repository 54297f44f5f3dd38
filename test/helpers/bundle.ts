import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The hand-written part of the binding. */
const RUNTIME = fileURLToPath(new URL('../../templates/typescript/runtime/', import.meta.url));

/** TypeScript that imports from the runtime (`./hosts/index.js`), as one script without imports of files. */
export async function bundle(code: string, format: 'iife' | 'cjs'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: RUNTIME, loader: 'ts' },
    bundle: true,
    write: false,
    format,
    charset: 'utf8',
    platform: format === 'cjs' ? 'node' : 'browser',
  });
  return outputFiles[0]?.text ?? '';
}
