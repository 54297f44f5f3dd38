import type { Reference as See } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import type { Book } from './book.js';
import type { Prose } from './prose.js';
import { CORRECTIONS_PAGE } from './corrections.js';

/** "See also" in one line, without what leads nowhere. */
export function seeAlso(references: readonly See[], prose: Prose): string | false {
  const links = references.flatMap(({ name, to }) => (to === null ? [] : [prose.link(to, name)]));
  return links.length > 0 && links.join(', ');
}

/** What a section says of the vendor's page: how much of it was wrong, and what nobody knows yet. */
export function sourceNotes(id: string, prose: Prose, book: Book): View {
  const count = book.corrections.get(id)?.length ?? 0;
  const anchor = book.correctionAnchors.get(id) ?? null;
  const link = prose.linked(
    count === 1 ? '1 correction' : `${count} corrections`,
    prose.addressOfPlace({ page: CORRECTIONS_PAGE, anchor }),
  );
  return {
    corrected: count > 0 && link,
    questions: (book.questions.get(id) ?? []).map(({ question }) => prose.plain(question)),
  };
}
