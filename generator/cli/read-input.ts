import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Format, FORMATS } from '../source/index.js';
import type { Ir } from '../ir/types.js';
import { readPage, type ReadPage, type Stage } from '../pipeline.js';

/** Options that cannot be followed, or a file that cannot be read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface InputOptions {
  readonly format?: string;
  readonly prior?: string;
}

/** Reads the page at a path, and the earlier one before it if there is one. */
export async function readInput(
  path: string,
  options: InputOptions = {},
  onStage?: (stage: Stage, milliseconds: number) => void,
): Promise<ReadPage> {
  const prior: Ir | null = options.prior === undefined ? null : (await readInput(options.prior)).ir;
  const text = await textAt(path);
  const page = { name: basename(path), text, format: formatOf(options.format), prior };
  return readPage(onStage ? { ...page, onStage } : page);
}

async function textAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    const why = reason === 'ENOENT' ? 'there is no such file' : reason === 'EISDIR' ? 'it is a folder' : reason;
    throw new UsageError(`Cannot read ${path}: ${why}.`);
  }
}

function formatOf(name: string | undefined): Format | null {
  if (name === undefined) return null;
  const format = FORMATS.find((candidate) => candidate === name);
  if (!format) throw new UsageError(`There is no format ${JSON.stringify(name)}; there are: ${FORMATS.join(', ')}.`);
  return format;
}
