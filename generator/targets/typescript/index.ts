import type { Ir } from '../../ir/types.js';
import { format } from '../../render/format.js';
import { loadTemplates, type View } from '../../render/templates.js';
import type { OutputFile, Target, TargetOptions } from '../target.js';
import { Binding } from './binding.js';
import { classesView } from './classes.js';
import { clientView } from './client.js';
import { defaultsView } from './defaults.js';
import { enumsView } from './enums.js';
import { listenersView } from './listeners.js';
import { RUNTIME_EXPORTS } from './runtime-names.js';
import { paramsView } from './params.js';
import { validatorsView } from './validators.js';

const NAME = 'typescript';

/** Where the sources of the binding are. */
const SOURCES = `${NAME}/src`;

/** The files of the binding, each with the template of the same name. */
const VIEWS: readonly (readonly [template: string, view: (binding: Binding) => View])[] = [
  ['enums', enumsView],
  ['classes', classesView],
  ['params', paramsView],
  ['validators', validatorsView],
  ['defaults', defaultsView],
  ['listeners', listenersView],
  ['client', clientView],
  ['index', indexView],
];

/** A typed client in TypeScript, without dependencies: generated modules and a hand-written `runtime/`. */
export const typescript: Target = {
  name: NAME,
  async files(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]> {
    const templates = await loadTemplates(NAME, options.templates);
    const binding = new Binding(ir, options);
    const generated = VIEWS.map(async ([template, view]) => {
      const path = `${SOURCES}/${template}.ts`;
      const content = templates.render(template, view(binding));
      return { path, content: await format(content, 'typescript', NAME, path) };
    });
    const runtime = templates.runtime.map(({ name, content }) => ({ path: `${SOURCES}/runtime/${name}`, content }));
    return [...(await Promise.all(generated)), ...runtime];
  },
};

function indexView({ preamble }: Binding): View {
  const statements = RUNTIME_EXPORTS.flatMap(({ file, values, types }) => [
    ...(values.length > 0 ? [`export { ${values.join(', ')} } from './runtime/${file}.js';`] : []),
    ...(types.length > 0 ? [`export type { ${types.join(', ')} } from './runtime/${file}.js';`] : []),
  ]);
  return { preamble, runtime: statements };
}
