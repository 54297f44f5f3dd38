import { Command, CommanderError } from 'commander';
import { UnusableInputError } from '../diagnostics/finding.js';
import { renderFinding } from '../diagnostics/render.js';
import { FORMATS } from '../source/index.js';
import type { Console } from './console.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { ExplainOptions } from './commands/explain.js';
import { explainCode } from './commands/explain-code.js';
import { facts, type FactsOptions } from './commands/facts.js';
import { generate, type GenerateOptions } from './commands/generate.js';
import { inspect, type InspectOptions } from './commands/inspect.js';
import { lint, type LintOptions } from './commands/lint.js';
import { print, type PrintOptions } from './commands/print.js';
import { sync, type SyncOptions } from './commands/sync.js';
import { VERSION } from '../version.js';
import { UsageError } from './read-input.js';

export const DEFAULT_SPEC = 'spec/tencent-cloud-chat.md';
/** What is wrong on the vendor's page behind it. */
const DEFAULT_CORRECTIONS = 'spec/sources/tencent-chat.corrections.yaml';
/** Words of its users' language. */
const DEFAULT_TERMS = 'spec/search-terms.yaml';

/** Runs docbind with the given arguments (without the program's own name); gives the exit code. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = commands(console, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, console);
  }
}

function commands(console: Console, done: (code: ExitCode) => void): Command {
  const program = new Command('docbind')
    .description('Turns an SDK\u2019s reference page into a typed binding.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => console.err(text.trimEnd()),
    })
    .addHelpText('after', '\nExit codes: 0 fine, 1 findings or a failed check, 2 unusable input or options.');

  const format = ['--format <format>', `what the page is written in: ${FORMATS.join(', ')} (told by content)`] as const;
  const prior = [
    '--prior <page>',
    'an earlier page or spec, whose names help where this page has lost its own',
  ] as const;
  const each = (path: string, before: readonly string[] = []): readonly string[] => [...before, path];
  const corrections = [
    '--corrections <file>',
    'what is wrong on the page: YAML described by spec/corrections.schema.json; may be given more than once',
    each,
  ] as const;

  const witness = [
    '--witness <file>',
    'facts of another program to compare with: lines of docbind facts; repeatable',
    each,
  ] as const;
  const accepted = [
    '--accepted <file>',
    'where a witness is wrong: YAML described by spec/accepted.schema.json; repeatable',
    each,
  ] as const;

  program
    .command('generate')
    .description('read a page and write the bindings')
    .option('--spec <page>', 'the page to read', DEFAULT_SPEC)
    .option('--out <folder>', 'where to write', 'out')
    .option('--target <name...>', 'which targets (all)')
    .option(...format)
    .option(...prior)
    .option(...corrections)
    .option(
      '--told <file>',
      'corrections that are in the page already, for the docs to tell of (those of the default spec); repeatable',
      each,
    )
    .option('--terms <file>', 'words of other languages to find parts by (those of the default spec)')
    .option('--templates <folder>', 'templates to use instead of ours, one by one: <folder>/docs/header.hbs')
    .option('--check', 'write nothing; list what differs and exit with 1 if anything does')
    .option('--draft', 'write even if something on the page is not described yet')
    .option('--verbose', 'tell how long each stage took')
    .action(async (options: GenerateOptions) => done(await generate(withSources(options), console)));

  program
    .command('inspect')
    .description('print the model')
    .argument('<page>')
    .option('--json', 'as JSON, described by spec/ir.schema.json')
    .option(...format)
    .option(...prior)
    .option(...corrections)
    .action(async (path: string, options: InspectOptions) => done(await inspect(path, options, console)));

  program
    .command('facts')
    .description('print the model as sorted lines: id, key and value, with tabs between')
    .argument('<page>')
    .option('--raw', 'only what the page itself says, before anything is inferred')
    .option(...format)
    .option(...prior)
    .option(...corrections)
    .action(async (path: string, options: FactsOptions) => done(await facts(path, options, console)));

  program
    .command('print')
    .description('print the model as Markdown in the house form')
    .argument('<page>')
    .option('--prose', 'keep the sentences of a page that is not in the house form')
    .option(...format)
    .option(...prior)
    .option(...corrections)
    .action(async (path: string, options: PrintOptions) => done(await print(path, options, console)));

  program
    .command('lint')
    .description('print what is wrong with a page')
    .argument('<page>')
    .option('--coverage', 'print what became of its lines instead')
    .option('--all', 'findings of severity info too')
    .option('--format <format>', `json or text: how to print; or what the page is written in: ${FORMATS.join(', ')}`)
    .option(...prior)
    .option(...corrections)
    .option(...witness)
    .option(...accepted)
    .action(async (path: string, options: LintOptions) => done(await lint(path, lintOptions(options), console)));

  program
    .command('sync')
    .description('merge a new vendor page into our reference')
    .argument('<page>')
    .option('--spec <file>', 'our reference, in the house form', DEFAULT_SPEC)
    .option(...corrections)
    .option('--before <page>', 'the page of the release before: only slips that it lacks are told')
    .option('--release <name>', 'what the release of the page is called (told by its facts)')
    .option('--check', 'write nothing; tell what would change and exit with 1 if anything would')
    .option(...format)
    .action(async (path: string, options: SyncOptions) => done(await sync(path, withCorrections(options), console)));

  program
    .command('explain')
    .description('print the whole trail of a fact: who says it, what was inferred or corrected, and why')
    .argument('<id>', 'as docbind facts prints it, such as method:sendMessage/param:priority')
    .option('--spec <file>', 'our reference', DEFAULT_SPEC)
    .option('--page <page>', 'the vendor page behind it')
    .option(...corrections)
    .option(...witness)
    .option(...accepted)
    .option(...format)
    .action(async (id: string, options: ExplainOptions) => {
      // It needs a YAML reader, which no other command loads unasked.
      const { explain } = await import('./commands/explain.js');
      done(await explain(id, withCorrections(options), console));
    });

  program
    .command('explain-code')
    .description('print when a finding is made and what to do about it')
    .argument('<code>')
    .action((code: string) => done(explainCode(code, console)));

  return program;
}

/** Our own reference has its own corrections. */
function withCorrections<T extends { readonly spec: string; readonly corrections?: readonly string[] }>(options: T): T {
  if (options.corrections || options.spec !== DEFAULT_SPEC) return options;
  return { ...options, corrections: [DEFAULT_CORRECTIONS] };
}

/** What the documentation of our own reference tells besides. */
function withSources(options: GenerateOptions): GenerateOptions {
  if (options.spec !== DEFAULT_SPEC) return options;
  return { told: [DEFAULT_CORRECTIONS], terms: DEFAULT_TERMS, ...options };
}

/** `--format json` prints JSON; every other format is that of the page. */
function lintOptions({ format, ...options }: LintOptions): LintOptions {
  if (format === undefined) return options;
  return format === 'json' ? { ...options, report: format } : { ...options, format };
}

/** What stands in the way of writing; what the system itself refuses has a `syscall`. */
const WRITER_ERRORS = /^(?:UnknownTemplate|ForeignFiles|NotAFile|UnsafePath|DuplicateFile|Manifest)Error$/;

function failure(error: unknown, console: Console): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.unusable;
  if (error instanceof UnusableInputError) {
    for (const finding of error.findings) console.err(renderFinding(finding, null));
    return EXIT.unusable;
  }
  if (error instanceof UsageError) {
    console.err(error.message);
    return EXIT.unusable;
  }
  if (error instanceof Error && (WRITER_ERRORS.test(error.name) || 'syscall' in error)) {
    console.err(error.message);
    return EXIT.unusable;
  }
  throw error;
}
