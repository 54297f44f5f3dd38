import { fold } from '../notation/fold.js';
import { execPattern, normalise, patternsFor, wordSet } from './index.js';

const NONE = wordSet((vocabulary) => vocabulary.none);
const SAME_AS = patternsFor((vocabulary) => vocabulary.sameAs);

/** Whether a paragraph says just that there is nothing. */
export function saysNone(text: string): boolean {
  return NONE.has(normalise(text));
}

/** The name that a paragraph says to be the same, where it says no more than that. */
export function sameAs(text: string): string | null {
  const folded = fold(text).trim();
  const lower = folded.toLowerCase();
  for (const pattern of SAME_AS) {
    const match = execPattern(pattern, folded, lower);
    if (match?.groups?.['name'] !== undefined && match[0].length + 4 >= folded.length) return match.groups['name'];
  }
  return null;
}

/** A paragraph in the place of the parameters: none, or the same as another method's. */
export function saysParams(text: string): boolean {
  return saysNone(text) || sameAs(text) !== null;
}
