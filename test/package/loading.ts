import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Project } from './packages.js';

const run = promisify(execFile);

/** What Node has to say of a package's entries. */
export interface Loaded {
  /** What each exports, sorted, without what Node adds. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The file that each leads to, relative to the project's `node_modules`. */
  readonly paths: readonly string[];
  /** How many globals there are more than before. */
  readonly globals: number;
}

/** `both`: an ES module imports what `require` finds, whose exports Node has to see without running it. */
export type Way = 'import' | 'require' | 'both';

const REQUIRE = `const require = createRequire(import.meta.url);`;

const WAYS: Readonly<Record<Way, { readonly begin: string; readonly load: string; readonly find: string }>> = {
  import: { begin: '', load: 'await import(entry)', find: 'fileURLToPath(import.meta.resolve(entry))' },
  require: { begin: REQUIRE, load: 'require(entry)', find: 'require.resolve(entry)' },
  both: { begin: REQUIRE, load: 'await import(pathToFileURL(require.resolve(entry)))', find: 'require.resolve(entry)' },
};

/** Loads entries in a process of their own. It fails if they change anything that is built in. */
export async function loaded(project: Project, entries: readonly string[], way: Way): Promise<Loaded> {
  const { begin, load, find } = WAYS[way];
  const script = `
    import { createRequire } from 'node:module';
    import { join, relative } from 'node:path';
    import { fileURLToPath, pathToFileURL } from 'node:url';
    ${begin}
    const count = () => Object.getOwnPropertyNames(globalThis).length;
    const before = count();
    const root = join(import.meta.dirname, 'node_modules');
    const [names, paths] = [{}, []];
    for (const entry of ${JSON.stringify(entries)}) {
      names[entry] = Object.keys(${load}).filter((name) => name !== 'default' && name !== 'module.exports').sort();
      paths.push(relative(root, ${find}).replaceAll('\\\\', '/'));
    }
    console.log(JSON.stringify({ names, paths, globals: count() - before }));`;
  const file = await project.put(`${way}.mjs`, script);
  const { stdout } = await run(process.execPath, ['--no-warnings', '--frozen-intrinsics', file]);
  return JSON.parse(stdout) as Loaded;
}
