import type { Book } from './book.js';
import { changelogPage } from './changelog.js';
import { classesPage } from './classes.js';
import { correctionsPage, questionsPage } from './corrections.js';
import type { Diagrams } from './diagrams/index.js';
import { enumsPage } from './enums.js';
import { errorCodesPage } from './error-codes.js';
import { guidePages } from './guides.js';
import { homePage } from './home.js';
import { listenersPage } from './listeners.js';
import { modulePages, modulesIndex } from './modules.js';
import { namesPage } from './names.js';
import type { Page } from './page.js';

/** Pages under one heading of a sidebar. */
export interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
}

export interface Contents {
  readonly home: Page;
  /** In the order of reading; none is empty. */
  readonly sections: readonly Section[];
}

export function contentsOf(diagrams: Diagrams, book: Book): Contents {
  const { corrections = [], questions = [] } = book.options;
  const sections = [
    { title: 'Guides', pages: guidePages(book) },
    { title: 'Methods', pages: [modulesIndex(diagrams, book), ...modulePages(book)] },
    {
      title: 'Types and events',
      pages: [listenersPage(diagrams, book), classesPage(diagrams, book), enumsPage(book), errorCodesPage(book)],
    },
    {
      title: 'About the reference',
      pages: [
        namesPage(book),
        changelogPage(book),
        ...(corrections.length > 0 ? [correctionsPage(book)] : []),
        ...(questions.length > 0 ? [questionsPage(book)] : []),
      ],
    },
  ].filter(({ pages }) => pages.length > 0);
  return { home: homePage(sections, diagrams, book), sections };
}

/** All pages in the order of reading. */
export function pagesOf({ home, sections }: Contents): readonly Page[] {
  return [home, ...sections.flatMap(({ pages }) => pages)];
}
