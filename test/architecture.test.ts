import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** One import of a file; `types` where it is gone from the JavaScript. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly level: 'types' | 'values';
}

type Rule = readonly [from: string, to: string, level: Import['level'], why: string];

/**
 * Who may import whom, by folder of `generator/`; all else is forbidden. In the order of the data's
 * way: the libraries that all share, the stages, what is made of the model, and who runs it all.
 */
const ALLOWED: readonly Rule[] = [
  ['diagnostics', 'document', 'types', 'a finding has a place'],
  ['ir', 'document', 'types', 'so has a fact'],
  ['notation', 'document', 'types', 'a block of notation is a block of a document'],
  ['notation', 'dialects', 'values', 'the words before an answer tell what a block is'],
  ['dialects', 'notation', 'values', 'words are compared folded, as the notation is read'],
  ['dialects', 'ir', 'types', 'words stand for what the model knows'],

  ['source', 'document', 'values', 'a source makes a document'],
  ['source', 'diagnostics', 'values', 'an unusable page is refused with a finding'],
  ['source', 'notation', 'values', 'text without headings is cut by the shapes of its blocks'],
  ['source', 'dialects', 'values', 'and by the words of its paragraphs'],

  ['read', 'document', 'values', 'reading takes a document, and makes prose of its headings'],
  ['read', 'notation', 'values', 'and parses its blocks'],
  ['read', 'dialects', 'values', 'in every language'],
  ['read', 'diagnostics', 'values', 'and says what it cannot read'],
  ['read', 'ir', 'values', 'in terms that the model takes over'],

  ['names', 'read', 'values', 'names are settled for facts; comments and identifiers are told as in reading'],
  ['names', 'document', 'types', 'votes have places'],
  ['names', 'notation', 'values', 'examples call methods by name'],
  ['names', 'dialects', 'values', 'a name for a region is none'],
  ['names', 'ir', 'values', 'an earlier model has names'],

  ['build', 'names', 'types', 'the model is built of names'],
  ['build', 'read', 'values', 'and of facts; comments are read once it is known what they stand behind'],
  ['build', 'notation', 'values', 'whose notation is kept as parsed'],
  ['build', 'dialects', 'values', 'words for types become types'],
  ['build', 'document', 'types', 'each fact has places'],
  ['build', 'diagnostics', 'values', 'what cannot be built is said'],
  ['build', 'ir', 'values', 'the model'],

  ['infer', 'ir', 'values', 'from model to model'],
  ['infer', 'read', 'values', 'what is concluded from a comment is read in it as elsewhere'],
  ['infer', 'document', 'types', 'conclusions have places'],

  ['yaml', 'document', 'values', 'what is wrong in a YAML file has a place'],
  ['yaml', 'ir', 'types', 'and its values are those that the model can hold'],
  ['corrections', 'yaml', 'values', 'corrections are written as YAML'],
  ['corrections', 'ir', 'values', 'and change the model'],
  ['corrections', 'document', 'types', 'each has a place'],
  ['corrections', 'diagnostics', 'values', 'one that does not apply is a finding'],

  ['checks', 'ir', 'values', 'checks look at the model'],
  ['checks', 'read', 'types', 'at facts that the model does not keep, and at what became of each line'],
  ['checks', 'document', 'types', 'and point into the document'],
  ['checks', 'diagnostics', 'values', 'with findings'],

  ['facts', 'ir', 'values', 'the model as lines'],
  ['witness', 'facts', 'values', 'lines of another program beside those'],
  ['witness', 'ir', 'values', 'are compared with the model'],
  ['witness', 'yaml', 'values', 'what is accepted is written as YAML'],
  ['witness', 'document', 'values', 'both have lines to point at'],
  ['witness', 'diagnostics', 'values', 'what is not alike is a finding'],
  ['sync', 'ir', 'values', 'two models become one'],
  ['sync', 'facts', 'values', 'a release is known by its facts'],
  ['sync', 'explain', 'values', 'what changed is told fact by fact'],
  ['sync', 'diagnostics', 'types', 'and by what is wrong that was not before'],
  ['explain', 'ir', 'values', 'the trail of each fact'],
  ['explain', 'document', 'types', 'leads to places'],
  ['explain', 'diagnostics', 'values', 'which are shown as those of findings are'],
  ['explain', 'corrections', 'types', 'and to corrections'],
  ['print', 'ir', 'values', 'the model as Markdown'],
  ['print', 'document', 'values', 'whose inline form is that of all documents'],
  ['print', 'notation', 'values', 'comments in examples are found by the lexer'],

  ['render', 'ir', 'types', 'literals of the model become code'],
  ['targets', 'ir', 'values', 'a target makes files of the model'],
  ['targets', 'render', 'values', 'with what keeps text from being code'],
  ['targets', 'document', 'values', 'tells where in the page something stands, and reads its prose'],
  ['targets', 'version.ts', 'values', 'a package has the version of what made it'],
  ['targets', 'corrections', 'values', 'the docs tell what is corrected, and why'],
  ['targets', 'terms', 'values', 'and by which words it is found'],
  ['terms', 'yaml', 'values', 'words for the search are written as YAML'],
  ['writer', 'targets', 'types', 'the writer takes what targets give'],

  ['cli', 'diagnostics', 'values', 'commands print findings'],
  ['cli', 'source', 'values', 'options name formats'],
  ['cli', 'read', 'values', 'sentences are kept of a page in the house form alone'],
  ['cli', 'ir', 'values', 'and print models'],
  ['cli', 'facts', 'values', 'as lines'],
  ['cli', 'sync', 'values', 'merged with another'],
  ['cli', 'explain', 'values', 'explained fact by fact'],
  ['cli', 'corrections', 'values', 'with the corrections that made it so'],
  ['cli', 'document', 'values', 'and the lines that say so'],
  ['cli', 'witness', 'values', 'or beside what others know'],
  ['cli', 'print', 'values', 'or as Markdown'],
  ['cli', 'targets', 'values', 'or as what targets make of them'],
  ['cli', 'render', 'values', 'by templates that a folder may override'],
  ['cli', 'writer', 'values', 'in a folder'],
  ['cli', 'pipeline.ts', 'values', 'after all stages'],
  ['cli', 'version.ts', 'values', 'and say which version it is'],
];

/** These two are the way of the data and the public face: they name the stages and the results. */
const COMPOSERS = ['pipeline.ts', 'index.ts'];

/** Packages and system modules that only one place may know. */
const KEPT_TO: Readonly<Record<string, RegExp>> = {
  yaml: /^yaml\//,
  commander: /^cli\/program\.ts$/,
  handlebars: /^render\/templates\.ts$/,
  prettier: /^render\/format\.ts$/,
  htmlparser2: /^source\/html/,
  'mdast-util-from-markdown': /^(?:source\/markdown|document\/read-inline\.ts$)/,
  // They take longer to load than all else: only a target that needs them may.
  esbuild: /^targets\/typescript\/package\//,
  typescript: /^targets\/typescript\/package\//,
  'node:module': /^targets\/typescript\/package\/compiler\.ts$/,
  'node:fs': /^(?:writer\/.*|render\/templates\.ts|cli\/read-input\.ts|version\.ts)$/,
  'node:crypto': /^writer\//,
  'node:child_process': /^$/,
  'node:http': /^$/,
  'node:https': /^$/,
  'node:net': /^$/,
  'node:vm': /^$/,
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

const sources = filesIn('generator').map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path: path.slice('generator/'.length), tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
});

function importsOf({ path, tree }: (typeof sources)[number]): readonly Import[] {
  const found: Import[] = [];
  const add = (module: ts.Node | undefined, level: Import['level']): void => {
    if (module && ts.isStringLiteral(module)) found.push({ from: path, to: module.text, level });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isForTypes(node.importClause) ? 'types' : 'values');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'values');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'values');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'types');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isForTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : null;
  return clause.isTypeOnly || (!clause.name && names !== null && names.every((name) => name.isTypeOnly));
}

const imports = sources.flatMap(importsOf);
const own = imports
  .filter(({ to }) => to.startsWith('.'))
  .map((one) => ({ ...one, to: posix.join(dirname(one.from), one.to).replace(/\.js$/, '.ts') }));

/** The folder that a file is in; the file itself at the top. */
function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

describe('imports', () => {
  const across = own.filter(({ from, to }) => partOf(from) !== partOf(to) && !COMPOSERS.includes(partOf(from)));
  const allows = ([from, to, level]: Rule, one: Import): boolean =>
    from === partOf(one.from) && to === partOf(one.to) && (level === 'values' || one.level === 'types');

  test('go only where the table lets them', () => {
    const forbidden = across.filter((one) => !ALLOWED.some((rule) => allows(rule, one)));
    expect(forbidden.map(({ from, to, level }) => `${from} imports ${level} of ${to}`)).toEqual([]);
  });

  test('need each line of the table', () => {
    const idle = ALLOWED.filter(
      ([from, to]) => !across.some((one) => from === partOf(one.from) && to === partOf(one.to)),
    );
    expect(idle.map(([from, to]) => `${from} imports nothing of ${to}`)).toEqual([]);
  });

  test('never run in a circle from one folder to another', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, level } of own) if (level === 'values') next.set(from, [...(next.get(from) ?? []), to]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      const circle = trail.slice(trail.indexOf(path));
      // Within a folder two files may be one recursion: fields have types, and types have fields.
      if (trail.includes(path) && new Set(circle.map(partOf)).size > 1) circles.push([...circle, path].join(' -> '));
      if (done.has(path) || trail.includes(path)) return;
      for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('of packages and of the system stand where they are kept to', () => {
    const packages = imports.filter(({ to }) => !to.startsWith('.'));
    const strays = packages.filter(({ from, to }) => {
      const kept = KEPT_TO[to.replace(/^(node:fs)\/promises$/, '$1')];
      return kept !== undefined && !kept.test(from);
    });
    expect(strays.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('of the system carry its prefix', () => {
    const bare = imports.filter(({ to }) =>
      /^(?:fs|path|os|url|crypto|child_process|process|http|vm)(?:\/|$)/.test(to),
    );
    expect(bare).toEqual([]);
  });
});

test('only the command line touches the process and the console', () => {
  const strays: string[] = [];
  for (const { path, tree } of sources) {
    if (path.startsWith('cli/')) continue;
    const visit = (node: ts.Node): void => {
      const isName = ts.isIdentifier(node) && (node.text === 'process' || node.text === 'console');
      const isMember =
        ts.isPropertyAccessExpression(node.parent ?? tree) &&
        (node.parent as ts.PropertyAccessExpression).name === node;
      if (isName && !isMember) strays.push(`${path} says ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  expect(strays).toEqual([]);
  expect(imports.filter(({ from, to }) => to === 'node:process' && !from.startsWith('cli/'))).toEqual([]);
});

test('no clock and no chance decides what is made', () => {
  const strays: string[] = [];
  for (const { path, tree } of sources) {
    const calls = tree.text.matchAll(/\b(?:Date\.now|new Date|Math\.random|localeCompare|toLocale\w+)\b/g);
    for (const [found] of calls) strays.push(`${path} says ${found}`);
  }
  expect(strays).toEqual([]);
});

test('each file can be held in the head', () => {
  const files = ['generator', 'templates', 'test'].flatMap(filesIn);
  const long = files
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
});
