/** A piece of an object as one types it. `end` is where it ends; `closed` tells whether a string or a comment does. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'mark' | 'odd';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const TOKEN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[^]*?\*\/)|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<string>'(?:[^'\\\n]|\\.)*'?|"(?:[^"\\\n]|\\.)*"?)|(?<number>-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<mark>[{}[\]:,.])|(?<odd>.)/giuy;

/** Cuts a text into pieces; spaces and comments are left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(new RegExp(TOKEN, 'giuy'))) {
    const groups = match.groups ?? {};
    const kind = (['name', 'string', 'number', 'mark', 'odd'] as const).find((one) => groups[one] !== undefined);
    if (!kind) continue;
    const [piece] = match;
    const closed = kind !== 'string' || (piece.length > 1 && piece.endsWith(piece[0] ?? ''));
    tokens.push({ kind, text: piece, start: match.index, end: match.index + piece.length, closed });
  }
  return tokens;
}

/** What a string stands for. */
export function stringOf(text: string): string {
  const inner = text.slice(1, text.length > 1 && text.endsWith(text[0] ?? '') ? -1 : undefined);
  return inner.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, code: string | undefined, char: string) =>
    code === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
