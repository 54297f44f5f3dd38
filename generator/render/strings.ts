/** What must not stand in source as it is: what JSON leaves raw though an editor would not show it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A string as source text: `'a'` becomes `"a"`; the formatter picks the quotes. */
export function stringLiteral(value: string): string {
  return (
    JSON.stringify(value)
      .replace(UNSEEN, (char) => char.split('').map(escapeUnit).join(''))
      // Inside a script element these would end it, or open a comment.
      .replace(/<(?=\/script|!--)/gi, '\\x3c')
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
