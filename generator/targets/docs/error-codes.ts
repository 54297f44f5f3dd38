import { nameIn } from '../../ir/name-in-id.js';
import { PAGES } from '../../render/reference.js';
import type { Book } from './book.js';
import { type Page, PageIds } from './page.js';

export function errorCodesPage(book: Book): Page {
  const prose = book.prose(PAGES.errorCodes).cell;
  return {
    path: PAGES.errorCodes,
    title: 'Error codes',
    description: 'What each error code means, and what to do about it.',
    template: 'error-codes',
    view: {
      rows: book.ir.errorCodes.map(({ id, code, description }) => ({
        anchor: book.reference.anchorOf(id),
        code: prose.code(code),
        meaning: prose.line(description),
        methods: book.ir.methods
          .filter(({ errorCodes }) => errorCodes.includes(id))
          .map((method) => prose.link(method.id, nameIn(method.id)))
          .join(', '),
      })),
    },
    parts: [],
    line: book.ir.errorCodes[0]?.spans[0]?.line ?? null,
    aliases: [],
    ids: new PageIds(PAGES.errorCodes, book),
  };
}
