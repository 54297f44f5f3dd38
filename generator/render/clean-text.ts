/**
 * Characters that could end a line, hide text from a reviewer or reorder it on the screen: control characters, line and
 * paragraph separators, and all that only changes how others are shown, such as marks of the writing direction.
 */
const HARMFUL = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Halves of surrogate pairs, which cannot be written to a file. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/** Page text without anything that a reader cannot see. Line feeds and tabs stay. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HARMFUL, ' ').replace(HALF_CHARACTERS, '\ufffd');
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
