import { type Comment, type ecmaVersion, parse } from 'acorn';
import { TargetError } from '../../target.js';

/** What comments tell bundlers, which is part of the code. */
const ANNOTATION = /^\s*[#@]__[A-Z_]+__\s*$/;

/** Code without comments, and without the lines that they had to themselves. Throws where the code is too new. */
export function withoutComments(code: string, version: ecmaVersion, path: string): string {
  const comments: Comment[] = [];
  parseAs(code, { version, path, comments });
  let kept = '';
  let done = 0;
  for (const { start, end, value } of comments) {
    if (ANNOTATION.test(value)) continue;
    const lineStart = code.lastIndexOf('\n', start - 1) + 1;
    const nextLine = code.indexOf('\n', end) + 1 || code.length;
    const alone = `${code.slice(lineStart, start)}${code.slice(end, nextLine)}`.trim() === '';
    kept += code.slice(done, alone ? lineStart : start);
    done = alone ? nextLine : end;
  }
  return kept + code.slice(done);
}

interface Parsing {
  readonly version: ecmaVersion;
  readonly path: string;
  readonly comments?: Comment[];
}

/** Throws where the code is not of that version of the language. */
export function parseAs(code: string, { version, path, comments }: Parsing): void {
  try {
    parse(code, { ecmaVersion: version, sourceType: 'module', ...(comments ? { onComment: comments } : {}) });
  } catch (error) {
    throw new TargetError(path, `is not ES${version}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
