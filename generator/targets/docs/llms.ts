import { textMarkdown } from '../../render/markdown.js';
import type { OutputFile } from '../target.js';
import type { Contents } from './sections.js';

/** The reference for programs that read text: a list of the pages, and all pages in one file. */
export function llmsFiles(
  contents: Contents,
  bodies: ReadonlyMap<string, string>,
  folder: string,
): readonly OutputFile[] {
  const { home, sections } = contents;
  const list = sections.flatMap(({ title, pages }) => [
    `## ${title}`,
    pages.map((page) => `- [${textMarkdown(page.title)}](${page.path}): ${textMarkdown(page.description)}`).join('\n'),
  ]);
  const head = [`# ${textMarkdown(home.title)}`, `> ${textMarkdown(home.description)}`];
  const full = sections.flatMap(({ pages }) => pages.map(({ path }) => bodies.get(path) ?? ''));
  return [
    { path: `${folder}/llms.txt`, content: `${[...head, ...list].join('\n\n')}\n` },
    { path: `${folder}/llms-full.txt`, content: `${[...head, ...full].map((part) => part.trim()).join('\n\n')}\n` },
  ];
}
