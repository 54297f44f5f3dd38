import { factLines } from '../../facts/facts.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput } from '../read-input.js';

export interface FactsOptions extends InputOptions {
  /** Before corrections and inference. */
  readonly raw?: boolean;
}

/** Prints the model as sorted lines, and nothing else. */
export async function facts(path: string, options: FactsOptions, console: Console): Promise<ExitCode> {
  const { ir, rawIr } = await readInput(path, options);
  console.out(factLines(options.raw ? rawIr : ir).join('\n'));
  return EXIT.fine;
}
