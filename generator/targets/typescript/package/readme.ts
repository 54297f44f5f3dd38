import { format } from '../../../render/format.js';
import type { Templates, View } from '../../../render/templates.js';
import type { OutputFile } from '../../target.js';
import { packageName } from '../client-name.js';
import type { Entry } from './entries.js';
import type { PackageAbout } from './parts.js';

/** The README and the licence of the package. */
export async function texts(
  templates: Templates,
  about: PackageAbout,
  entries: readonly Entry[],
  scripts: readonly string[],
): Promise<readonly OutputFile[]> {
  const readme = templates.render('readme', view(about, entries, scripts));
  return [
    { path: 'README.md', content: await format(readme, 'markdown', 'typescript', 'README.md') },
    { path: 'LICENSE', content: templates.render('license', {}) },
  ];
}

function view(about: PackageAbout, entries: readonly Entry[], scripts: readonly string[]): View {
  const name = packageName(about.client);
  const example = about.example?.code ?? '';
  return {
    package: name,
    title: about.title === '' ? '' : plain(about.title),
    client: about.client,
    creator: about.creator,
    init: about.init,
    event: about.event,
    hosts: entries.some(({ module }) => module === 'hosts'),
    imports: [about.creator, ...(about.example?.uses ?? [])].join(', '),
    example,
    fence: fenceAround(example),
    mock: entries.some(({ module }) => module === 'mock'),
    scripts: scripts.map((path) => `${name}/${path}`),
    script: scripts.find((path) => path.endsWith('.min.js')) ?? '',
    entries: entries.map(({ path, has }) => ({ name: `${name}${path.slice(1)}`, has })),
  };
}

/** Text that Markdown takes as it is. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A fence that no line of the code can close. */
function fenceAround(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(longest + 1);
}
