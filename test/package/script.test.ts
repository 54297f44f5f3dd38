import { SourceMap } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../generator/targets/target.js';
import { SMALL, smallPackage } from './packages.js';

const LONG = { timeout: 60_000 };

function contentOf(files: readonly OutputFile[], path: string): string {
  return files.find((file) => file.path === `typescript/${path}`)?.content ?? '';
}

describe.each(['dist/tinyChat.js', 'dist/tinyChat.min.js'])('%s', LONG, (path) => {
  let code = '';
  let map = '';
  beforeAll(async () => {
    const files = await smallPackage();
    code = contentOf(files, path);
    map = contentOf(files, `${path}.map`);
  });

  test('begins by saying what it is, and ends by naming its map', () => {
    expect(code).toMatch(/^\/\/ Made for a test\.\n/);
    expect(code).toMatch(new RegExp(`\n//# sourceMappingURL=${path.slice('dist/'.length)}\\.map\n$`));
  });

  test('is a script for old web views', () => {
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
  });

  test('sets its globals and no others', () => {
    const page = createContext({});
    runInContext(code, page);
    expect(runInContext('Object.keys(globalThis)', page)).toEqual(['tinyChat']);
    expect(runInContext('[tinyChat.count(), tinyChat.count(), tinyChat.marker]', page)).toEqual([1, 2, 'here it is']);
  });

  test('is mapped to where its text comes from', () => {
    const before = code.slice(0, code.indexOf('here it is')).split('\n');
    const found = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]).findEntry(
      before.length - 1,
      before.at(-1)?.length ?? 0,
    );
    expect(found).toMatchObject({
      originalSource: '../src/script.ts',
      // One line more for the preamble, which the text in `SMALL` lacks.
      originalLine: (SMALL['script'] ?? '').split('\n').findIndex((line) => line.includes('here it is')) + 1,
    });
  });
});

test('the minified script is the smaller one', LONG, async () => {
  const files = await smallPackage();
  const [plain, minified] = ['dist/tinyChat.js', 'dist/tinyChat.min.js'].map((path) => contentOf(files, path).length);
  expect(minified).toBeLessThan((plain ?? 0) / 2);
});

test('without a module for it there is no script', LONG, async () => {
  const files = await smallPackage({ script: null });
  expect(files.map(({ path }) => path).filter((path) => /tinyChat|\/script\./.test(path))).toEqual([]);
  expect(JSON.parse(contentOf(files, 'package.json'))).toMatchObject({ sideEffects: false });
});

describe('a source that cannot be built', LONG, () => {
  const BROKEN: readonly (readonly [title: string, changes: Record<string, string>, message: RegExp])[] = [
    [
      'imports a file that is not there',
      { script: `import './none.js';` },
      /dist\/tinyChat\S*\.js: .*There is no source \.\/none\.js/,
    ],
    ['imports a package', { script: `import 'node:fs';` }, /There is no source node:fs/],
    ['would be too new', { script: 'await 1;' }, /dist\/tinyChat\S*\.js: .*[Aa]wait/],
    ['is no code', { types: 'export interface {' }, /types\.\w+: .*\b2:\d+/],
    ['does not say a type', { types: 'export const now = Math.min(1);' }, /^src\/types\.ts: 2:14: .*explicit type/],
  ];
  test.each(BROKEN)('because it %s is told', async (_, changes, message) => {
    await expect(smallPackage(changes)).rejects.toThrow(message);
    await expect(smallPackage(changes)).rejects.toMatchObject({ name: 'TargetError' });
  });
});
