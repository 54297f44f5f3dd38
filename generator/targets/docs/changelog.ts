import { nameIn } from '../../ir/name-in-id.js';
import type { Fact, Ir } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import type { Book } from './book.js';
import { heading, type Page, PageIds } from './page.js';
import type { Prose } from './prose.js';
import { fieldsOf } from './all-fields.js';

const CHANGELOG_PAGE = 'changelog.md';

interface Change {
  readonly id: string;
  readonly version: string;
  readonly what: string;
}

/** What each version of the SDK brought, as far as the model tells, and what is deprecated or gone. */
export function changelogPage(book: Book): Page {
  const prose = book.prose(CHANGELOG_PAGE);
  const ids = new PageIds(CHANGELOG_PAGE, book);
  const changes = changesOf(book.ir);
  const versions = [...new Set(changes.map(({ version }) => version))].sort(newestFirst);
  const deprecated = book.ir.methods.filter((method) => method.deprecated);
  return {
    path: CHANGELOG_PAGE,
    title: 'Changelog',
    description: 'What each version of the SDK brought, what is deprecated, and what is gone.',
    template: 'changelog',
    view: {
      versions: versions.map((version) => ({
        heading: heading(2, version, ids.like(`v${version}`)),
        changes: changes.filter((change) => change.version === version).map((change) => changeMarkdown(change, prose)),
      })),
      deprecated: deprecated.map(({ id, name }) => prose.link(id, name.value)),
      gone: goneView(book.ir, prose),
    },
    parts: [],
    line: null,
    aliases: [],
    ids,
  };
}

function changesOf(ir: Ir): readonly Change[] {
  const since = (id: string, fact: Fact<string> | null, what: string): readonly Change[] =>
    fact ? [{ id, version: fact.value, what }] : [];
  return [
    ...ir.methods.flatMap((method) => [
      ...since(method.id, method.since, 'method'),
      ...fieldsOf(method.params).flatMap(({ id, since: fact }) => since(id, fact, 'parameter')),
    ]),
    ...ir.enums.flatMap(({ members }) => members.flatMap(({ id, since: fact }) => since(id, fact, 'member'))),
    ...ir.classes.flatMap(({ fields }) => fieldsOf(fields).flatMap(({ id, since: fact }) => since(id, fact, 'field'))),
    ...ir.listeners.flatMap(({ events }) => events.flatMap(({ id, since: fact }) => since(id, fact, 'event'))),
  ];
}

function changeMarkdown({ id, what }: Change, prose: Prose): string {
  const owner = id.slice(0, id.indexOf('/'));
  const inside = what === 'method' || what === 'event' ? '' : ` of ${prose.link(owner, nameIn(owner))}`;
  return inside === '' ? `${prose.link(id, nameIn(id))}, ${what}` : `${prose.code(nameIn(id))}, ${what}${inside}`;
}

function goneView({ methods, enums, classes, listeners }: Ir, prose: Prose): readonly View[] {
  const parts = [...methods, ...enums, ...classes, ...listeners, ...listeners.flatMap(({ events }) => events)];
  return parts.flatMap(({ id, name, removed }) =>
    removed === null ? [] : [{ part: prose.link(id, name.value), release: prose.plain(removed) }],
  );
}

/** By the numbers in them; what is no number counts as older. */
function newestFirst(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let index = 0; index < Math.max(first?.length ?? 0, second?.length ?? 0); index++) {
    const difference = (second?.[index] ?? 0) - (first?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
