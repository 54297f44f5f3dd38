import { yamlValue } from '../../render/markdown.js';
import { slugFor } from '../../render/reference.js';
import type { Templates } from '../../render/templates.js';
import { termsFor } from '../../terms/terms.js';
import { type Book, slugOf } from './book.js';
import { heading, type Page } from './page.js';
import { tidy } from './tidy.js';

/** A page as text: its front matter, and what stands below. */
export interface PrintedPage {
  readonly path: string;
  readonly front: string;
  readonly body: string;
}

/** `order` counts from 1. */
export function printPage(page: Page, order: number, book: Book, templates: Templates): PrintedPage {
  const { title, description, path, parts, line } = page;
  const since = parts.flatMap((part) => (part.since ? [[part.name.value, part.since.value] as const] : []));
  const deprecated = parts.filter((part) => part.deprecated || part.removed).map(({ name }) => name.value);
  const { source, terms = [] } = book.options;
  const names = [title, ...parts.map(({ name }) => name.value)];
  const aliases = [...new Set(names.flatMap((name) => termsFor(name, terms)))];
  const front = templates.render('front-matter', {
    title: yamlValue(title),
    description: yamlValue(description),
    slug: yamlValue(slugOf(path)),
    order: String(order),
    since: since.length > 0 && yamlValue(Object.fromEntries(since)),
    deprecated: deprecated.length > 0 && yamlValue(deprecated),
    aliases: aliases.length > 0 && yamlValue(aliases),
    source: yamlValue(line === null ? source : `${source}:${line}`),
  });
  const body = templates.render('page', {
    marks: page.aliases,
    heading: heading(1, title, page.ids.like(slugFor(title, 'top'))),
    summary: page.description,
    body: templates.render(page.template, page.view),
  });
  return { path, front: tidy(front), body: tidy(body) };
}
