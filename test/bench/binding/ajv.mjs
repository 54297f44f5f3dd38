import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { Ajv2020 } = require('ajv/dist/2020.js');
const standaloneCode = require('ajv/dist/standalone').default;

const TEXTS = new Set(['description', 'title', '$comment']);

/**
 * What ajv writes as standalone code: the source of a module, which exports a function of each name. `schemas` has them by
 * name, each with what it refers to. Limits in bytes, which JSON Schema does not have, are left out.
 */
export function ajvSource(schemas, allErrors = true) {
  const ajv = new Ajv2020({ allErrors, strict: false, code: { source: true, esm: true, lines: true } });
  const $defs = Object.assign({}, ...Object.values(schemas).map((schema) => schema.$defs));
  ajv.addSchema(JSON.parse(JSON.stringify({ $id: 'binding', $defs }, withoutTexts)));
  const refs = Object.keys(schemas).map((name) => [name, `binding#/$defs/${name}`]);
  return standaloneCode(ajv, Object.fromEntries(refs));
}

/** It would write the descriptions of values into its code; a property may have the name of a keyword. */
function withoutTexts(key, value) {
  return TEXTS.has(key) && typeof value === 'string' ? undefined : value;
}

/** The functions of a source as a module of its own, read from the disk like any other. */
export async function moduleOf(source) {
  const folder = mkdtempSync(join(tmpdir(), 'docbind-ajv-'));
  try {
    const path = join(folder, 'validators.mjs');
    symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'));
    writeFileSync(
      path,
      `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n${source}`,
    );
    return await import(pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
