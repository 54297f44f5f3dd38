import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { sources } from '../../generator/targets/typescript/index.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { docbind, Folder } from '../cli/console.js';
import { runs } from '../helpers/mutate.js';
import { arbitraryIr } from '../print/arbitrary-ir.js';
import { compileErrors, Sandbox } from '../targets/compile.js';
import { HOSTILE_PAGE, MARKER } from './hostile-page.js';

const folder = new Folder();
const LONG = { timeout: 300_000 };

/** Runs `generate` over a page, and gives the sources that it wrote. */
async function generated(
  page: string,
  name = 'page.md',
  ...options: readonly string[]
): Promise<readonly OutputFile[]> {
  const spec = await folder.put(name, page);
  const ran = await docbind(
    'generate',
    // A page of arbitrary parts describes few of them.
    '--draft',
    '--spec',
    spec,
    '--out',
    folder.path('out'),
    '--target',
    'typescript',
    ...options,
  );
  expect(ran, ran.err).toMatchObject({ code: 0 });
  return written((path) => path.startsWith('typescript/src/'));
}

async function written(which: (path: string) => boolean): Promise<readonly OutputFile[]> {
  const paths = Object.keys((await folder.files('out')) ?? {}).filter(which);
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(folder.path('out', path), 'utf8') })));
}

/** Where the files name the marker, call it or put it into a template: everywhere but in comments and strings. */
function executed(files: readonly OutputFile[]): readonly string[] {
  const found: string[] = [];
  for (const { path, content } of files) {
    const tree = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
      if (!isText && node.getChildCount(tree) === 0 && node.getText(tree).includes(MARKER))
        found.push(`${path}: ${ts.SyntaxKind[node.kind]} ${node.getText(tree)}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

describe('a page of hostile names and texts', LONG, () => {
  test.each([
    { form: 'as a vendor would write it', page: HOSTILE_PAGE, name: 'page.md' },
    { form: 'in the house form', page: `---\ndocbind: 1\n---\n\n${HOSTILE_PAGE}`, name: 'page.md' },
    { form: 'in a file of a hostile name', page: HOSTILE_PAGE, name: `*${MARKER}() \u2028 \${x} -->\n${MARKER}();.md` },
  ])('$form gives a binding that compiles and runs none of it', async ({ page, name }) => {
    const files = await generated(page, name);
    expect(
      files.some(({ content }) => content.includes(MARKER)),
      'the test looks at text that got through',
    ).toBe(true);
    expect(compileErrors(files)).toEqual([]);
    expect(executed(files)).toEqual([]);

    const sandbox = await Sandbox.of(files);
    try {
      await sandbox.run(`import * as all from './typescript/src/index.js';\nexport default Object.keys(all);`);
    } finally {
      await sandbox.remove();
    }

    const declarations = await written((path) => path.startsWith('typescript/dist/esm/') && path.endsWith('.d.ts'));
    expect(compileErrors(declarations)).toEqual([]);
    expect(executed(await written((path) => /^typescript\/dist\/.*\.(?:js|ts)$/.test(path)))).toEqual([]);
    await import(pathToFileURL(folder.path('out/typescript/dist/esm/index.js')).href);

    expect(Object.hasOwn(globalThis, MARKER)).toBe(false);
    expect(Object.hasOwn({}, 'polluted')).toBe(false);
  });
});

test('any model, printed and read again, gives a binding that compiles', LONG, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryIr, async (model) => {
      const { ir } = await readPage({ name: 'page.md', text: printIr(model) });
      expect(compileErrors(await sources(ir, { source: 'page.md' }))).toEqual([]);
    }),
    runs(12),
  );
});
