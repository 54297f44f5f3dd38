import { factLines } from '../../facts/facts.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, reportOthers } from '../read-input.js';

export interface FactsOptions extends InputOptions {
  /** Before corrections and inference. */
  readonly raw?: boolean;
}

/** Prints the model as sorted lines, and nothing else. */
export async function facts(path: string, options: FactsOptions, console: Console): Promise<ExitCode> {
  const page = await readInput(path, options);
  const { ir, rawIr } = page;
  console.out(factLines(options.raw ? rawIr : ir).join('\n'));
  return options.raw ? EXIT.fine : reportOthers(page, console);
}
