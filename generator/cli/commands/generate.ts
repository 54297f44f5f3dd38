import { countText, renderFinding } from '../../diagnostics/render.js';
import { basename } from 'node:path';
import { checkTemplates } from '../../render/templates.js';
import { loadTarget, TARGET_NAMES, UnknownTargetError } from '../../targets/index.js';
import type { Production } from '../../writer/plan.js';
import { check as differences, write as writeFiles } from '../../writer/write.js';
import type { Console } from '../console.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { TargetOptions } from '../../targets/target.js';
import { type InputOptions, readInput, sourceAt, UsageError } from '../read-input.js';

export interface GenerateOptions extends InputOptions {
  readonly spec: string;
  readonly out: string;
  readonly target?: readonly string[];
  /** Paths of corrections that are in the page already: told by documentation, not applied. */
  readonly told?: readonly string[];
  /** Path of words that people look for. */
  readonly terms?: string;
  /** Path of a folder of templates that are used instead of ours. */
  readonly templates?: string;
  readonly check?: boolean;
  /** Write even if something is not described yet. */
  readonly draft?: boolean;
  readonly verbose?: boolean;
}

/** Reads a page and writes what the targets make of it; with `check`, tells how the folder differs. */
export async function generate(options: GenerateOptions, console: Console): Promise<ExitCode> {
  const timings: string[] = [];
  const time = (what: string, milliseconds: number): void => void timings.push(`${what} ${milliseconds.toFixed(0)} ms`);
  const targets = await Promise.all((options.target ?? TARGET_NAMES).map(target));
  const { ir, findings, lines } = await readInput(options.spec, options, { onStage: time });

  const errors = findings.filter(
    ({ severity, code }) => severity === 'error' || (code === 'empty-description' && !options.draft),
  );
  for (const error of errors) console.err(renderFinding(error, lines.get(error.file) ?? null));
  if (errors.length > 0) {
    // An error may only follow from something that is no error by itself, such as a bracket that is never closed.
    const warnings = findings.filter((one) => one.severity === 'warning' && !errors.includes(one));
    if (warnings.length > 0) console.err(`There is more: ${countText(warnings)}, see docbind lint ${options.spec}`);
    const hint = errors.every(({ code }) => code === 'empty-description') ? ' Use --draft to write all the same.' : '';
    console.err(`Nothing was written: ${countText(errors)}.${hint}`);
    return EXIT.findings;
  }

  // Behind the findings, which tell what is wrong with corrections in full.
  const sources = await sourcesOf(options);
  const productions: Production[] = [];
  for (const made of targets) {
    const start = performance.now();
    productions.push({
      target: made.name,
      files: await made.files(ir, { source: basename(options.spec), ...sources }),
    });
    time(made.name, performance.now() - start);
  }
  const start = performance.now();
  const code = options.check
    ? await check(options.out, productions, console)
    : await write(options.out, productions, console);
  time(options.check ? 'compare' : 'write', performance.now() - start);

  if (code === EXIT.fine) {
    const count = `${ir.methods.length} methods, ${ir.enums.length} enums, ${ir.classes.length} classes, ${ir.listeners.length} listeners`;
    console.out(`${count}.`);
    const rest = countText(findings);
    if (rest !== '') console.out(`${rest}: see docbind lint ${options.spec}`);
    for (const made of targets) for (const note of made.notes?.(ir) ?? []) console.out(`${made.name}: ${note}`);
  }
  if (options.verbose) console.out(timings.join(', '));
  return code;
}

/** What targets know besides the model. Files that only documentation needs are read only if there are any. */
async function sourcesOf({
  told = [],
  corrections = [],
  terms,
  templates,
}: GenerateOptions): Promise<Omit<TargetOptions, 'source'>> {
  if (templates !== undefined) await checkTemplates(templates, TARGET_NAMES);
  const texts = await Promise.all([...told, ...corrections].map(sourceAt));
  const { readSources } = await import('../../targets/sources.js');
  const { problems, ...sources } = readSources(texts, terms === undefined ? null : await sourceAt(terms));
  const [first] = problems;
  if (first) throw new UsageError(`Cannot read ${first.file}: line ${first.line}: ${first.message}`);
  return templates === undefined ? sources : { ...sources, templates };
}

async function target(name: string): ReturnType<typeof loadTarget> {
  try {
    return await loadTarget(name);
  } catch (error) {
    if (error instanceof UnknownTargetError) throw new UsageError(error.message);
    throw error;
  }
}

async function write(out: string, productions: readonly Production[], console: Console): Promise<ExitCode> {
  const { created, updated, removed } = await writeFiles(out, productions);
  const total = productions.reduce((sum, production) => sum + production.files.length, 0);
  console.out(`${out}: ${total} files, ${created.length} new, ${updated.length} changed, ${removed.length} removed.`);
  return EXIT.fine;
}

async function check(out: string, productions: readonly Production[], console: Console): Promise<ExitCode> {
  const found = await differences(out, productions);
  for (const { path, kind } of found) console.out(`${kind}: ${path}`);
  if (found.length === 0) return EXIT.fine;
  console.err(`${out} is not what would be written. Run docbind generate.`);
  return EXIT.findings;
}
