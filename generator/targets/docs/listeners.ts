import type { Event, Listener } from '../../ir/types.js';
import { toIdentifier, toMemberName } from '../../render/identifiers.js';
import { codeBlock } from '../../render/markdown.js';
import { PAGES } from '../../render/reference.js';
import type { View } from '../../render/templates.js';
import { nameIn } from '../../ir/name-in-id.js';
import { type Diagrams, imageMarkdown } from './diagrams/index.js';
import type { Book } from './book.js';
import { innerView } from './fields.js';
import { seeAlso, sourceNotes } from './notes.js';
import { aliasMarks, badges, heading, notesMarkdown, type Page, PageIds } from './page.js';
import type { Prose } from './prose.js';
import { COLUMNS, tsType } from './signature.js';
import { typeMarkdown } from './types.js';

export function listenersPage(diagrams: Diagrams, book: Book): Page {
  const ids = new PageIds(PAGES.listeners, book);
  const { listeners } = book.ir;
  return {
    path: PAGES.listeners,
    title: 'Listeners and events',
    description: 'Every event: when it fires, what it brings, and which calls it follows.',
    template: 'listeners',
    view: {
      map: imageMarkdown(diagrams.listener, PAGES.listeners, book),
      client: book.sdk.client,
      listeners: listeners.map((of) => listenerView(of, ids, book)),
    },
    parts: [...listeners, ...listeners.flatMap(({ events }) => events)],
    line: listeners[0]?.name.spans[0]?.line ?? null,
    aliases: [],
    ids,
  };
}

function listenerView(of: Listener, ids: PageIds, book: Book): View {
  const prose = book.prose(PAGES.listeners, of.id);
  const anchors = of.section && of.section.value !== of.name.value ? [of.section.value, ...of.anchors] : of.anchors;
  const method = (name: string | undefined): string | false => name !== undefined && prose.linkTo(name);
  return {
    heading: heading(2, of.name.value, ids.of(of.id)),
    aliases: aliasMarks(anchors, ids),
    badges: badges(of, prose),
    paragraphs: prose.paragraphs(of.description),
    add: method(of.add?.value),
    remove: method(of.remove?.value),
    envelope: of.envelope !== null && of.envelope.value !== of.name.value && prose.code(of.envelope.value),
    contents: of.events.map((event) => ({
      name: prose.cell.link(event.id, event.name.value),
      summary: prose.cell.line(event.description.split('\n')[0] ?? ''),
    })),
    notes: notesMarkdown(of.notes, prose),
    ...sourceNotes(of.id, prose, book),
    events: of.events.map((event) => eventView(event, of, ids, book)),
  };
}

function eventView(event: Event, listener: Listener, ids: PageIds, book: Book): View {
  const prose = book.prose(PAGES.listeners, event.id);
  const { payload } = event;
  const causes = (book.causes.get(event.id) ?? []).map((id) => prose.link(id, nameIn(id)));
  return {
    heading: heading(3, event.name.value, ids.of(event.id)),
    aliases: aliasMarks(event.anchors, ids),
    badges: badges(event, prose),
    paragraphs: prose.paragraphs(event.description),
    signature: codeBlock(handlerForms(event, listener, book), 'ts'),
    payload: payloadMarkdown(event, prose),
    payloadFields: innerView(payload.type.value, prose, book.ir),
    tags: tagsMarkdown(event, prose),
    causes: causes.length > 0 && causes.join(', '),
    notes: notesMarkdown(event.notes, prose),
    see: seeAlso(event.references, prose),
    ...sourceNotes(event.id, prose, book),
  };
}

/** How one listens, with the name of the event and with an object of handlers. */
function handlerForms({ name, payload }: Event, listener: Listener, { sdk }: Book): string {
  const isVoid = payload.type.value.kind === 'void';
  const handler = toMemberName(name.value);
  const byName = [`'${handler}'`, `(${isVoid ? '' : `data: ${tsType(payload.type.value, '')}`}) => …`];
  const inObject = `${handler}: (${isVoid ? '' : '{ data }'}) => …`;
  return [
    fitting(`${sdk.client}.on(`, byName, ');', ''),
    fitting(`new ${toIdentifier(listener.name.value)}({`, [inObject], '});', ' '),
  ].join('\n');
}

/** A list in one line, or, where it has no room there, with a line for each item. */
function fitting(open: string, items: readonly string[], close: string, space: string): string {
  const oneLine = `${open}${space}${items.join(', ')}${space}${close}`;
  const isShort = oneLine.split('\n').every((line) => line.length <= COLUMNS);
  return isShort
    ? oneLine
    : `${open}\n${items.map((item) => `  ${item.replaceAll('\n', '\n  ')},\n`).join('')}${close}`;
}

function payloadMarkdown({ payload }: Event, prose: Prose): string {
  const type = payload.type.value;
  const description = prose.plain(payload.description);
  if (type.kind === 'void') return description || 'Nothing.';
  return `${typeMarkdown(type, prose)}${description === '' ? '' : `: ${description}`}`;
}

/** How the host names the event, where that is another name. */
function tagsMarkdown({ name, tag, otherTags }: Event, prose: Prose): string | false {
  const tags = [...(tag && tag.value !== name.value ? [tag.value] : []), ...otherTags];
  return tags.length > 0 && tags.map((one) => prose.code(one)).join(', ');
}
