import { attributeOf, type OpenTag } from './html-tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Elements that end a paragraph where they start and where they end. */
export const BLOCK = words(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul',
);

/** Elements that are not part of what a page says. */
export const SKIPPED = words(
  'nav footer script style template noscript svg button iframe object select textarea title noembed noframes',
);

export const HEADING = words('h1 h2 h3 h4 h5 h6');

export const TABLE_PART = words('table caption colgroup thead tbody tfoot tr td th');

const DECORATION = words(
  'lang copy copy-btn line-numbers line-numbers-wrapper line-number lineno linenos linenodiv gutter rouge-gutter',
);
const LINE = words('line token-line code-line');
const PERMALINK = words('anchor header-anchor heading-anchor headerlink hash-link anchorjs-link permalink');

export function classesOf(text: string, tag: OpenTag): string[] {
  return attributeOf(text, tag, 'class')?.split(/[\t\n\f\r ]+/) ?? [];
}

/** Whether the element holds nothing but what a site puts around code: labels, buttons, line numbers. */
export function isDecoration(text: string, tag: OpenTag): boolean {
  return tag.name === 'button' || classesOf(text, tag).some((name) => DECORATION.has(name));
}

/** Whether the element is one line of highlighted code. */
export function isCodeLine(text: string, tag: OpenTag): boolean {
  return tag.name === 'span' && classesOf(text, tag).some((name) => LINE.has(name));
}

/** Whether a link is a heading's link to itself. */
export function isPermalink(text: string, tag: OpenTag): boolean {
  return classesOf(text, tag).some((name) => PERMALINK.has(name));
}

/** Whether the element stands around `<pre>` to highlight it, with labels and buttons beside it. */
export function isCodeWrapper(text: string, tag: OpenTag): boolean {
  if (tag.name !== 'div' && tag.name !== 'figure') return false;
  return classesOf(text, tag).some((name) => /^(?:language-|lang-|highlight)/.test(name));
}

/** The language of code that an element's class or data tells. */
export function languageOf(text: string, tag: OpenTag): string | null {
  for (const name of classesOf(text, tag)) {
    const language = /^(?:language|lang|highlight-source)-(.+)$/.exec(name)?.[1];
    if (language !== undefined) return language;
  }
  return attributeOf(text, tag, 'data-lang') ?? attributeOf(text, tag, 'data-language');
}
