import { describe, expect, test } from 'vitest';
import { withoutComments } from '../../generator/targets/typescript/package/without-comments.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { packageOf, smallPackage } from './packages.js';

const LONG = { timeout: 60_000 };

function contentOf(files: readonly OutputFile[], path: string): string {
  return files.find((file) => file.path === `typescript/${path}`)?.content ?? '';
}

describe('the comments of code', () => {
  const CASES: readonly (readonly [title: string, code: string, want: string])[] = [
    ['go with their lines', 'a();\n  /** x\n   * y */\nb();\n', 'a();\nb();\n'],
    ['go from lines that have more', 'a(/* x */ 1); // y\nb();\n', 'a( 1); \nb();\n'],
    ['go from the first line and the last', '// x\na();\n// y', 'a();\n'],
    ['go though they are all there is', '// x\n/* y */\n', ''],
    ['stay where they tell bundlers something', 'a(/* @__PURE__ */ b());\n', 'a(/* @__PURE__ */ b());\n'],
    ['stay where they only look like it', 'a("// x", `\n// y\n`, /\\/\\*z/);\n', 'a("// x", `\n// y\n`, /\\/\\*z/);\n'],
  ];
  test.each(CASES)('%s', (_, code, want) => expect(withoutComments(code, 2020, 'a.js')).toBe(want));

  test('are not looked for in code that is too new', () => {
    expect(() => withoutComments('a ??= b;', 2020, 'a.js')).toThrow('a.js: is not ES2020: Unexpected token (1:4)');
  });
});

describe('the files of a package', LONG, () => {
  test('are the same each time, in whichever order the sources come', async () => {
    const files = await smallPackage();
    expect(await smallPackage()).toEqual(files);
    const sources = files.filter(({ path }) => path.startsWith('typescript/src/'));
    const turned = await packageOf([...sources].reverse());
    expect(turned.slice(sources.length)).toEqual(files.slice(sources.length));
  });

  test('describe exports in declarations and nowhere else', async () => {
    const files = await smallPackage();
    for (const folder of ['dist/esm', 'dist/cjs']) {
      expect(contentOf(files, `${folder}/runtime/tiny.d.ts`)).toContain('    /** Its last message. */');
      expect(contentOf(files, `${folder}/runtime/tiny.js`)).not.toMatch(/Its last message|Says what it is|One more/);
      expect(contentOf(files, `${folder}/validators.js`)).toContain('/* @__PURE__ */');
    }
    expect(contentOf(files, 'dist/esm/types.js')).toBe('// Made for a test.\nexport {};\n');
  });

  test('offer what there is a module for', async () => {
    const offered = async (changes: Record<string, string | null>): Promise<string[]> => {
      const manifest = JSON.parse(contentOf(await smallPackage(changes), 'package.json')) as { exports: object };
      return Object.keys(manifest.exports);
    };
    expect(await offered({ script: null })).toEqual(['.', './validators', './types', './package.json']);
    expect(await offered({ mock: 'export {};', schemas: 'export {};', other: 'export {};' })).toEqual([
      '.',
      './validators',
      './types',
      './mock',
      './schemas',
      './dist/tinyChat.js',
      './dist/tinyChat.min.js',
      './package.json',
    ]);
  });
});

describe('the README', LONG, () => {
  test('shows uses that there are', async () => {
    const plain = contentOf(await smallPackage({ script: null }), 'README.md');
    expect(plain).toContain("import { createTinyChat } from 'tiny-chat';");
    expect(plain).not.toMatch(/<script|createMockHost|apiCloudHost/);
    expect(plain).toContain("`tinyChat.on('onNote', handler)`");
    expect(contentOf(await smallPackage({}, { event: '' }), 'README.md')).not.toContain('tinyChat.on(');
    const full = contentOf(await smallPackage({ mock: 'export {};', hosts: 'export {};' }), 'README.md');
    expect(full).toContain("import { apiCloudHost } from 'tiny-chat/hosts';");
    expect(full).toContain('<script src="node_modules/tiny-chat/dist/tinyChat.min.js"></script>');
    expect(full).toContain("import { createMockHost } from 'tiny-chat/mock';");
    expect(full).toMatch(/^\| `tiny-chat\/mock` +\| a stand-in/m);
  });

  test('keeps what a page says from being more than text', async () => {
    const example = { code: 'tinyChat.say("```");\n```\n<b>\n', uses: ['Level'] };
    const readme = contentOf(await smallPackage({}, { title: '<img src=x> [a](b) `c` | *d*', example }), 'README.md');
    expect(readme).toContain('A typed binding for \\<img src\\=x\\> \\[a\\]\\(b\\) \\`c\\` \\| \\*d\\*.');
    expect(readme).toContain("import { createTinyChat, Level } from 'tiny-chat';");
    expect(readme).toMatch(/\n````ts\n[^]*tinyChat\.say\("```"\);\n```\n<b>\n+````\n/);
  });
});
