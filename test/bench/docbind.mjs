import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = new URL('../../dist/index.js', import.meta.url);

/** docbind's `readPage`, from a page `{ name, text }` to a checked model; null as long as it is not built. */
export async function loadReadPage() {
  if (!existsSync(fileURLToPath(entry))) return null;
  const { readPage } = await import(entry.href);
  if (typeof readPage !== 'function') throw new Error('dist/index.js has no readPage');
  return readPage;
}

/** The target that writes the binding. */
export async function loadTypescript() {
  const { typescript } = await import(new URL('../../dist/targets/typescript/index.js', import.meta.url).href);
  return typescript;
}
