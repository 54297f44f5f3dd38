import { type AnyNode, type Node, type Program, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { build } from 'esbuild';
import type { Project } from './packages.js';

function tree(code: string): Program {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

/** What an ES module of esbuild's exports by itself. */
export function exportsOf(code: string): readonly string[] {
  return tree(code).body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' && !node.source
      ? node.specifiers.flatMap(({ exported }) => (exported.type === 'Identifier' ? [exported.name] : []))
      : [],
  );
}

/** What a module declares at its top, with the text of each declaration. */
class TopLevel {
  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  names(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** The names that a declaration speaks of, and those that they speak of. */
  neededFor(name: string): readonly string[] {
    const needed = new Set([name]);
    for (const next of needed)
      for (const word of (this.texts.get(next) ?? '').match(/[\w$]+/g) ?? [])
        if (this.texts.has(word)) needed.add(word);
    return [...needed];
  }
}

export function topLevelOf(code: string): TopLevel {
  const texts = new Map<string, string>();
  for (const node of tree(code).body) {
    const text = code.slice(node.start, node.end);
    if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id)
      texts.set(node.id.name, text);
    if (node.type === 'VariableDeclaration')
      for (const { id } of node.declarations) if (id.type === 'Identifier') texts.set(id.name, text);
  }
  return new TopLevel(texts);
}

/** Where code makes code of text, or loads what is not its own. */
export function outsideOf(code: string): readonly string[] {
  const found: string[] = [];
  const report = (node: Node): void => void found.push(code.slice(node.start, node.end).slice(0, 80));
  const load = (node: Node, source: AnyNode | null | undefined): void => {
    if (source && !(source.type === 'Literal' && /^\.\.?\//.test(String(source.value)))) report(node);
  };
  const named = (node: AnyNode, ...names: readonly string[]): boolean =>
    (node.type === 'Identifier' && names.includes(node.name)) ||
    (node.type === 'MemberExpression' && node.property.type === 'Identifier' && names.includes(node.property.name));
  simple(tree(code), {
    CallExpression(node) {
      if (named(node.callee, 'eval', 'Function', 'importScripts')) report(node);
      if (named(node.callee, 'require')) load(node, node.arguments[0]);
    },
    NewExpression(node) {
      if (named(node.callee, 'Function')) report(node);
    },
    ImportExpression: report,
    ImportDeclaration: (node) => load(node, node.source),
    ExportNamedDeclaration: (node) => load(node, node.source),
    ExportAllDeclaration: (node) => load(node, node.source),
  });
  return found;
}

/** What esbuild makes of a module of the user's. */
export async function bundled(project: Project, code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project.root },
    absWorkingDir: project.root,
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return text.replace(/^\/\/ .*\n/gm, '').trim();
}
