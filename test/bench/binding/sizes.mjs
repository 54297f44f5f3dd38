import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ajvSource } from './ajv.mjs';
import { load, PACKAGE } from './binding.mjs';

const { build } = createRequire(new URL('../../../package.json', import.meta.url))('esbuild');
const bench = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of what the budgets are about, and of what ajv writes for the schemas of all methods. */
export async function sizes() {
  const [{ schemas, schemaOf }, names] = await Promise.all([load('schemas'), load('validators').then(Object.keys)]);
  const ofClasses = new Set(Object.keys(schemas.$defs).map((name) => `validate${name}`));
  const ofMethods = names.filter((name) => !ofClasses.has(name));
  const params = Object.keys(schemas.$defs).filter((name) => name.endsWith('Params'));
  const [index, methods, validators] = ['index', 'methods', 'validators'].map(pathText);
  return {
    script: gzipped(readFileSync(scriptFile())),
    single: await bundle(`export { connect } from ${index}; export { sendMessage } from ${methods};`),
    validators: await bundle(`export { ${ofMethods.join()} } from ${validators};`),
    ajv: await bundle(ajvSource(Object.fromEntries(params.map((name) => [name, schemaOf(name)])))),
    count: ofMethods.length,
  };
}

function scriptFile() {
  const folder = new URL('dist/', PACKAGE);
  return new URL(
    readdirSync(folder).find((name) => name.endsWith('.min.js')),
    folder,
  );
}

/** Bytes of what a bundler makes of the text of a module. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: bench },
    absWorkingDir: bench,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return gzipped(outputFiles[0].contents);
}

function pathText(name) {
  return JSON.stringify(fileURLToPath(new URL(`dist/esm/${name}.js`, PACKAGE)));
}

/** As servers send it. */
function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}
