import type { Templates } from '../../../render/templates.js';
import type { OutputFile } from '../../target.js';
import { declarations } from './declarations.js';
import { entriesOf } from './entries.js';
import { manifests } from './manifest.js';
import { modules } from './modules.js';
import { SCRIPT, sourcesOf, type PackageAbout } from './parts.js';
import { reachable } from './reach.js';
import { texts } from './readme.js';
import { script, scriptPaths } from './script.js';

/**
 * All that makes a package of the sources, which are in `src/` of `folder`: modules, declarations, the script, and what
 * describes them. The same sources give the same bytes.
 */
export async function packageFiles(
  folder: string,
  files: readonly OutputFile[],
  about: PackageAbout,
  templates: Templates,
): Promise<readonly OutputFile[]> {
  const sources = sourcesOf(files, `${folder}/src`);
  const entries = entriesOf(sources);
  const scripts = sources.some(({ name }) => name === SCRIPT) ? scriptPaths(about.client) : [];
  // esbuild is a process of its own: it works while the declarations are made here.
  const made = await Promise.all([
    modules(sources.filter(({ name }) => name !== SCRIPT)),
    script(sources, about),
    Promise.resolve(sources).then(declarations),
    texts(templates, about, entries, scripts),
  ]);
  const starts = entries.map(({ module }) => module);
  const used = made.flatMap((files) => onlyReached(files, starts));
  const all = [...manifests(about, entries, scripts), ...used];
  return all.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}

/** Modules and declarations that no entry point leads to are left out; so is what only the script is made of. */
function onlyReached(files: readonly OutputFile[], starts: readonly string[]): readonly OutputFile[] {
  for (const ending of ['.d.ts', '.js']) {
    const isModule = ({ path }: OutputFile): boolean => /^dist\/(?:esm|cjs)\//.test(path) && path.endsWith(ending);
    if (!files.some(isModule)) continue;
    const nameOf = ({ path }: OutputFile): string => path.slice('dist/esm/'.length, -ending.length);
    const texts = new Map(
      files
        .filter((file) => file.path.startsWith('dist/esm/') && isModule(file))
        .map((file) => [nameOf(file), file.content]),
    );
    const reached = reachable(texts, starts);
    return files.filter((file) => !isModule(file) || reached.has(nameOf(file)) || nameOf(file) === SCRIPT);
  }
  return files;
}
