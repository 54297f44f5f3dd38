import { type Diagrams, imageMarkdown } from './diagrams/index.js';
import type { Book } from './book.js';
import { moduleGroups } from './modules.js';
import { type Page, PageIds } from './page.js';
import { textMarkdown } from '../../render/markdown.js';
import type { View } from '../../render/templates.js';

const HOME_PAGE = 'index.md';

/** The first page: what there is, and the way to it. */
export function homePage(guides: readonly Page[], lists: readonly Page[], diagrams: Diagrams, book: Book): Page {
  const prose = book.prose(HOME_PAGE);
  const { methods, enums, classes, listeners } = book.ir;
  const events = listeners.reduce((sum, listener) => sum + listener.events.length, 0);
  const linked = ({ path, title, description }: Page): View => ({
    link: prose.linked(textMarkdown(title), prose.addressOfPlace({ page: path, anchor: null })),
    description: textMarkdown(description),
  });
  return {
    path: HOME_PAGE,
    title: book.title,
    description: `Reference: ${methods.length} methods, ${events} events, ${classes.length} classes and ${enums.length} enums.`,
    template: 'home',
    view: {
      counts: `${methods.length} methods, ${events} events, ${classes.length} classes and ${enums.length} enums`,
      call: imageMarkdown(diagrams.call, HOME_PAGE, book),
      guides: guides.map(linked),
      modules: moduleGroups(book).map(({ page, name, module, methods: own }) => ({
        link: prose.linked(textMarkdown(name), prose.addressOfPlace({ page, anchor: null })),
        methods: String(own.length),
        summary: prose.cell.line(module?.description.split('\n')[0] ?? ''),
      })),
      lists: lists.map(linked),
    },
    parts: [],
    line: 1,
    aliases: [],
    ids: new PageIds(HOME_PAGE, book),
  };
}
