import { VERSION } from '../../../version.js';
import type { OutputFile } from '../../target.js';
import { packageName } from '../client-name.js';
import type { Entry } from './entries.js';
import { SCRIPT, type PackageAbout } from './parts.js';

/** The three files named `package.json`. `scripts`: the files for a `script` element. */
export function manifests(
  about: PackageAbout,
  entries: readonly Entry[],
  scripts: readonly string[],
): readonly OutputFile[] {
  return [
    json('package.json', {
      name: packageName(about.client),
      version: VERSION,
      description: about.title === '' ? 'A typed binding.' : `A typed binding for ${about.title}.`,
      license: 'MIT',
      type: 'module',
      sideEffects: sideEffects(scripts.map((path) => `./${path}`)),
      exports: exported(entries, scripts),
      main: built('cjs', 'index').default,
      module: built('esm', 'index').default,
      types: built('cjs', 'index').types,
      typesVersions: { '*': typesByPath(entries, scripts) },
      files: ['dist', 'src'],
      engines: { node: '>=18' },
    }),
    // Bundlers look into the nearest of these files for side effects, so each has to tell.
    json('dist/esm/package.json', { type: 'module', sideEffects: false }),
    // The scripts are no ES modules either.
    json('dist/package.json', {
      type: 'commonjs',
      sideEffects: sideEffects(scripts.map((path) => path.replace(/^dist\//, './'))),
    }),
  ];
}

function exported(entries: readonly Entry[], scripts: readonly string[]): object {
  const modules = entries.map(
    ({ path, module }) => [path, { import: built('esm', module), require: built('cjs', module) }] as const,
  );
  const pages = scripts.map((path) => [`./${path}`, { types: SCRIPT_TYPES, default: `./${path}` }] as const);
  return { ...Object.fromEntries(modules), ...Object.fromEntries(pages), './package.json': './package.json' };
}

/** The same for compilers and editors that do not read `exports`. */
function typesByPath(entries: readonly Entry[], scripts: readonly string[]): object {
  const modules = entries
    .filter(({ path }) => path !== '.')
    .map(({ path, module }) => [path.replace(/^\.\//, ''), [built('cjs', module).types]] as const);
  const pages = scripts.map((path) => [path, [SCRIPT_TYPES]] as const);
  return { ...Object.fromEntries(modules), ...Object.fromEntries(pages) };
}

function sideEffects(paths: readonly string[]): false | readonly string[] {
  return paths.length > 0 ? paths : false;
}

interface Built {
  readonly types: string;
  readonly default: string;
}

function built(format: 'esm' | 'cjs', module: string): Built {
  return { types: `./dist/${format}/${module}.d.ts`, default: `./dist/${format}/${module}.js` };
}

const SCRIPT_TYPES = built('cjs', SCRIPT).types;

function json(path: string, content: object): OutputFile {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` };
}
