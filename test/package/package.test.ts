import { homedir, tmpdir } from 'node:os';
import { checkPackage, Package as Tarball } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../generator/targets/target.js';
import { compileErrors, scriptFile } from '../targets/compile.js';
import { bundled, exportsOf, outsideOf, topLevelOf } from './code.js';
import { loaded } from './loading.js';
import { type Package, Project, realPackage, smallPackage } from './packages.js';

/** Names that a README takes as given. */
const AROUND = `declare const module: object;
declare const console: { log(...values: unknown[]): void };
`;

const PACKAGES: readonly (readonly [title: string, files: () => Promise<readonly OutputFile[]>])[] = [
  ['of our reference', realPackage],
  ['of a few modules with a script', smallPackage],
];

describe.each(PACKAGES)('the package %s', { timeout: 60_000 }, (_, files) => {
  let project: Project;
  let made: Package;
  beforeAll(async () => {
    project = await Project.with(await files());
    made = project.packages[0]!;
  }, 120_000);
  afterAll(() => project.remove());

  const filesLike = (pattern: RegExp): readonly (readonly [path: string, content: string])[] =>
    [...made.files].filter(([path]) => pattern.test(path));
  /** Those that are modules; scripts of a page are none. */
  const modules = (): readonly string[] =>
    [...made.entries].filter(([path]) => !path.endsWith('.js')).map(([, entry]) => entry);

  test('has nothing that publint would change', async () => {
    const { messages, pkg } = await publint({ pkgDir: made.folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('gives each kind of resolution types that fit the code', async () => {
    const { name, version } = made.manifest;
    const inside = [...made.files].map(([path, content]) => [`/node_modules/${name}/${path}`, content]);
    const result = await checkPackage(new Tarball(Object.fromEntries(inside), name, version));
    expect(result).toMatchObject({ types: { kind: 'included' }, problems: [] });
  });

  test('loads in Node both ways, with the same names, and changes nothing there', async () => {
    const [esm, cjs, both] = await Promise.all(
      (['import', 'require', 'both'] as const).map((way) => loaded(project, modules(), way)),
    );
    expect(esm?.names[made.name]?.length).toBeGreaterThan(2);
    expect(cjs?.names).toEqual(esm?.names);
    expect(both?.names).toEqual(esm?.names);
    for (const { globals } of [esm!, cjs!, both!]) expect(globals).toBe(0);
    for (const path of esm!.paths) expect(path).toContain(`${made.name}/dist/esm/`);
    for (const path of cjs!.paths) expect(path).toContain(`${made.name}/dist/cjs/`);
  });

  test('leaves out of a bundle what is not used', async () => {
    const all = exportsOf(made.files.get('dist/esm/validators.js') ?? '');
    const [one = ''] = all;
    const text = await bundled(project, `import { ${one} } from '${made.name}/validators'; console.log(${one});`);
    const needed = topLevelOf(made.files.get('dist/esm/validators.js') ?? '').neededFor(one);
    expect(
      topLevelOf(text)
        .names()
        .filter((name) => all.includes(name) && !needed.includes(name)),
    ).toEqual([]);
    expect(needed.length, 'the test looks at something that can be left out').toBeLessThan(all.length);
  });

  test('has no effects but those that it tells of', async () => {
    const text = modules()
      .map((entry) => `import '${entry}';`)
      .join('\n');
    expect(await bundled(project, text)).toBe('');
    const scripts = [...made.entries.keys()].filter((path) => path.endsWith('.js'));
    expect(made.manifest.sideEffects).toEqual(scripts.length > 0 ? scripts : false);
    for (const script of scripts)
      expect(await bundled(project, `import '${made.name}${script.slice(1)}';`)).not.toBe('');
  });

  test('makes no code of text, and loads nothing from outside', () => {
    const code = filesLike(/^dist\/.*\.js$/);
    expect(code.flatMap(([path, content]) => outsideOf(content).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  test('has declarations without any', () => {
    const declarations = filesLike(/^dist\/.*\.d\.ts$/);
    expect(declarations.length).toBeGreaterThan(5);
    const loose = declarations.filter(([path, content]) => {
      const visit = (node: ts.Node): boolean =>
        node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, visit) ?? false);
      return visit(ts.createSourceFile(path, content, ts.ScriptTarget.Latest));
    });
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('says of each file where it comes from', () => {
    for (const [path, content] of filesLike(/\.(?:js|ts)$/)) expect(content, path).toMatch(/^\/\/ .{10}/);
  });

  test('has source maps that lead to its sources, and nothing of the machine', () => {
    for (const [path, content] of filesLike(/\.map$/)) {
      const map = JSON.parse(content) as { sources: string[]; sourcesContent: string[] };
      expect(Object.keys(map).sort(), path).toEqual(['mappings', 'names', 'sources', 'sourcesContent', 'version']);
      expect(map.sources.length, path).toBeGreaterThan(0);
      map.sources.forEach((source, index) => {
        expect(source).toMatch(/^\.\.\/src\/[\w/-]+\.ts$/);
        expect(map.sourcesContent[index]).toBe(made.files.get(source.slice('../'.length)));
      });
    }
    for (const [path, content] of made.files)
      for (const place of [process.cwd(), homedir(), tmpdir()])
        expect(content.includes(`${place}/`), `${path} names ${place}`).toBe(false);
  });
});

test('the README of our reference shows code that compiles', { timeout: 120_000 }, async () => {
  const files = await realPackage();
  const readme = files.find(({ path }) => path === 'typescript/README.md')?.content ?? '';
  const [first = ''] = /(?<=^```ts\n)[^]*?(?=\n```$)/m.exec(readme) ?? [];
  expect(first).toContain(' await ');
  const local = first
    .replace("'tencent-cloud-chat'", "'./typescript/src/index.js'")
    .replace("'tencent-cloud-chat/hosts'", "'./typescript/src/hosts.js'");
  const script = scriptFile(AROUND + local);
  expect(compileErrors([...files.filter(({ path }) => path.startsWith('typescript/src/')), script])).toEqual([]);
});
