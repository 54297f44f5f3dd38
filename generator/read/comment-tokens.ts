import { fold } from '../notation/fold.js';

/**
 * A piece of a comment. `name` is an identifier (`arrays` counts the `[]` behind it, `qualified`
 * tells that `.x` or `#x` follows), `bracketed` one in brackets, `han` a run of Chinese characters.
 */
export interface CommentToken {
  readonly kind: 'name' | 'bracketed' | 'han' | 'number' | 'mark';
  readonly text: string;
  readonly arrays: number;
  readonly qualified: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
}

/** Stands between two comments of one entry: a phrase ends there. No comment has it where it is no white space. */
export const BREAK = '\u2028';

const PIECE =
  /\[(?<bracketed>[A-Za-z_$][\w$]*|[\p{Script=Han}]+)\](?<after>\(list\))?|(?<name>(?:(?!\p{Script=Han})[\p{L}_$])(?:(?!\p{Script=Han})[\p{L}\p{N}_$])*)(?<qualifier>(?:[.#][A-Za-z_$][\w$]*)*)(?<arrays>(?:\[\])*)|(?<han>\p{Script=Han}+)|(?<number>\d+(?:\.\d+)*)|(?<mark>[^\s]|\u2028)/gu;

/** Cuts a comment at its punctuation: each phrase is a list of pieces. */
export function phrasesOf(comment: string): readonly (readonly CommentToken[])[] {
  const phrases: CommentToken[][] = [[]];
  const folded = fold(comment);
  let previousEnd = 0;
  for (const match of folded.matchAll(PIECE)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const spaced = start > previousEnd;
    previousEnd = end;
    if (groups['mark'] !== undefined && /[,;:()"{}?!\u2028]/.test(groups['mark'])) {
      phrases.push([]);
      continue;
    }
    const kind = (['bracketed', 'name', 'han', 'number', 'mark'] as const).find((name) => groups[name] !== undefined);
    if (!kind) continue;
    const arrays = kind === 'bracketed' && groups['after'] ? 1 : (groups['arrays'] ?? '').length / 2;
    const text = groups[kind] ?? '';
    const qualified = (groups['qualifier'] ?? '') !== '';
    phrases[phrases.length - 1]?.push({ kind, text, arrays, qualified, spaced, start, end });
  }
  return phrases.filter((phrase) => phrase.length > 0);
}
