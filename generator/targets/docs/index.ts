import type { Ir } from '../../ir/types.js';
import { heading, type Page } from './page.js';
import { yamlValue } from '../../render/markdown.js';
import { slugFor } from '../../render/reference.js';
import { loadTemplates, type Templates } from '../../render/templates.js';
import { termsFor } from '../../terms/terms.js';
import type { OutputFile, Target, TargetOptions } from '../target.js';
import { Book, slugOf } from './book.js';
import { changelogPage } from './changelog.js';
import { classesPage } from './classes.js';
import { correctionsPage, questionsPage } from './corrections.js';
import { type Diagrams, diagramsOf } from './diagrams/index.js';
import type { Diagram } from './diagrams/svg.js';
import { enumsPage } from './enums.js';
import { errorCodesPage } from './error-codes.js';
import { guidePages } from './guides.js';
import { homePage } from './home.js';
import { listenersPage } from './listeners.js';
import { modulePages, modulesIndex } from './modules.js';
import { namesPage } from './names.js';
import { tidy } from './tidy.js';

const NAME = 'docs';

/** The reference as Markdown, for people and for site generators. */
export const docs: Target = {
  name: NAME,
  async files(ir: Ir, options: TargetOptions): Promise<readonly OutputFile[]> {
    const templates = await loadTemplates(NAME, options.templates);
    const book = new Book(ir, options);
    const diagrams = diagramsOf(book);
    const pages = pagesOf(diagrams, book).map((page, index) => ({
      path: `${NAME}/${page.path}`,
      content: printed(page, index, book, templates),
    }));
    const pictures = Object.values(diagrams).flatMap((diagram: Diagram | null) =>
      diagram ? [{ path: `${NAME}/diagrams/${diagram.file}`, content: diagram.svg }] : [],
    );
    return [...pages, ...pictures];
  },
};

/** All pages in the order of reading. */
function pagesOf(diagrams: Diagrams, book: Book): readonly Page[] {
  const { corrections = [], questions = [] } = book.options;
  const guides = guidePages(book);
  const lists = [
    modulesIndex(diagrams, book),
    enumsPage(book),
    classesPage(diagrams, book),
    listenersPage(diagrams, book),
    errorCodesPage(book),
    namesPage(book),
    ...(corrections.length > 0 ? [correctionsPage(book)] : []),
    ...(questions.length > 0 ? [questionsPage(book)] : []),
    changelogPage(book),
  ];
  const [index, ...others] = lists;
  return [
    homePage(guides, lists, diagrams, book),
    ...guides,
    ...(index ? [index] : []),
    ...modulePages(book),
    ...others,
  ];
}

function printed(page: Page, index: number, book: Book, templates: Templates): string {
  const { title, description, path, parts, line } = page;
  const since = parts.flatMap((part) => (part.since ? [[part.name.value, part.since.value] as const] : []));
  const deprecated = parts.filter((part) => part.deprecated || part.removed).map(({ name }) => name.value);
  const aliases = new Set(
    [title, ...parts.map(({ name }) => name.value)].flatMap((name) => termsFor(name, book.options.terms ?? [])),
  );
  return tidy(
    templates.render('page', {
      title: yamlValue(title),
      description: yamlValue(description),
      slug: yamlValue(slugOf(path)),
      order: String(index + 1),
      since: since.length > 0 && yamlValue(Object.fromEntries(since)),
      deprecated: deprecated.length > 0 && yamlValue(deprecated),
      aliases: aliases.size > 0 && yamlValue([...aliases]),
      source: yamlValue(line === null ? book.options.source : `${book.options.source}:${line}`),
      marks: page.aliases,
      heading: heading(1, title, page.ids.like(slugFor(title, 'top'))),
      body: templates.render(page.template, page.view),
    }),
  );
}
