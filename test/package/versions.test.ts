import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project, realPackage, smallPackage } from './packages.js';

const run = promisify(execFile);

/** The compilers, which are installed by themselves: their commands would hide the one that this project uses. */
const COMPILERS = fileURLToPath(new URL('../versions/node_modules/', import.meta.url));

/** From the first that can read the declarations to the one that is no longer written in TypeScript. */
const VERSIONS = ['5.0', '5.4', '5.9', '6', '7'] as const;

type Options = Readonly<Record<string, unknown>>;

/** How compilers look for a package, with the files of a user who has it so. */
const RESOLUTIONS: readonly {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: Options;
  /** Versions that do not know it any more. */
  readonly gone?: readonly string[];
}[] = [
  { name: 'node10', files: ['user.ts'], options: { module: 'commonjs', moduleResolution: 'node10' }, gone: ['7'] },
  { name: 'node16', files: ['user.mts', 'user.cts'], options: { module: 'node16', moduleResolution: 'node16' } },
  { name: 'nodenext', files: ['user.mts', 'user.cts'], options: { module: 'nodenext', moduleResolution: 'nodenext' } },
  { name: 'bundler', files: ['user.ts'], options: { module: 'esnext', moduleResolution: 'bundler' } },
];

/** As strict as a user could be, without the types of any surroundings. */
const STRICT: Options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  target: 'es2020',
  lib: ['es2020'],
  types: [],
  noEmit: true,
};

const MATRIX = VERSIONS.flatMap((version) =>
  RESOLUTIONS.filter(({ gone = [] }) => !gone.includes(version)).map((resolution) => ({ version, ...resolution })),
);

const installed = existsSync(COMPILERS);
if (!installed) console.warn('Skipped: the matrix of compilers needs "npm --prefix test/versions ci".');

describe.skipIf(!installed)('the package compiles', { timeout: 120_000 }, () => {
  let project: Project;
  beforeAll(async () => {
    project = await Project.with(await realPackage(), await smallPackage());
    const user = userOf(project);
    for (const file of ['user.ts', 'user.mts', 'user.cts']) await project.put(file, user);
  }, 120_000);
  afterAll(() => project.remove());

  test.each(MATRIX)('with TypeScript $version and $name', async ({ version, name, files, options }) => {
    const compilerOptions = { ...STRICT, ...options, ...(version === '6' ? { ignoreDeprecations: '6.0' } : {}) };
    const config = await project.put(`tsconfig.${version}.${name}.json`, JSON.stringify({ compilerOptions, files }));
    const tsc = join(COMPILERS, `typescript-${version}`, 'bin', 'tsc');
    const ended = await run(process.execPath, [tsc, '--project', config]).catch(({ stdout }: { stdout: string }) => ({
      stdout,
    }));
    expect(ended.stdout).toBe('');
  });

  test('with the versions that are named', async () => {
    for (const version of VERSIONS) {
      const manifest = await readFile(join(COMPILERS, `typescript-${version}`, 'package.json'), 'utf8');
      expect((JSON.parse(manifest) as { version: string }).version).toMatch(
        new RegExp(`^${version.replace('.', '\\.')}\\.`),
      );
    }
  });
});

/** A module that imports all that can be imported, and shows that it got types: a mistake in each would be noticed. */
function userOf({ packages }: Project): string {
  const entries = packages.flatMap((made) => [...made.entries.values()]);
  const lines = entries.map(
    (entry, index) => `import * as all${index} from '${entry}';
// @ts-expect-error: there is no such export
export type None${index} = (typeof all${index})['no such export'];`,
  );
  return `${lines.join('\n')}
// @ts-expect-error: there is no such entry point
import * as none from '${packages[0]?.name ?? ''}/none';
export const all = [none, ${entries.map((_, index) => `all${index}`).join(', ')}];
`;
}
