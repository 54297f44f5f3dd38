import type { Ir } from '../../ir/types.js';
import { format } from '../../render/format.js';
import { loadTemplates, type View } from '../../render/templates.js';
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
import { scriptView } from './script.js';
import { tableView } from './table.js';
import { Names } from './names.js';
import { RUNTIME_EXPORTS } from './runtime-names.js';
import { paramsView } from './params.js';
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
  ['defaults', defaultsView],
  ['listeners', listenersView],
  ['calls', callsView],
  ['codes', codesView],
  ['table', tableView],
  ['methods', methodsView],
  ['script', scriptView],
  ['client', clientView],
  ['types', typesView],
  ['index', indexView],
];

/** A typed client in TypeScript, without dependencies: generated modules and a hand-written `runtime/`. */
export const typescript: Target = {
  name: NAME,
  async files(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]> {
    const templates = await loadTemplates(NAME);
    const binding = new Binding(ir, options);
    const generated = VIEWS.map(async ([template, view]) => {
      const path = `${SOURCES}/${template}.ts`;
      const content = templates.render(template, view(binding));
      return { path, content: await format(content, 'typescript', NAME, path) };
    });
    const runtime = templates.runtime.map(({ name, content }) => ({ path: `${SOURCES}/runtime/${name}`, content }));
    return [...(await Promise.all(generated)), ...runtime];
  },
  notes(ir: Ir): readonly string[] {
    return unknowns(ir, new Names(ir)).map((line) => `${line}; typed unknown`);
  },
};

function indexView({ preamble }: Binding): View {
  const statements = RUNTIME_EXPORTS.flatMap(({ file, values, types }) => [
    ...(values.length > 0 ? [`export { ${values.join(', ')} } from './runtime/${file}.js';`] : []),
    ...(types.length > 0 ? [`export type { ${types.join(', ')} } from './runtime/${file}.js';`] : []),
  ]);
  return { preamble, runtime: statements };
}
