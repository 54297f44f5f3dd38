/**
 * Full-width forms and typographic quotes as their plain ASCII forms, unit by unit: the result is
 * as long as the text, so positions stay right. Code and marks are read folded; prose never is.
 */
export function fold(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text.replace(/[\u2018\u2019\u201c\u201d\u3000-\u3002\u3010\u3011\uff01-\uff5e\u00a0\ufeff]/g, foldUnit);
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  switch (unit) {
    case '\u2018':
    case '\u2019':
      return "'";
    case '\u201c':
    case '\u201d':
      return '"';
    case '\u3001':
      return ',';
    case '\u3002':
      return ';';
    case '\u3010':
      return '[';
    case '\u3011':
      return ']';
    default:
      return ' ';
  }
}
