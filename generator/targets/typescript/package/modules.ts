import { type TransformOptions, transform } from 'esbuild';
import { TargetError, type OutputFile } from '../../target.js';
import { reasonOf } from './esbuild-reason.js';
import type { Source } from './parts.js';
import { withoutComments } from './without-comments.js';

/** What Node and bundlers of today read, so that hardly anything has to be rewritten. Old web views have the script. */
const ECMA_VERSION = 2022;

const OPTIONS: TransformOptions = {
  loader: 'ts',
  target: `es${ECMA_VERSION}`,
  charset: 'utf8',
  logLevel: 'silent',
  // Fields are assigned rather than defined, which needs no helper.
  tsconfigRaw: { compilerOptions: { alwaysStrict: true, useDefineForClassFields: false } },
};

const FORMATS = [
  { folder: 'dist/esm', options: { ...OPTIONS, format: 'esm' } },
  // The platform makes esbuild list the names in a way that Node finds when an ES module imports the file.
  { folder: 'dist/cjs', options: { ...OPTIONS, format: 'cjs', platform: 'node' } },
] as const;

/** Each source as an ES module and as a CommonJS module. What they export is described in the declarations alone. */
export function modules(sources: readonly Source[]): Promise<readonly OutputFile[]> {
  const files = FORMATS.flatMap(({ folder, options }) =>
    sources.map(async ({ name, content, head }) => {
      const path = `${folder}/${name}.js`;
      const code = await transform(content, { ...options, sourcefile: `${name}.ts` }).catch((error: unknown) => {
        throw new TargetError(path, reasonOf(error));
      });
      return { path, content: head + (withoutComments(code.code, ECMA_VERSION, path) || 'export {};\n') };
    }),
  );
  return Promise.all(files);
}
