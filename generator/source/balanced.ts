import { answerOf } from '../notation/shapes.js';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/**
 * Where the brackets that open first from `start` on are all closed again, strings and comments
 * passed over. A statement without brackets ends with its line. Where one never closes, the end is
 * that of the last line before something else begins at the line's start: a label or a declaration.
 */
export function balancedEnd(folded: string, start: number): number {
  const open: string[] = [];
  for (let i = start; i < folded.length; i++) {
    const unit = folded[i] ?? '';
    if (unit === '\n') {
      if (open.length === 0) return i;
      if (beginsAnew(folded, i + 1)) return i;
    } else if (unit === '/' && folded[i + 1] === '/') {
      const newline = folded.indexOf('\n', i);
      if (open.length === 0 || newline < 0) return newline < 0 ? folded.length : newline;
      i = newline - 1;
    } else if (unit === '"' || unit === "'" || unit === '`') {
      i = endOfString(folded, i, unit);
    } else if (CLOSING[unit]) {
      open.push(unit);
    } else if (unit === '}' || unit === ']' || unit === ')') {
      // A bracket of the wrong kind closes what it can: the page forgot one.
      while (open.length > 0 && CLOSING[open[open.length - 1] ?? ''] !== unit) open.pop();
      open.pop();
      if (open.length === 0) return i + 1;
    }
  }
  return folded.length;
}

/** Whether a declaration or the label of an answer stands at the start of a line. */
function beginsAnew(folded: string, start: number): boolean {
  const line = folded.slice(start, start + 40);
  if (/^(?:let|const|var)\s/.test(line)) return true;
  const label = /^([A-Za-z]+)\s*:\s*(?:$|\/\/|[\r\n])/.exec(line);
  return label !== null && answerOf(label[1] ?? '') !== null;
}

function endOfString(folded: string, start: number, quote: string): number {
  for (let i = start + 1; i < folded.length; i++) {
    if (folded[i] === '\\') i++;
    else if (folded[i] === quote) return i;
    // A quote that is not closed on its line was an apostrophe, or is the page's slip.
    else if (folded[i] === '\n' && quote !== '`') return i - 1;
  }
  return folded.length;
}
