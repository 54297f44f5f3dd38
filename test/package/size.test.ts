import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportsOf } from './code.js';
import { Project, realPackage, type Package } from './packages.js';

let project: Project;
let chat: Package;
beforeAll(async () => {
  project = await Project.with(await realPackage());
  [chat] = project.packages as [Package];
}, 120_000);
afterAll(() => project.remove());

function zipped(code: string | Uint8Array): number {
  return gzipSync(code, { level: 9 }).length;
}

/** The size of a module of the user's, with all that it imports. */
async function bundledSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project.root },
    absWorkingDir: project.root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return zipped(outputFiles[0]?.contents ?? '');
}

/** The validators of methods by name; those of classes are not among them. */
function methodValidators(): readonly string[] {
  const calls = chat.files.get('dist/esm/calls.js') ?? '';
  const checked = [...calls.matchAll(/name: "(\w+)"[^}]*\bcheck:/g)].map(([, name]) => `validate${name}`.toLowerCase());
  const known = exportsOf(chat.files.get('dist/esm/validators.js') ?? '');
  return known.filter((name) => checked.includes(name.toLowerCase()));
}

const KB = 1024;

/** In bytes, minified and compressed. */
describe('the size of', () => {
  test('the script of pages is at most 13,824: that of the one it can stand in for', () => {
    const size = zipped(chat.files.get('dist/tencentCloudChat.min.js') ?? '');
    expect(size).toBeLessThanOrEqual(13.5 * KB);
    expect(size).toBeGreaterThan(9_000);
  });

  test('a bundle that calls one method is at most 2,560', async () => {
    const size = await bundledSize(`
      import { connect, sendMessage } from '${chat.name}';
      sendMessage(connect(globalThis.host), { id: '1', receiver: 'bob' });
    `);
    expect(size).toBeLessThanOrEqual(2.5 * KB);
    expect(size).toBeGreaterThan(1_500);
  });

  test('the validators of all methods is at most 10,240', async () => {
    const names = methodValidators();
    expect(names.length).toBeGreaterThan(120);
    const size = await bundledSize(`export { ${names.join(', ')} } from '${chat.name}/validators';`);
    expect(size).toBeLessThanOrEqual(10 * KB);
    expect(size).toBeGreaterThan(7_000);
  });
});
