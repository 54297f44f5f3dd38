import { isCodeLine, isDecoration, languageOf } from './html-elements.js';
import { piecesOf, type TextPiece } from './html-entities.js';
import type { Token } from './html-tokens.js';

/** What is between `<pre>` and `</pre>`, without the tags of its highlighting. */
export interface CodeText {
  readonly pieces: readonly TextPiece[];
  readonly lang: string | null;
  /** Offset after `</pre>`. */
  readonly end: number;
  /** Index of the last token that is part of it. */
  readonly last: number;
  readonly closed: boolean;
}

/** Reads the code whose `<pre>` is the token at `index`; `to` is the end of the tokens to read. */
export function readCode(source: string, tokens: readonly Token[], index: number, to: number): CodeText {
  const pre = tokens[index];
  const pieces: TextPiece[] = [];
  let lang = pre?.kind === 'open' ? languageOf(source, pre) : null;
  let skipped: { readonly name: string; depth: number } | null = null;
  // Lines that are elements may come without line ends between them: then each further one starts with one.
  let lineOpen = false;

  for (let at = index + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'close' && token.name === 'pre') {
      return { pieces, lang, end: token.end, last: at, closed: true };
    }
    if (skipped) {
      if (token.kind !== 'text' && token.name === skipped.name) skipped.depth += token.kind === 'open' ? 1 : -1;
      if (skipped.depth === 0) skipped = null;
    } else if (token.kind === 'text') {
      // The first line end after `<pre>` is not part of it.
      const newline =
        at === index + 1 ? (/^\r?\n/.exec(source.slice(token.start, token.start + 2))?.[0].length ?? 0) : 0;
      const found = piecesOf(source, { start: token.start + newline, end: token.end });
      if (found.some((piece) => piece.value.includes('\n'))) lineOpen = false;
      for (const piece of found) pieces.push(piece);
    } else if (token.kind === 'open') {
      if (isDecoration(source, token)) {
        skipped = { name: token.name, depth: 1 };
      } else if (token.name === 'br') {
        pieces.push({ value: '\n', origin: token.start });
        lineOpen = false;
      } else if (isCodeLine(source, token)) {
        if (lineOpen) pieces.push({ value: '\n', origin: token.start });
        lineOpen = true;
      } else if (/^h[1-6]$/.test(token.name)) {
        // No code holds a heading: its end tag is missing, and the page goes on.
        return { pieces, lang, end: token.start, last: at - 1, closed: false };
      } else if (token.name === 'code') {
        lang ??= languageOf(source, token);
      }
    }
  }
  return { pieces, lang, end: tokens[to - 1]?.end ?? source.length, last: to - 1, closed: false };
}
