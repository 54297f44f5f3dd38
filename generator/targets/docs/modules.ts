import type { Method, Module } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import { type Diagrams, imageMarkdown } from './diagrams/index.js';
import type { Book } from './book.js';
import { methodView, summaryOf } from './method.js';
import { aliasMarks, heading, notesMarkdown, type Page, PageIds } from './page.js';
import { plainLine } from './prose.js';

export const MODULES_PAGE = 'modules/index.md';

/** A module with its methods. A method may name one that has no section of its own. */
interface Group {
  readonly name: string;
  readonly page: string;
  readonly module: Module | null;
  readonly methods: readonly Method[];
}

export function moduleGroups({ ir, reference }: Book): readonly Group[] {
  const pages = new Map<string, { name: string; module: Module | null; methods: Method[] }>();
  for (const module of ir.modules) {
    const page = reference.placeOf(module.id)?.page ?? '';
    if (!pages.has(page)) pages.set(page, { name: module.name.value, module, methods: [] });
  }
  for (const method of ir.methods) {
    const page = reference.placeOf(method.id)?.page ?? '';
    const group = pages.get(page) ?? { name: method.module.value, module: null, methods: [] };
    group.methods.push(method);
    pages.set(page, group);
  }
  return [...pages].map(([page, group]) => ({ page, ...group }));
}

export function modulePages(book: Book): readonly Page[] {
  return moduleGroups(book).map((group) => {
    const { page: path, name, module, methods } = group;
    const ids = new PageIds(path, book);
    const prose = book.prose(path, module?.id ?? null);
    return {
      path,
      title: name || 'Module',
      description: plainLine(module?.description ?? '') || `The methods of ${name}.`,
      template: 'module',
      view: {
        paragraphs: prose.paragraphs(module?.description ?? ''),
        notes: notesMarkdown(module?.notes ?? [], prose),
        contents: contentsView(methods, path, book),
        methods: methods.map((method) => methodView(method, path, ids, book)),
      },
      parts: methods,
      line: module?.name.spans[0]?.line ?? null,
      aliases: aliasMarks(module?.anchors ?? [], ids),
      ids,
    };
  });
}

export function modulesIndex(diagrams: Diagrams, book: Book): Page {
  const prose = book.prose(MODULES_PAGE);
  const groups = moduleGroups(book);
  const ids = new PageIds(MODULES_PAGE, book);
  return {
    path: MODULES_PAGE,
    title: 'Modules',
    description: `All ${book.ir.methods.length} methods, by module, with a line on each.`,
    template: 'modules',
    view: {
      map: imageMarkdown(diagrams.modules, MODULES_PAGE, book),
      client: prose.code(book.sdk.client),
      modules: groups.map(({ page, name, module, methods }) => ({
        heading: heading(2, name || 'Module', ids.like(name)),
        summary: prose.line(module?.description.split('\n')[0] ?? ''),
        link: prose.addressOfPlace({ page, anchor: null }),
        contents: contentsView(methods, MODULES_PAGE, book),
      })),
    },
    parts: [],
    line: null,
    aliases: [],
    ids,
  };
}

function contentsView(methods: readonly Method[], page: string, book: Book): View | false {
  const prose = book.prose(page).cell;
  const rows = methods.map((method) => ({
    name: prose.link(method.id, method.name.value),
    summary: prose.plain(summaryOf(method)) + (method.deprecated || method.removed ? ' *Deprecated.*' : ''),
  }));
  return rows.length > 0 && { rows };
}
