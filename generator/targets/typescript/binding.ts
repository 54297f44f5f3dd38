import { bareAnswers } from '../../ir/bare-answers.js';
import type { Ir } from '../../ir/types.js';
import { preamble } from '../../render/preamble.js';
import type { View } from '../../render/templates.js';
import type { TargetOptions } from '../target.js';
import { Docs } from './docs.js';
import { Imports } from './imports.js';
import { Names } from './names.js';

/** What the parts of the binding share. */
export class Binding {
  readonly names: Names;
  readonly docs: Docs;
  readonly preamble: string;
  /** The names of the methods that resolve with the host's own answer, with nothing around it. */
  readonly bare: ReadonlySet<string>;

  constructor(
    readonly ir: Ir,
    options: TargetOptions,
  ) {
    this.names = new Names(ir);
    this.docs = new Docs(options.source);
    this.preamble = preamble(options.source);
    this.bare = bareAnswers(ir);
  }

  /** The imports of a new file, to be filled while its views are made. */
  imports(module: string): Imports {
    return new Imports(module);
  }

  /** What the template `head` shows. `empty`: a file that exports nothing must still be a module. */
  head(imports: Imports, empty: boolean): View {
    return { preamble: this.preamble, imports: imports.lines(), empty };
  }
}

/** The entry of a list that runs parallel to one of the model's. */
export function parallel<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no entry ${index} in a list of ${list.length}`);
  return item;
}
