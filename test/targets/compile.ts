import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { OutputFile } from '../../generator/targets/target.js';

/** As strict as a user could be. */
export const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2020.d.ts'],
  types: [],
  noEmit: true,
};

const ROOT = '/binding';

/** What the compiler has against the files, which only exist in memory: `typescript/enums.ts(3,1): …`. */
export function compileErrors(files: readonly OutputFile[]): string[] {
  const texts = new Map(files.map(({ path, content }) => [`${ROOT}/${path}`, content]));
  texts.set(`${ROOT}/package.json`, '{"type":"module"}');
  const host = ts.createCompilerHost(OPTIONS);
  const fromDisk = { fileExists: host.fileExists, readFile: host.readFile };
  host.fileExists = (name) => texts.has(name) || fromDisk.fileExists(name);
  host.readFile = (name) => texts.get(name) ?? fromDisk.readFile(name);
  // Folders of the files do not exist on disk either; saying yes costs a failed look-up at most.
  host.directoryExists = () => true;
  host.getSourceFile = (name, language) => {
    const text = texts.get(name) ?? fromDisk.readFile(name);
    return text === undefined ? undefined : sourceFile(name, text, language);
  };
  const names = [...texts.keys()].filter((name) => name.endsWith('.ts'));
  const program = ts.createProgram(names, OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const where = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : null;
    const place =
      file && where ? `${file.fileName.slice(ROOT.length + 1)}(${where.line + 1},${where.character + 1})` : '';
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Most files are the same in all bindings: the hand-written ones, and the compiler's own. */
const parsed = new Map<string, ts.SourceFile>();

function sourceFile(name: string, text: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile {
  const known = parsed.get(name);
  if (known?.text === text) return known;
  const made = ts.createSourceFile(name, text, language, true);
  parsed.set(name, made);
  return made;
}

/** The binding as JavaScript in a temporary folder. Types are erased, not checked. */
export class Sandbox {
  private count = 0;

  private constructor(private readonly folder: string) {}

  static async of(files: readonly OutputFile[]): Promise<Sandbox> {
    const folder = await mkdtemp(join(tmpdir(), 'docbind-binding-'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const { path, content } of files) {
      const target = join(folder, path.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, toJavaScript(content));
    }
    return new Sandbox(folder);
  }

  /** Runs a script beside the binding and gives what it exports as default. */
  async run(script: string): Promise<unknown> {
    const file = join(this.folder, `script-${this.count++}.js`);
    await writeFile(file, toJavaScript(script));
    const module: { readonly default?: unknown } = await import(pathToFileURL(file).href);
    return module.default;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

function toJavaScript(content: string): string {
  const compilerOptions = { ...OPTIONS, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(content, { compilerOptions }).outputText;
}

/** A script as a file beside the folder of the binding. */
export function scriptFile(script: string): OutputFile {
  return { path: 'script.ts', content: script };
}
