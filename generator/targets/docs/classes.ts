import { variantsOf } from '../../ir/variants.js';
import type { Class } from '../../ir/types.js';
import { PAGES } from '../../render/reference.js';
import type { View } from '../../render/templates.js';
import { limitText, ruleText } from '../typescript/phrases.js';
import { type Diagrams, imageMarkdown } from './diagrams/index.js';
import type { Book } from './book.js';
import { fieldsView } from './fields.js';
import { seeAlso, sourceNotes } from './notes.js';
import { aliasMarks, badges, heading, notesMarkdown, type Page, PageIds } from './page.js';
import type { Prose } from './prose.js';
import { usedBy } from './used-by.js';

export function classesPage(diagrams: Diagrams, book: Book): Page {
  const ids = new PageIds(PAGES.classes, book);
  return {
    path: PAGES.classes,
    title: 'Classes',
    description: 'Every class with its fields, and which methods, events and classes use it.',
    template: 'classes',
    view: {
      map: imageMarkdown(diagrams.classes, PAGES.classes, book),
      classes: book.ir.classes.map((of) => classView(of, ids, book)),
    },
    parts: book.ir.classes,
    line: book.ir.classes[0]?.name.spans[0]?.line ?? null,
    aliases: [],
    ids,
  };
}

function classView(of: Class, ids: PageIds, book: Book): View {
  const prose = book.prose(PAGES.classes, of.id);
  return {
    heading: heading(2, of.name.value, ids.of(of.id)),
    aliases: aliasMarks(of.anchors, ids),
    badges: badges(of, prose),
    paragraphs: prose.paragraphs(of.description),
    fields: fieldsView(of.fields, prose, book.ir),
    rules: [
      ...variantRules(of, prose, book),
      ...of.rules.map((rule) => prose.plain(ruleText(rule))),
      ...of.limits.map((limit) => prose.plain(limitText(limit))),
    ],
    usedBy: usedBy(of.id, prose, book),
    notes: notesMarkdown(of.notes, prose),
    see: seeAlso(of.references, prose),
    ...sourceNotes(of.id, prose, book),
  };
}

/** Which field is there for which value of another. */
function variantRules(of: Class, prose: Prose, { ir }: Book): readonly string[] {
  const variants = variantsOf(of, ir.enums);
  if (!variants) return [];
  const by = prose.code(variants.by.name);
  const pairs = variants.list.map(({ member, field }) => `${prose.code(field.name)} with ${prose.code(member.name)}`);
  return [`${by} tells which of these is there: ${pairs.join(', ')}.`];
}
