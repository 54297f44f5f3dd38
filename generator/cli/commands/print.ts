import { printIr } from '../../print/print.js';
import { withoutProse } from '../../print/without-prose.js';
import { isHouseForm } from '../../read/page.js';
import type { Console } from '../console.js';
import type { ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, reportOthers } from '../read-input.js';

export interface PrintOptions extends InputOptions {
  /** Keep the sentences of a page that is not in the house form. */
  readonly prose?: boolean;
}

/** Prints the model in the house form. Sentences of a page that is not ours stay out unless asked for. */
export async function print(path: string, options: PrintOptions, console: Console): Promise<ExitCode> {
  const page = await readInput(path, options);
  const { ir, document } = page;
  const text = printIr(options.prose || isHouseForm(document) ? ir : withoutProse(ir));
  console.out(text.replace(/\n$/, ''));
  return reportOthers(page, console);
}
