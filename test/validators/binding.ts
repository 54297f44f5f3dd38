import { readFile } from 'node:fs/promises';
import type { Field, Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { sources } from '../../generator/targets/typescript/index.js';
import { Names } from '../../generator/targets/typescript/names.js';
import { takesParams } from '../../generator/targets/typescript/params.js';
import { parallel } from '../../generator/targets/typescript/parallel.js';
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

/** A binding as it runs. */
export class RunningBinding {
  private constructor(
    readonly ir: Ir,
    readonly loaded: Loaded,
    readonly subjects: readonly Subject[],
    private readonly sandbox: Sandbox,
  ) {}

  static async of(ir: Ir): Promise<RunningBinding> {
    const sandbox = await Sandbox.of(await sources(ir, { source: 'page.md' }));
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
