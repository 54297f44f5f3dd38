import { PAGES } from '../../render/reference.js';
import type { Book } from './book.js';
import { heading, type Page, PageIds } from './page.js';

export function errorCodesPage(book: Book): Page {
  const prose = book.prose(PAGES.errorCodes);
  const { ir } = book;
  const ids = new PageIds(PAGES.errorCodes, book);
  return {
    path: PAGES.errorCodes,
    title: 'Error codes',
    description: 'What each error code means, and what to do about it.',
    template: 'error-codes',
    view: {
      codes: ir.errorCodes.map(({ id, code, description }) => {
        const methods = ir.methods.filter(({ errorCodes }) => errorCodes.includes(id));
        return {
          heading: heading(2, code, ids.of(id)),
          meaning: prose.paragraphs(description),
          methods: methods.length > 0 && methods.map((method) => prose.link(method.id, method.name.value)).join(', '),
        };
      }),
    },
    parts: [],
    line: ir.errorCodes[0]?.spans[0]?.line ?? null,
    aliases: [],
    ids,
  };
}
