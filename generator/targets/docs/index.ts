import type { Ir } from '../../ir/types.js';
import { loadTemplates } from '../../render/templates.js';
import type { OutputFile, Target, TargetOptions } from '../target.js';
import { Book } from './book.js';
import { diagramsOf } from './diagrams/index.js';
import type { Diagram } from './diagrams/svg.js';
import { llmsFiles } from './llms.js';
import { playgroundFile } from './playground.js';
import { printPage } from './print-page.js';
import { contentsOf, pagesOf } from './sections.js';
import { sidebarFiles } from './sidebars.js';
import { searchFile } from './search.js';

const NAME = 'docs';

/** The reference as Markdown, for people, for site generators, and for programs that read text. */
export const docs: Target = {
  name: NAME,
  async files(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]> {
    const templates = await loadTemplates(NAME, options.templates);
    const book = new Book(ir, options);
    const diagrams = diagramsOf(book);
    const contents = contentsOf(diagrams, book);
    const pages = pagesOf(contents).map((page, index) => printPage(page, index + 1, book, templates));
    const pictures = Object.values(diagrams).filter((diagram): diagram is Diagram => diagram !== null);
    return [
      ...pages.map(({ path, front, body }) => ({ path: `${NAME}/${path}`, content: `${front}\n${body}` })),
      ...pictures.map(({ file, svg }) => ({ path: `${NAME}/diagrams/${file}`, content: svg })),
      ...templates.runtime.map(({ name, content }) => ({ path: `${NAME}/${name}`, content })),
      ...sidebarFiles(contents, NAME),
      ...llmsFiles(contents, new Map(pages.map(({ path, body }) => [path, body])), NAME),
      searchFile(book, NAME),
      playgroundFile(book, NAME),
    ];
  },
};
