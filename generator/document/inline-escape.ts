import type { Pair, Piece } from './inline-markdown.js';

/** Writes pieces as one line, with a backslash wherever their text would be read as markup. */
export function lineMarkdown(pieces: readonly Piece[]): string {
  let line = '';
  pieces.forEach((piece, index) => {
    const before = line[line.length - 1] ?? '';
    const after = pieces[index + 1]?.value[0] ?? '';
    line += piece.kind === 'text' ? escapeText(piece.value, before, after, piece.inLink) : piece.value;
  });
  return pieces[0]?.kind === 'text' ? escapeStart(line) : line;
}

/** The emphasis that CommonMark would not read as such where it stands (`a**"b"**c`), by its rule of flanking. */
export function misplaced(pieces: readonly Piece[]): Pair[] {
  const wrong = new Set<Pair>();
  for (let at = 0; at < pieces.length; at++) {
    const before = pieces[at - 1]?.value ?? '';
    const marks = [];
    // Marks that stand side by side open and close as one.
    for (let piece = pieces[at]; piece?.kind === 'mark'; piece = pieces[++at]) marks.push(piece);
    if (marks.length === 0) continue;
    const left = classesBefore(before);
    const right = classesAfter(pieces[at]?.value ?? '');
    for (const { pair, opens } of marks) if (!(opens ? flanks(right, left) : flanks(left, right))) wrong.add(pair);
  }
  return [...wrong];
}

/** Whether Markdown reads the line as the target of `[label]`, and so as no paragraph. */
export function isDefinition(line: string): boolean {
  return /^\[(?:[^\\[\]]|\\.)+\]:/.test(line);
}

type CharacterClass = 'space' | 'punctuation' | 'other';

/** Whether marks flank the text on their `inner` side, whichever way a parser classifies characters outside the BMP. */
function flanks(inner: readonly CharacterClass[], outer: readonly CharacterClass[]): boolean {
  return inner.every((near) => outer.every((far) => near === 'other' || (near === 'punctuation' && far !== 'other')));
}

// Some parsers look at UTF-16 units, as the specification says nothing of them; others at whole characters.
function classesBefore(text: string): CharacterClass[] {
  return [classOf(text.slice(-1)), classOf(/[\uD800-\uDBFF][\uDC00-\uDFFF]$/.exec(text)?.[0] ?? text.slice(-1))];
}

function classesAfter(text: string): CharacterClass[] {
  return [classOf(text.slice(0, 1)), classOf(String.fromCodePoint(...(text === '' ? [] : [text.codePointAt(0) ?? 0])))];
}

function classOf(character: string): CharacterClass {
  if (character === '' || /^\s/.test(character)) return 'space';
  return /^[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other';
}

const SPECIAL = /_+|~~+|[\\`*[\]<&!]/g;
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;
const PUNCTUATION = /^[!-/:-@[-`{-~]/;

/** `before` and `after` are the characters beside the text on the line, empty at the line's ends. */
function escapeText(text: string, before: string, after: string, inLink: boolean): string {
  return text.replace(SPECIAL, (found, start: number) => {
    const left = text[start - 1] ?? before;
    const right = text[start + found.length] ?? after;
    return isMarkup(found, left, right, text, start, inLink) ? found.replace(/./g, '\\$&') : found;
  });
}

function isMarkup(found: string, left: string, right: string, text: string, start: number, inLink: boolean): boolean {
  switch (found[0]) {
    case '\\':
      return right === '' || PUNCTUATION.test(right);
    case '*':
      return !(isBlank(left) && isBlank(right));
    case '_':
      return !(isBlank(left) && isBlank(right)) && !(isWord(left) && isWord(right));
    case '[':
      return inLink;
    case ']':
      return inLink || right === '(';
    case '<':
      return /[A-Za-z/!?]/.test(right);
    case '&':
      ENTITY.lastIndex = start;
      return ENTITY.test(text);
    case '!':
      // Before a link, which would become an image; in text the closing bracket is escaped where it matters.
      return right === '[' && start === text.length - 1;
    default:
      return true;
  }
}

function isBlank(character: string): boolean {
  return character === '' || character === ' ';
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character);
}

/** Escapes what would make the line something else than a paragraph, or make a heading or a table of the line before it. */
function escapeStart(line: string): string {
  const ordered = /^(\d{1,9})([.)])(?: |$)/.exec(line);
  if (ordered) return `${ordered[1]}\\${line.slice(ordered[1]?.length)}`;
  if (line.startsWith('\uFEFF')) return `&#xFEFF;${line.slice(1)}`;
  const opens = /^(?:#{1,6}(?: |$)|[>|]|[-+*](?: |$)|=+$|(?:_ ?){3,}$)/.test(line);
  const row = /^[|: -]+$/.test(line) && line.includes('-');
  return opens || row || isDefinition(line) ? `\\${line}` : line;
}
