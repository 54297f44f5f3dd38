import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { Ajv2020 } = require('ajv/dist/2020.js');
const standaloneCode = require('ajv/dist/standalone').default;

/**
 * What ajv writes as standalone code: the source of a module, which exports a function of each name. `schemas` has them by
 * name. Limits in bytes, which JSON Schema does not have, are left out.
 */
export function ajvSource(schemas, allErrors = true) {
  const ajv = new Ajv2020({ allErrors, strict: false, code: { source: true, esm: true, lines: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return standaloneCode(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
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
