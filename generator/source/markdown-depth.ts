/** A mark of a quote or of a list item at the start of a line, and as many more as follow it. */
const MARKS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const MARK = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])/y;
/** More of them than this are passed over: no page means them, and a Markdown parser takes ever longer for each. */
const MAX_MARKS = 50;
/** So much space before a list item is as deep: two columns are a level. */
const MAX_SPACE = 2 * MAX_MARKS;
const SPACE = /^(?:[ \t]*>)*(?<space>[ \t]+)(?=(?:[-*+]|\d{1,9}[.)])[ \t]|`{3}|~{3})/;

/** A piece of a line, by where it begins and ends. */
export type Piece = readonly [from: number, to: number];

/** What a line has at its start that would put it too deep into lists and quotes; mostly nothing. */
export function idleIn(line: string): readonly Piece[] {
  if (line.length <= MAX_MARKS) return [];
  return [idleSpace(line), idleMarks(line)].filter(([from, to]) => to > from);
}

/** The space before an item, or before a code block in one, that is too much. */
function idleSpace(line: string): Piece {
  const match = SPACE.exec(line);
  const space = match?.groups?.['space']?.length ?? 0;
  const to = match?.[0].length ?? 0;
  return [to - Math.max(0, space - MAX_SPACE), to];
}

/** The marks that are too many. */
function idleMarks(line: string): Piece {
  const marks = MARKS.exec(line)?.[0].length ?? 0;
  MARK.lastIndex = 0;
  for (let count = 0; count < MAX_MARKS && MARK.lastIndex < marks; count++) MARK.exec(line);
  return [MARK.lastIndex, marks];
}

/** Text without that, piece by piece, with where each piece stands. */
export function shallow(text: string, origin: number): { readonly value: string; readonly origin: number }[] {
  const pieces: { value: string; origin: number }[] = [];
  let from = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    for (const [begin, end] of idleIn(text.slice(start, next))) {
      pieces.push({ value: text.slice(from, start + begin), origin: origin + from });
      from = start + end;
    }
    start = next;
  }
  pieces.push({ value: text.slice(from), origin: origin + from });
  return pieces;
}
