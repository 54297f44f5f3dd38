import type { Ir } from '../../ir/types.js';
import { format } from '../../render/format.js';
import { loadTemplates, type Templates, type View } from '../../render/templates.js';
import type { OutputFile, Target, TargetOptions } from '../target.js';
import { Binding } from './binding.js';
import { classesView } from './classes.js';
import { callsView } from './calls.js';
import { checksView } from './checks.js';
import { clientView } from './client.js';
import { codesView } from './codes.js';
import { defaultsView } from './defaults.js';
import { enumsView } from './enums.js';
import { listenersView } from './listeners.js';
import { methodsView } from './methods.js';
import { RUNTIME_EXPORTS } from './runtime-names.js';
import { aboutPackage } from './package/about.js';
import { packageFiles } from './package/index.js';
import { mockView } from './mock.js';
import { pagingView } from './paging.js';
import { paramsTableView } from './params-table.js';
import { paramsView } from './params.js';
import { schemasView } from './schemas.js';
import { scriptView } from './script.js';
import { tableView } from './table.js';
import { Names } from './names.js';
import { typesView } from './types.js';
import { unknowns } from './unknowns.js';
import { validatorsView } from './validators.js';

const NAME = 'typescript';

/** Where the sources of the binding are. */
const SOURCES = `${NAME}/src`;

/** The files of the binding, each with the template of the same name. */
const VIEWS: readonly (readonly [template: string, view: (binding: Binding) => View])[] = [
  ['enums', enumsView],
  ['classes', classesView],
  ['params', paramsView],
  ['checks', checksView],
  ['validators', validatorsView],
  ['schemas', schemasView],
  ['defaults', defaultsView],
  ['listeners', listenersView],
  ['calls', callsView],
  ['codes', codesView],
  ['table', tableView],
  ['params-table', paramsTableView],
  ['methods', methodsView],
  ['paging', pagingView],
  ['script', scriptView],
  ['client', clientView],
  ['mock', mockView],
  ['hosts', preambleView],
  ['conformance', preambleView],
  ['types', typesView],
  ['index', indexView],
];

/** A package without dependencies: a typed client as TypeScript sources, and all that is built of them. */
export const typescript: Target = {
  name: NAME,
  async files(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]> {
    const templates = await loadTemplates(NAME, options.templates);
    const binding = new Binding(ir, options);
    const made = await sourcesFrom(binding, templates);
    return [...made, ...(await packageFiles(NAME, made, aboutPackage(binding), templates))];
  },
  notes(ir: Ir): readonly string[] {
    return unknowns(ir, new Names(ir)).map((line) => `${line}; typed unknown`);
  },
};

/** The sources alone, which take a fraction of the time: generated modules and a hand-written `runtime/`. */
export async function sources(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]> {
  return sourcesFrom(new Binding(ir, options), await loadTemplates(NAME));
}

async function sourcesFrom(binding: Binding, templates: Templates): Promise<readonly OutputFile[]> {
  const generated = VIEWS.map(async ([template, view]) => {
    const path = `${SOURCES}/${template}.ts`;
    const content = templates.render(template, view(binding));
    return { path, content: await format(content, 'typescript', NAME, path) };
  });
  const runtime = templates.runtime.map(({ name, content }) => ({ path: `${SOURCES}/runtime/${name}`, content }));
  return [...(await Promise.all(generated)), ...runtime];
}

/** Of files that say the same for every model. */
function preambleView({ preamble }: Binding): View {
  return { preamble };
}

function indexView({ preamble }: Binding): View {
  const statements = RUNTIME_EXPORTS.flatMap(({ file, values, types }) => [
    ...(values.length > 0 ? [`export { ${values.join(', ')} } from './runtime/${file}.js';`] : []),
    ...(types.length > 0 ? [`export type { ${types.join(', ')} } from './runtime/${file}.js';`] : []),
  ]);
  return { preamble, runtime: statements };
}
