import { wordsFor } from '../dialects/index.js';
import { fold } from '../notation/fold.js';

const REQUIRED = wordsFor((vocabulary) => vocabulary.required);
const OPTIONAL = wordsFor((vocabulary) => vocabulary.optional);

/** `required: false`, `必填：是`, `是否必填：否`. The words are letters alone, and the answer ends its phrase. */
const ANSWERED = answeredPattern();

function answeredPattern(): RegExp {
  const mark = [...REQUIRED, ...OPTIONAL].sort((a, b) => b.length - a.length).join('|');
  const asks = wordsFor((vocabulary) => vocabulary.whether).join('|');
  const yes = wordsFor((vocabulary) => vocabulary.yes).join('|');
  const no = wordsFor((vocabulary) => vocabulary.no).join('|');
  const question = `(?<![A-Za-z])(?:${asks})?\\s?(?<mark>${mark})`;
  return new RegExp(`${question}\\s{0,3}[:=]\\s{0,3}(?:(?<yes>${yes})|(?<no>${no}))(?=\\s*(?:$|[,;.()\u2028]))`, 'i');
}

/** A piece of a comment that asks whether its entry is required or optional, with the answer. */
export interface Answered {
  readonly index: number;
  readonly 0: string;
  readonly required: 'yes' | 'no';
}

export function answeredIn(comment: string): Answered | null {
  const match = ANSWERED.exec(fold(comment));
  if (!match) return null;
  const { mark = '', no } = match.groups ?? {};
  const required = REQUIRED.includes(mark.toLowerCase()) === (no === undefined) ? 'yes' : 'no';
  return { index: match.index, 0: match[0], required };
}

/** A text with spaces in the place of what was found in it. */
export function blanked(text: string, found: { readonly index: number; readonly 0: string } | null): string {
  if (!found) return text;
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + ' '.repeat(found[0].length) + text.slice(end);
}
