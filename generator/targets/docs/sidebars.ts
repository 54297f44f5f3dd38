import { cleanLine } from '../../render/clean-text.js';
import type { OutputFile } from '../target.js';
import { slugOf } from './book.js';
import type { Contents } from './sections.js';

/** The order of the pages in the form of each site generator, as JSON that its configuration imports. */
export function sidebarFiles({ home, sections }: Contents, folder: string): readonly OutputFile[] {
  const file = (name: string, content: object): OutputFile => ({
    path: `${folder}/sidebars/${name}.json`,
    content: `${JSON.stringify(content, null, 2)}\n`,
  });
  const pageId = (path: string): string => path.replace(/\.md$/, '');
  const label = cleanLine;
  return [
    file(
      'vitepress',
      sections.map(({ title, pages }) => ({
        text: title,
        items: pages.map((page) => ({ text: label(page.title), link: slugOf(page.path) })),
      })),
    ),
    file('docusaurus', {
      reference: [
        { type: 'doc', id: pageId(home.path), label: label(home.title) },
        ...sections.map(({ title, pages }) => ({
          type: 'category',
          label: title,
          items: pages.map((page) => ({ type: 'doc', id: pageId(page.path), label: label(page.title) })),
        })),
      ],
    }),
    file(
      'starlight',
      sections.map(({ title, pages }) => ({
        label: title,
        items: pages.map((page) => ({ label: label(page.title), link: slugOf(page.path) })),
      })),
    ),
  ];
}
