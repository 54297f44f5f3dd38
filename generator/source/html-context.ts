import type { Cell } from '../document/document.js';
import { isCodeWrapper, languageOf } from './html-elements.js';
import type { Format, InlineText, Style } from './html-inline.js';
import type { OpenTag } from './html-tokens.js';

/** What holds within the open elements. Never changed: an element's end brings back what held before. */
export interface Context extends Style {
  readonly skip: boolean;
  readonly quoted: boolean;
  readonly list: '-' | '1.';
  /** The bullet of the list item, until something has been read of it. */
  readonly item: { bullet: string | null } | null;
  /** Within the box that a site draws around code. */
  readonly wrapper: boolean;
  readonly lang: string | null;
  /** Where text goes, if not into a paragraph: a heading or a cell. */
  readonly sink: InlineText | null;
  readonly table: { readonly rows: Cell[][] } | null;
}

export const OUTSIDE: Context = {
  skip: false,
  quoted: false,
  list: '-',
  item: null,
  wrapper: false,
  lang: null,
  sink: null,
  table: null,
  strong: null,
  emphasis: null,
  code: null,
  link: null,
};

/** Elements that say how text looks, and what of a style they switch on. */
export const FORMATS: ReadonlyMap<string, 'strong' | 'emphasis' | 'code'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['tt', 'code'],
  ['samp', 'code'],
]);

/** What holds within an element, if it changes anything. */
export function insideOf(tag: OpenTag, source: string, context: Context): Context {
  const format = FORMATS.get(tag.name);
  if (format) return { ...context, [format]: { active: true } satisfies Format };
  switch (tag.name) {
    case 'blockquote':
      return { ...context, quoted: true, item: null };
    case 'ul':
    case 'menu':
    case 'ol':
      takeBullet(context);
      return { ...context, list: tag.name === 'ol' ? '1.' : '-', item: null };
    case 'li':
      return { ...context, item: { bullet: context.list } };
    default:
      if (!isCodeWrapper(source, tag)) return context;
      return { ...context, wrapper: true, lang: languageOf(source, tag) ?? context.lang };
  }
}

/** The bullet for what is read next: only the first of an item has one. */
export function takeBullet({ item }: Context): string | null {
  const bullet = item?.bullet ?? null;
  if (item) item.bullet = null;
  return bullet;
}
