import type { Book } from './book.js';
import type { View } from '../../render/templates.js';
import { type Page, PageIds } from './page.js';
import { textMarkdown } from '../../render/markdown.js';

export const NAMES_PAGE = 'names.md';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** All names from A to Z. The vendor's anchors lead here as well, and from here to where the part is described. */
export function namesPage(book: Book): Page {
  const { ir } = book;
  const entries: Entry[] = [
    ...ir.modules.map(({ id, name }) => ({ id, name: name.value, kind: 'module' })),
    ...ir.methods.map(({ id, name, module }) => ({ id, name: name.value, kind: `method of ${module.value}` })),
    ...ir.enums.map(({ id, name }) => ({ id, name: name.value, kind: 'enum' })),
    ...ir.enums.flatMap(({ name: of, members }) =>
      members.map(({ id, name }) => ({ id, name, kind: `member of ${of.value}` })),
    ),
    ...ir.classes.map(({ id, name }) => ({ id, name: name.value, kind: 'class' })),
    ...ir.listeners.map(({ id, name }) => ({ id, name: name.value, kind: 'listener' })),
    ...ir.listeners.flatMap(({ id, section }) => (section ? [{ id, name: section.value, kind: 'listener' }] : [])),
    ...ir.listeners.flatMap(({ name: of, events }) =>
      events.map(({ id, name }) => ({ id, name: name.value, kind: `event of ${of.value}` })),
    ),
    ...[...ir.listeners, ...ir.guides].flatMap(({ id, anchors }) =>
      anchors.map((name) => ({ id, name, kind: 'the vendor’s link' })),
    ),
  ];
  const ids = new PageIds(NAMES_PAGE, book);
  return {
    path: NAMES_PAGE,
    title: 'All names',
    description: 'Every method, enum, class, listener and event from A to Z.',
    template: 'names',
    view: { rows: entries.sort(byName).map((entry) => rowOf(entry, ids, book)) },
    parts: [],
    line: null,
    aliases: [],
    ids,
  };
}

function rowOf({ id, name, kind }: Entry, ids: PageIds, book: Book): View {
  const prose = book.prose(NAMES_PAGE).cell;
  return {
    anchor: ids.takes(name) ? `<a id="${name}"></a>` : '',
    name: prose.link(id, name),
    kind: textMarkdown(kind),
  };
}

/** Without regard to capitals, then by code unit. */
function byName(a: Entry, b: Entry): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
