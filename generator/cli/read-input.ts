import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { renderFinding } from '../diagnostics/render.js';
import type { Console } from './console.js';
import { EXIT, type ExitCode } from './exit-codes.js';
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
  /** Paths of corrections files, applied in their order. */
  readonly corrections?: readonly string[];
}

/** What a program knows beside the options. */
interface Known {
  /** A model whose names help, instead of the option's. */
  readonly prior?: Ir;
  readonly onStage?: (stage: Stage, milliseconds: number) => void;
}

/** Reads the page at a path, and the earlier one before it if there is one. */
export async function readInput(path: string, options: InputOptions = {}, known: Known = {}): Promise<ReadPage> {
  const prior = known.prior ?? (options.prior === undefined ? null : (await readInput(options.prior)).ir);
  const { name, text } = await sourceAt(path);
  const corrections = await Promise.all((options.corrections ?? []).map(sourceAt));
  const page = { name, text, format: formatOf(options.format), prior, corrections };
  return readPage(known.onStage ? { ...page, onStage: known.onStage } : page);
}

/** Reads a page whose text is at hand. */
export function readText(name: string, text: string): Promise<ReadPage> {
  return readPage({ name, text });
}

/** A file's base name and text. */
export async function sourceAt(path: string): Promise<{ readonly name: string; readonly text: string }> {
  return { name: basename(path), text: await textAt(path) };
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

/** Prints what is wrong in other files than the page, such as its corrections; these cannot be passed over. */
export function reportOthers({ findings, lines, document }: ReadPage, console: Console): ExitCode {
  const errors = findings.filter(({ file, severity }) => severity === 'error' && file !== document.name);
  for (const error of errors) console.err(renderFinding(error, lines.get(error.file) ?? null));
  return errors.length === 0 ? EXIT.fine : EXIT.findings;
}
