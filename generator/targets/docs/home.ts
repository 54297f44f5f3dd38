import { textMarkdown } from '../../render/markdown.js';
import type { View } from '../../render/templates.js';
import type { Book } from './book.js';
import { type Diagrams, imageMarkdown } from './diagrams/index.js';
import { type Page, heading, PageIds } from './page.js';
import type { Section } from './sections.js';

const HOME_PAGE = 'index.md';

/** The first page: what there is, and the way to it. */
export function homePage(sections: readonly Section[], diagrams: Diagrams, book: Book): Page {
  const prose = book.prose(HOME_PAGE);
  const ids = new PageIds(HOME_PAGE, book);
  const { methods, enums, classes, listeners } = book.ir;
  const events = listeners.reduce((sum, listener) => sum + listener.events.length, 0);
  const counts = `${methods.length} methods, ${events} events, ${classes.length} classes and ${enums.length} enums`;
  const linked = ({ path, title, description }: Page): View => ({
    link: prose.linked(textMarkdown(title), prose.addressOfPlace({ page: path, anchor: null })),
    description: textMarkdown(description),
  });
  return {
    path: HOME_PAGE,
    title: book.title,
    description: `Reference: ${counts}.`,
    template: 'home',
    view: {
      counts,
      call: imageMarkdown(diagrams.call, HOME_PAGE, book),
      sections: sections.map(({ title, pages }) => ({
        heading: heading(2, title, ids.like(title.toLowerCase())),
        pages: pages.map(linked),
      })),
    },
    parts: [],
    line: 1,
    aliases: [],
    ids,
  };
}
