import type { Enum, EnumMember } from '../../ir/types.js';
import { literalText } from '../../ir/limit-text.js';
import { PAGES } from '../../render/reference.js';
import type { View } from '../../render/templates.js';
import { RULES } from '../typescript/phrases.js';
import type { Book } from './book.js';
import { conditions } from './fields.js';
import { seeAlso, sourceNotes } from './notes.js';
import { aliasMarks, badges, heading, notesMarkdown, type Page, PageIds } from './page.js';
import type { Prose } from './prose.js';
import { usedBy } from './used-by.js';

export function enumsPage(book: Book): Page {
  const ids = new PageIds(PAGES.enums, book);
  return {
    path: PAGES.enums,
    title: 'Enums',
    description: 'Every enum with its members, their values and what they mean.',
    template: 'enums',
    view: {
      enums: book.ir.enums.map((of) => enumView(of, ids, book)),
      constants: book.ir.constants.map(({ id, name }) => heading(2, name, ids.of(id))),
    },
    parts: book.ir.enums,
    line: book.ir.enums[0]?.name.spans[0]?.line ?? null,
    aliases: [],
    ids,
  };
}

function enumView(of: Enum, ids: PageIds, book: Book): View {
  const prose = book.prose(PAGES.enums, of.id);
  const rows = of.members.map((member) => memberRow(member, prose.cell));
  return {
    heading: heading(2, of.name.value, ids.of(of.id)),
    aliases: aliasMarks(of.anchors, ids),
    badges: badges(of, prose),
    paragraphs: prose.paragraphs(of.description),
    members: rows.length > 0 && { rows },
    usedBy: usedBy(of.id, prose, book),
    notes: notesMarkdown(of.notes, prose),
    see: seeAlso(of.references, prose),
    ...sourceNotes(of.id, prose, book),
  };
}

function memberRow(member: EnumMember, prose: Prose): View {
  const { from, value } = member.value;
  return {
    name: prose.code(member.name),
    value: prose.code(literalText(value)),
    meaning: [
      prose.plain(member.description),
      ...conditions(member, prose),
      from.kind === 'inferred' ? `Value inferred: ${RULES[from.rule]}.` : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
  };
}
