import { readFile } from 'node:fs/promises';
import type { Field, Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { loadTemplates, type View } from '../../generator/render/templates.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { Binding } from '../../generator/targets/typescript/binding.js';
import { checksView } from '../../generator/targets/typescript/checks.js';
import { Names } from '../../generator/targets/typescript/names.js';
import { takesParams } from '../../generator/targets/typescript/params.js';
import { parallel } from '../../generator/targets/typescript/parallel.js';
import { schemasView } from '../../generator/targets/typescript/schemas.js';
import { tableView } from '../../generator/targets/typescript/table.js';
import { validatorsView } from '../../generator/targets/typescript/validators.js';
import type * as Check from '../../templates/typescript/runtime/check.js';
import type * as Keys from '../../templates/typescript/runtime/keys.js';
import type { SchemaDocument, SchemaPart } from '../../templates/typescript/runtime/schema.js';
import type * as TableText from '../../templates/typescript/runtime/table.js';
import type * as TableCheck from '../../templates/typescript/runtime/table-check.js';
import type { CheckOptions, Validator } from '../../templates/typescript/runtime/validator.js';
import { Sandbox } from '../targets/compile.js';

/** Something that can be checked: what a method takes, or an object of a class. */
export interface Subject {
  readonly place: 'param' | 'class';
  /** In the model. */
  readonly name: string;
  /** Of its type and its schema. */
  readonly type: string;
  readonly fields: readonly Field[];
  readonly validate: Validator<unknown>;
}

/** All that a binding has to say what is right. */
export interface Loaded {
  readonly validators: Readonly<Record<string, Validator<unknown>>>;
  readonly schemas: SchemaDocument;
  readonly schemaOf: (name: string, options?: CheckOptions) => SchemaPart;
  readonly table: TableText.TableText;
  readonly violationsOf: typeof Check.violationsOf;
  readonly hintAtKeys: typeof Keys.hintAtKeys;
  readonly refuseUnknownKeys: typeof Keys.refuseUnknownKeys;
  readonly readTable: typeof TableText.readTable;
  readonly checksOf: typeof TableCheck.checksOf;
}

const SCRIPT = `
  import * as validators from './typescript/src/validators.js';
  import { schemaOf, schemas } from './typescript/src/schemas.js';
  import { table } from './typescript/src/table.js';
  import { violationsOf } from './typescript/src/runtime/check.js';
  import { hintAtKeys, refuseUnknownKeys } from './typescript/src/runtime/keys.js';
  import { readTable } from './typescript/src/runtime/table.js';
  import { checksOf } from './typescript/src/runtime/table-check.js';
  export default { validators, schemas, schemaOf, table, violationsOf, hintAtKeys, refuseUnknownKeys, readTable, checksOf };
`;

const SPEC = 'tencent-cloud-chat.md';

export async function realIr(): Promise<Ir> {
  const text = await readFile(new URL(`../../spec/${SPEC}`, import.meta.url), 'utf8');
  return (await readPage({ name: SPEC, text })).ir;
}

const VIEWS: readonly (readonly [template: string, view: (binding: Binding) => View])[] = [
  ['checks', checksView],
  ['validators', validatorsView],
  ['schemas', schemasView],
  ['table', tableView],
];

/** Those sources of a binding that check, as they are before they are formatted, which takes nearly all of the time. */
export async function checkingSources(ir: Ir): Promise<readonly OutputFile[]> {
  const templates = await loadTemplates('typescript');
  const binding = new Binding(ir, { source: 'page.md' });
  const folder = 'typescript/src';
  return [
    ...VIEWS.map(([name, view]) => ({ path: `${folder}/${name}.ts`, content: templates.render(name, view(binding)) })),
    ...templates.runtime.map(({ name, content }) => ({ path: `${folder}/runtime/${name}`, content })),
  ];
}

/** A binding as it runs. */
export class RunningBinding {
  private constructor(
    readonly ir: Ir,
    readonly loaded: Loaded,
    readonly subjects: readonly Subject[],
    private readonly sandbox: Sandbox,
  ) {}

  static async of(ir: Ir): Promise<RunningBinding> {
    const sandbox = await Sandbox.of(await checkingSources(ir));
    // What the script above exports.
    const loaded = (await sandbox.run(SCRIPT)) as Loaded;
    return new RunningBinding(ir, loaded, subjectsOf(ir, loaded), sandbox);
  }

  remove(): Promise<void> {
    return this.sandbox.remove();
  }
}

function subjectsOf(ir: Ir, { validators }: Loaded): Subject[] {
  const names = new Names(ir);
  const validator = (name: string): Validator<unknown> => {
    const found = validators[name];
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  };
  const methods = ir.methods.flatMap((method, index): Subject[] => {
    if (!takesParams(method)) return [];
    const { params, validator: name } = parallel(names.methods, index);
    const { params: fields } = method;
    return [{ place: 'param', name: method.name.value, type: params, fields, validate: validator(name) }];
  });
  const classes = ir.classes.map(({ name, fields }, index): Subject => {
    const type = parallel(names.classes, index);
    const validate = validator(parallel(names.classValidators, index));
    return { place: 'class', name: name.value, type, fields, validate };
  });
  return [...methods, ...classes];
}
