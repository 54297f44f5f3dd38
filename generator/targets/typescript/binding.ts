import { bareAnswers } from '../../ir/bare-answers.js';
import type { Ir } from '../../ir/types.js';
import { preamble } from '../../render/preamble.js';
import type { View } from '../../render/templates.js';
import type { TargetOptions } from '../target.js';
import { Docs } from './docs.js';
import { Imports } from './imports.js';
import { Links, type LinkScope } from './links.js';
import { Names } from './names.js';
import { sentClasses } from './sent-classes.js';

export { parallel } from './parallel.js';

/** What the parts of the binding share. */
export class Binding {
  readonly names: Names;
  /** Of files whose comments link nothing. */
  readonly docs: Docs;
  readonly preamble: string;
  /** The names of the methods that resolve with the host's own answer, with nothing around it. */
  readonly bare: ReadonlySet<string>;
  /** The names of the classes that callers alone make. */
  readonly sentClasses: ReadonlySet<string>;
  private readonly links: Links;

  constructor(
    readonly ir: Ir,
    options: TargetOptions,
  ) {
    this.names = new Names(ir);
    this.docs = new Docs(ir, options.source);
    this.links = new Links(ir, this.names);
    this.preamble = preamble(options.source);
    this.bare = bareAnswers(ir);
    this.sentClasses = sentClasses(ir);
  }

  /** The imports of a new file, to be filled while its views are made. */
  imports(module: string): Imports {
    return new Imports(module);
  }

  /** The comments of a file that may name what is in `scope`. */
  docsOf(imports: Imports, scope: LinkScope): Docs {
    return this.docs.in(this.links.in(imports, scope));
  }

  /** What the template `head` shows. `empty`: a file that exports nothing must still be a module. */
  head(imports: Imports, empty: boolean): View {
    return { preamble: this.preamble, imports: imports.lines(), empty };
  }
}
