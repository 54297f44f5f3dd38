import { HEADING } from './html-elements.js';
import { attributeOf, type Token } from './html-tokens.js';

/** Indexes of tokens; `end` is exclusive. */
interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Which tokens are the page's content: those of its one `<main>`, or of the one `<article>` in it
 * if that has all of its headings. Where there are several, no one of them is the content.
 */
export function contentOf(text: string, tokens: readonly Token[]): TokenRange {
  const page = { start: 0, end: tokens.length };
  const [main, ...otherMains] = rangesOf(tokens, page, (token) => isMain(text, token));
  const scope = main && otherMains.length === 0 ? main : page;
  const [article, ...otherArticles] = rangesOf(tokens, scope, (token) => isOpen(token, 'article'));
  if (!article || otherArticles.length > 0) return scope;
  return scope === page || headings(tokens, scope) === headings(tokens, article) ? article : scope;
}

function isMain(text: string, token: Token): boolean {
  return token.kind === 'open' && (token.name === 'main' || attributeOf(text, token, 'role') === 'main');
}

function isOpen(token: Token, name: string): boolean {
  return token.kind === 'open' && token.name === name;
}

function headings(tokens: readonly Token[], { start, end }: TokenRange): number {
  return tokens.slice(start, end).filter((token) => token.kind === 'open' && HEADING.has(token.name)).length;
}

/** The outermost elements that a test finds, without their tags. */
function rangesOf(tokens: readonly Token[], within: TokenRange, test: (token: Token) => boolean): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let at = within.start; at < within.end; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'open' || !test(token)) continue;
    const start = at + 1;
    for (let depth = 1; depth > 0 && ++at < within.end;) {
      const inner = tokens[at];
      if (inner?.kind === 'open' && inner.name === token.name) depth++;
      if (inner?.kind === 'close' && inner.name === token.name) depth--;
    }
    ranges.push({ start, end: at });
  }
  return ranges;
}
