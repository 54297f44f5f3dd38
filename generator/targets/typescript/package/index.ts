import type { Templates } from '../../../render/templates.js';
import type { OutputFile } from '../../target.js';
import { declarations } from './declarations.js';
import { entriesOf } from './entries.js';
import { manifests } from './manifest.js';
import { modules } from './modules.js';
import { SCRIPT, sourcesOf, type PackageAbout } from './parts.js';
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
  const all = [...manifests(about, entries, scripts), ...made.flat()];
  return all.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}
