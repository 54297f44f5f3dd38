/**
 * Characters that could end a line, hide text from a reviewer or reorder it on the screen: control characters,
 * the line and paragraph separators, marks of the writing direction, invisible joiners and the byte order mark.
 */
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

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
