import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPage } from '../../generator/pipeline.js';
import { loadTemplates } from '../../generator/render/templates.js';
import { loadTarget } from '../../generator/targets/index.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { packageFiles } from '../../generator/targets/typescript/package/index.js';
import type { PackageAbout } from '../../generator/targets/typescript/package/parts.js';

const SPEC = 'tencent-cloud-chat.md';

/** What the target makes of our reference. */
export async function realPackage(): Promise<readonly OutputFile[]> {
  const text = await readFile(new URL(`../../spec/${SPEC}`, import.meta.url), 'utf8');
  const { ir } = await readPage({ name: SPEC, text });
  return (await loadTarget('typescript')).files(ir, { source: SPEC });
}

const PREAMBLE = '// Made for a test.';

const ABOUT: PackageAbout = {
  client: 'tinyChat',
  creator: 'createTinyChat',
  init: 'initTinyChat',
  title: 'Tiny',
  event: 'onNote',
  preamble: PREAMBLE,
  example: null,
};

/** A few modules by hand: what they hold differs from binding to binding, what a package needs does not. */
export const SMALL: Readonly<Record<string, string>> = {
  index: `export * from './validators.js';
export { Tiny } from './runtime/tiny.js';
export type { Message } from './types.js';
`,
  'runtime/tiny': `import type { Message } from '../types.js';
/** Says what it is. */
export class Tiny {
  /** Its last message. */
  readonly last: Message | null = null;
  #count: number = 0;
  count(): number {
    // One more.
    return ++this.#count;
  }
}
`,
  types: `/** What is sent. */
export interface Message {
  /** Perhaps. */
  text?: string;
}
`,
  validators: `import type { Message } from './types.js';
const LONGEST: ReadonlySet<number> = /* @__PURE__ */ new Set([80]);
export function validateText(message: Message): boolean {
  return !LONGEST.has(message.text?.length ?? 0);
}
export function validateNothing(message: Message): boolean {
  return message.text === undefined;
}
`,
  script: `import { Tiny } from './runtime/tiny.js';
declare global {
  var tinyChat: Tiny;
}
const page: { tinyChat?: Tiny } = globalThis;
const spread: object = { ...{ marker: 'here it is' } };
page.tinyChat = Object.assign(new Tiny(), spread);
`,
};

/** The package of such modules, which may be changed and left out. */
export async function smallPackage(
  changes: Readonly<Record<string, string | null>> = {},
  about: Partial<PackageAbout> = {},
): Promise<readonly OutputFile[]> {
  const sources = Object.entries({ ...SMALL, ...changes }).flatMap(([name, content]) =>
    content === null ? [] : [{ path: `typescript/src/${name}.ts`, content: `${PREAMBLE}\n${content}` }],
  );
  return packageOf(sources, about);
}

/** The package of sources, which stay part of it. */
export async function packageOf(
  sources: readonly OutputFile[],
  about: Partial<PackageAbout> = {},
): Promise<readonly OutputFile[]> {
  const made = await packageFiles('typescript', sources, { ...ABOUT, ...about }, await loadTemplates('typescript'));
  return [...sources, ...made];
}

/** A package by its own paths. */
export interface Package {
  readonly name: string;
  readonly manifest: Manifest;
  /** Where it is installed. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** What users import, such as `tiny-chat/validators`, by its path in `exports`. */
  readonly entries: ReadonlyMap<string, string>;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly sideEffects: false | readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
}

/** A folder in which packages are installed, as a user's project would have them. */
export class Project {
  private constructor(
    readonly root: string,
    readonly packages: readonly Package[],
  ) {}

  static async with(...packages: readonly (readonly OutputFile[])[]): Promise<Project> {
    const root = await mkdtemp(join(tmpdir(), 'docbind-package-'));
    return new Project(root, await Promise.all(packages.map((files) => install(root, files))));
  }

  /** Writes a file of the user's own. */
  async put(path: string, content: string): Promise<string> {
    const full = join(this.root, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
    return full;
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

async function install(root: string, output: readonly OutputFile[]): Promise<Package> {
  const files = new Map(output.map(({ path, content }) => [path.replace(/^typescript\//, ''), content]));
  const manifest = JSON.parse(files.get('package.json') ?? '') as Manifest;
  const folder = join(root, 'node_modules', manifest.name);
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const entries = Object.keys(manifest.exports)
    .filter((path) => path !== './package.json')
    .map((path) => [path, manifest.name + path.slice(1)] as const);
  return { name: manifest.name, manifest, folder, files, entries: new Map(entries) };
}
