import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import { consumer } from './editor-consumer.mjs';
import { openApiOf } from './openapi.mjs';

/** It makes types alone; `call` is the least that turns them into calls. */
const CALL = `import type { paths } from './api.js';
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;
declare function call<Path extends keyof paths>(
  path: Path,
  ...body: paths[Path]['post'] extends { requestBody: infer Body } ? [Json<Body>] : []
): Promise<Json<paths[Path]['post']['responses'][200]>>;`;

export async function openApiTypescript(ir) {
  return {
    'api.d.ts': astToString(await openapiTS(openApiOf(ir))),
    'consumer.ts': consumer(
      CALL,
      (method, params) => `call('/${method}'${params === '' ? '' : `, ${params}`})`,
      (name) => `${name}.data`,
    ),
  };
}

/** `declared` gives the declarations of sources by their paths. */
export async function heyApi(ir, declared) {
  const folder = mkdtempSync(join(tmpdir(), 'docbind-hey-api-'));
  try {
    await createClient({ input: openApiOf(ir), output: { path: folder }, logs: { level: 'silent' } });
    const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts'));
    const sources = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    // It writes some names in its own way.
    const names = [...sources['sdk.gen.ts'].matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    const nameOf = (method) => names.find((name) => name.toLowerCase() === method.toLowerCase());
    return {
      ...(await declared(sources)),
      'consumer.ts': consumer(
        "import * as api from './index.js';",
        (method, params) => `api.${nameOf(method)}(${params === '' ? '' : `{ body: ${params} }`})`,
        (name) => `${name}.data?.data`,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
