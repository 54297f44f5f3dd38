import ts from 'typescript';
import type { OutputFile } from '../../generator/targets/target.js';
import { OPTIONS } from '../targets/compile.js';

const ROOT = '/editor';

/** What an editor shows of files that only exist in memory. */
export class Editor {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly service: ts.LanguageService;

  constructor(files: readonly OutputFile[]) {
    const texts = new Map(files.map(({ path, content }) => [`${ROOT}/${path}`, content]));
    texts.set(`${ROOT}/package.json`, '{"type":"module"}');
    this.texts = texts;
    this.service = ts.createLanguageService({
      getScriptFileNames: () => [...texts.keys()].filter((name) => name.endsWith('.ts')),
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = texts.get(name) ?? ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getCompilationSettings: () => OPTIONS,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
      readFile: (name) => texts.get(name) ?? ts.sys.readFile(name),
      directoryExists: () => true,
    });
  }

  /** The hover at the `|` in a piece of the file: `message.|textElem`. */
  hover(path: string, piece: string): string {
    const info = this.service.getQuickInfoAtPosition(`${ROOT}/${path}`, this.positionOf(path, piece));
    if (!info) throw new Error(`Nothing is shown at ${piece}`);
    const tags = (info.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trim());
    return [ts.displayPartsToString(info.displayParts), shown(info.documentation), ...tags]
      .filter((part) => part !== '')
      .join('\n');
  }

  /** What the links of the hover lead to, by the text of the declaration. */
  links(path: string, piece: string): string[] {
    const info = this.service.getQuickInfoAtPosition(`${ROOT}/${path}`, this.positionOf(path, piece));
    const parts = (info?.documentation ?? []).flatMap((part) => (isLink(part) ? [part.target] : []));
    return parts.map(({ fileName, textSpan: { start, length } }) =>
      (this.texts.get(fileName) ?? '')
        .slice(start, start + length)
        .split('\n', 1)
        .join(''),
    );
  }

  /** The names that are offered at the `|`, each with its comment. */
  completions(path: string, piece: string): ReadonlyMap<string, string> {
    const file = `${ROOT}/${path}`;
    const at = this.positionOf(path, piece);
    const entries = this.service.getCompletionsAtPosition(file, at, {})?.entries ?? [];
    const comment = (name: string): string => {
      const details = this.service.getCompletionEntryDetails(file, at, name, {}, undefined, {}, undefined);
      return ts.displayPartsToString(details?.documentation);
    };
    return new Map(entries.map(({ name }) => [name, comment(name)]));
  }

  private positionOf(path: string, piece: string): number {
    const [before = '', after = ''] = piece.split('|');
    const at = (this.texts.get(`${ROOT}/${path}`) ?? '').indexOf(before + after);
    if (at < 0) throw new Error(`${path} has no ${before}${after}`);
    return at + before.length;
  }
}

/** Text as editors show it: of a link that has a label, only that. */
function shown(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return parts
    .filter(({ kind }, index) => kind !== 'linkName' || parts[index + 1]?.kind !== 'linkText')
    .map(({ text }) => text)
    .join('');
}

function isLink(part: ts.SymbolDisplayPart): part is ts.JSDocLinkDisplayPart {
  return part.kind === 'linkName' && 'target' in part;
}

/** The declarations of a binding in place of its sources, as its package has them. */
export function declarationsOf(files: readonly OutputFile[]): OutputFile[] {
  return files
    .filter(({ path }) => path.endsWith('.ts'))
    .map(({ path, content }) => ({
      path: path.replace(/\.ts$/, '.d.ts'),
      content: ts.transpileDeclaration(content, { fileName: path, compilerOptions: OPTIONS }).outputText,
    }));
}
