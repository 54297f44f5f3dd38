import type { Correction, OpenQuestion } from '../corrections/correction.js';
import type { Ir } from '../ir/types.js';
import type { SearchTerm } from '../terms/terms.js';

/** Something that docbind can make of a model. Ours are written on this interface, and so are other people's. */
export interface Target {
  /** `typescript`; also the name in the writer's manifest. */
  readonly name: string;
  /** All files, in memory. The same model and options give the same bytes. */
  files(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]>;
  /** What the user should know of the files and would not see: a line each, which begins with an id of the model. */
  notes?(ir: Ir): readonly string[];
}

export interface OutputFile {
  /** Relative to the output folder, with `/` on every system: `typescript/enums.ts`. */
  readonly path: string;
  readonly content: string;
}

export interface TargetOptions {
  /** Base name of the page that the model was read from, such as `tencent-cloud-chat.md`. */
  readonly source: string;
  /** What is wrong on the vendor's page behind the model, for documentation to tell of. */
  readonly corrections?: readonly Correction[];
  /** What nobody knows for sure about that page. */
  readonly questions?: readonly OpenQuestion[];
  /** Words of other languages that people look for. */
  readonly terms?: readonly SearchTerm[];
  /** A folder whose templates are used instead of ours of the same name. */
  readonly templates?: string;
}

/** A target cannot finish a file that it made. It is a fault of docbind's, not of the page. */
export class TargetError extends Error {
  override readonly name = 'TargetError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}
