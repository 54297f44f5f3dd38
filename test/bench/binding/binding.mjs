import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The binding that `npm run generate` writes. */
export const PACKAGE = new URL('../../../out/typescript/', import.meta.url);

export function isThere() {
  return existsSync(fileURLToPath(new URL('dist/esm/', PACKAGE)));
}

/** A module of the binding as apps import it. */
export function load(name) {
  return import(new URL(`dist/esm/${name}.js`, PACKAGE).href);
}
