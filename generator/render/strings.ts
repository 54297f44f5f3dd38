/** What must not stand in source as it is: what JSON leaves raw though an editor would not show it. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A string as source text: `'a'` becomes `"a"`; the formatter picks the quotes. */
export function stringLiteral(value: string): string {
  return (
    JSON.stringify(value)
      .replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
      // Inside a script element these would end it, or open a comment.
      .replace(/<(?=\/script|!--)/gi, '\\x3c')
  );
}
