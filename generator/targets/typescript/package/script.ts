import { posix } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { TargetError, type OutputFile } from '../../target.js';
import { reasonOf } from './esbuild-reason.js';
import { SCRIPT, type PackageAbout, type Source } from './parts.js';
import { parseAs } from './without-comments.js';

/** Web views of cheap phones are never updated. */
const ECMA_VERSION = 2017;

/** Files of this kind exist in memory only; source maps name them with it. */
const IN_MEMORY = 'source';

/** The files for a `script` element, relative to the package. */
export function scriptPaths(client: string): readonly string[] {
  return [`dist/${client}.js`, `dist/${client}.min.js`];
}

/** `script.ts` and all that it imports as one file, plain and minified, with source maps. None without a `script.ts`. */
export async function script(sources: readonly Source[], about: PackageAbout): Promise<readonly OutputFile[]> {
  if (!sources.some(({ name }) => name === SCRIPT)) return [];
  const made = scriptPaths(about.client).map(async (path) => {
    const { outputFiles } = await build({
      ...optionsFor(sources, about),
      outfile: path,
      minify: path.endsWith('.min.js'),
    }).catch((error: unknown) => {
      throw new TargetError(path, reasonOf(error));
    });
    return outputFiles.map((file) =>
      file.path.endsWith('.map') ? { path: `${path}.map`, content: ownMap(file.text, path) } : checked(file.text, path),
    );
  });
  return (await Promise.all(made)).flat();
}

function optionsFor(sources: readonly Source[], { preamble }: PackageAbout) {
  return {
    entryPoints: [`src/${SCRIPT}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: `es${ECMA_VERSION}`,
    charset: 'utf8',
    sourcemap: 'linked',
    banner: { js: preamble },
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { alwaysStrict: true, useDefineForClassFields: false } },
    plugins: [inMemory(sources)],
  } satisfies BuildOptions;
}

/** Finds the sources in memory, and nothing anywhere else. */
function inMemory(sources: readonly Source[]): Plugin {
  const texts = new Map(sources.map(({ name, content }) => [`src/${name}.ts`, content]));
  return {
    name: IN_MEMORY,
    setup(builder): void {
      builder.onResolve({ filter: /^/ }, ({ path, importer }) => {
        const wanted = importer === '' ? path : posix.join(posix.dirname(importer), path).replace(/\.js$/, '.ts');
        if (texts.has(wanted)) return { path: wanted, namespace: IN_MEMORY };
        return { errors: [{ text: `There is no source ${path}` }] };
      });
      builder.onLoad({ filter: /^/, namespace: IN_MEMORY }, ({ path }) => ({
        contents: texts.get(path) ?? '',
        loader: 'ts',
      }));
    },
  };
}

function checked(content: string, path: string): OutputFile {
  parseAs(content, { version: ECMA_VERSION, path });
  return { path, content };
}

/** The map with sources relative to itself, as they are in the package. */
function ownMap(text: string, path: string): string {
  const map = JSON.parse(text) as { readonly sources: readonly string[] };
  const sources = map.sources.map((source) => {
    if (!source.startsWith(`${IN_MEMORY}:src/`)) throw new TargetError(path, `its source map names ${source}`);
    return `../${source.slice(IN_MEMORY.length + 1)}`;
  });
  return `${JSON.stringify({ ...map, sources })}\n`;
}
