import { isDefinition, lineMarkdown, misplaced } from './inline-escape.js';

/** What stands inside a paragraph, a heading or a cell, whatever the page's format. */
export type Inline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly Inline[] }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

type Mark = 'strong' | 'emphasis' | 'link';

/** A stretch of text with all that is said about it: the tree, laid flat, so that its depth does not matter. */
interface Run {
  readonly value: string;
  readonly code: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** One object per link, so that two links to one place stay two. */
  readonly link: { readonly target: string } | null;
}

/** A piece of the line: text still to be escaped, Markdown as it is, or one end of emphasis. */
export type Piece =
  | { readonly kind: 'text'; readonly value: string; readonly inLink: boolean }
  | { readonly kind: 'raw'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: '*' | '**'; readonly pair: Pair; readonly opens: boolean };

/** Both ends of one emphasis, and the runs between them. */
export interface Pair {
  readonly mark: 'strong' | 'emphasis';
  readonly from: number;
  readonly end: number;
}

const NO_EMPHASIS = { strong: false, emphasis: false };

/** How often emphasis is taken out where it does not work, which can join what it kept apart, before all of it is. */
const ROUNDS = 4;

const SPACE = /[ \t\n\v\f\r]+/g;

/**
 * One line of Markdown that CommonMark reads back as one paragraph with the same text, code spans
 * and links. White space is collapsed, a break is a space, and only what would be read as markup
 * is escaped. Emphasis that cannot be written where it stands is left out.
 */
export function inlineMarkdown(nodes: readonly Inline[]): string {
  let runs = collapse(flatten(nodes));
  for (let round = 0; ; round++) {
    const pieces = piecesOf(runs);
    const wrong = misplaced(pieces);
    if (wrong.length === 0) {
      const line = lineMarkdown(pieces);
      if (!isDefinition(line)) return line;
      // A link at the start, with `]:` in a code span, where nothing can be escaped: text it is.
      runs = collapse(runs.map((run) => ({ ...run, code: false })));
      continue;
    }
    runs = collapse(round < ROUNDS ? withoutPairs(runs, wrong) : runs.map((run) => ({ ...run, ...NO_EMPHASIS })));
  }
}

/** The text without any markup; a break is a line feed. */
export function plainText(nodes: readonly Inline[]): string {
  return flatten(nodes)
    .map((run) => run.value)
    .join('');
}

function flatten(nodes: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  const plain = { code: false, strong: false, emphasis: false, link: null };
  const stack: Level[] = [{ nodes, at: 0, style: plain, link: null }];
  for (let top = stack[0]; top; top = stack[stack.length - 1]) {
    const { style } = top;
    const node = top.nodes[top.at++];
    if (!node) {
      stack.pop();
      // A link that shows nothing is still a link.
      if (top.link && runs.slice(top.link.from).every((run) => run.value.trim() === ''))
        runs.push({ ...style, value: '' });
    } else if (node.kind === 'text' || node.kind === 'code') {
      const value = node.value.replaceAll('\0', '\uFFFD');
      if (value !== '') runs.push({ ...style, value, code: node.kind === 'code' });
    } else if (node.kind === 'break') {
      runs.push({ ...style, value: '\n' });
    } else if (node.kind !== 'link') {
      stack.push({ nodes: node.children, at: 0, style: { ...style, [node.kind]: true }, link: null });
    } else if (style.link) {
      // A link in a link is not Markdown: the outer one is kept.
      stack.push({ nodes: node.children, at: 0, style, link: null });
    } else {
      const inner = { ...style, link: { target: node.target } };
      stack.push({ nodes: node.children, at: 0, style: inner, link: { from: runs.length } });
    }
  }
  return runs;
}

/** Where the walk through the tree is. */
interface Level {
  readonly nodes: readonly Inline[];
  at: number;
  readonly style: Omit<Run, 'value'>;
  /** For the inside of a link, how many runs there were before it. */
  readonly link: { readonly from: number } | null;
}

/** Collapses white space across runs, moves it out of whatever ends beside it, and merges like runs. */
function collapse(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let gap = false;
  const push = (run: Run): void => {
    const last = out[out.length - 1];
    if (last && sameStyle(last, run)) out[out.length - 1] = { ...last, value: last.value + run.value };
    else out.push(run);
  };
  for (const run of runs) {
    const value = run.value.replace(SPACE, ' ');
    const core = value.replace(/^ | $/g, '');
    if (value.startsWith(' ')) gap = true;
    if (core === '' && (value !== '' || !run.link)) continue;
    const last = out[out.length - 1];
    if (gap && last) {
      push({
        value: ' ',
        code: false,
        strong: last.strong && run.strong,
        emphasis: last.emphasis && run.emphasis,
        link: last.link === run.link ? run.link : null,
      });
    }
    push({ ...run, value: core });
    gap = value !== ' ' && value.endsWith(' ');
  }
  return out;
}

function sameStyle(a: Run, b: Run): boolean {
  return a.code === b.code && a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link;
}

function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];

  // Marks open outermost first, so the longest is taken: at most one level each for the three marks.
  const write = (from: number, to: number, done: readonly Mark[]): void => {
    for (let at = from; at < to;) {
      const [mark, end] = longestMark(runs, at, to, done);
      const run = runs[at];
      if (!run) return;
      if (mark === null) {
        if (run.code) pieces.push({ kind: 'raw', value: codeSpan(run.value) });
        else if (run.value !== '') pieces.push({ kind: 'text', value: run.value, inLink: run.link !== null });
        at++;
        continue;
      }
      if (mark === 'link') {
        pieces.push({ kind: 'raw', value: '[' });
        write(at, end, [...done, mark]);
        pieces.push({ kind: 'raw', value: `](${destination(run.link?.target ?? '')})` });
      } else {
        const value = mark === 'strong' ? '**' : '*';
        const pair: Pair = { mark, from: at, end };
        pieces.push({ kind: 'mark', value, pair, opens: true });
        write(at, end, [...done, mark]);
        pieces.push({ kind: 'mark', value, pair, opens: false });
      }
      at = end;
    }
  };
  write(0, runs.length, []);
  return pieces;
}

function withoutPairs(runs: readonly Run[], pairs: readonly Pair[]): Run[] {
  const out = [...runs];
  for (const { mark, from, end } of pairs) {
    for (let at = from; at < end; at++) {
      const run = out[at];
      if (run) out[at] = { ...run, [mark]: false };
    }
  }
  return out;
}

/** Which mark to open at `from`, and where it ends. */
function longestMark(runs: readonly Run[], from: number, to: number, done: readonly Mark[]): [Mark | null, number] {
  let best: Mark | null = null;
  let bestEnd = from;
  for (const mark of ['strong', 'emphasis', 'link'] as const) {
    const value = runs[from]?.[mark];
    if (!value || done.includes(mark)) continue;
    let end = from + 1;
    while (end < to && runs[end]?.[mark] === value) end++;
    // Emphasis that ends within a link is two: before the link, and in it.
    const cut = end < to && !done.includes('link') ? (runs[end]?.link ?? null) : null;
    while (cut && mark !== 'link' && end > from && runs[end - 1]?.link === cut) end--;
    if (end > bestEnd) [best, bestEnd] = [mark, end];
  }
  return [best, bestEnd];
}

function codeSpan(value: string): string {
  const taken = new Set((value.match(/`+/g) ?? []).map((marks) => marks.length));
  let length = 1;
  while (taken.has(length)) length++;
  const fence = '`'.repeat(length);
  const pad = value.startsWith('`') || value.endsWith('`') ? ' ' : '';
  return fence + pad + value + pad + fence;
}

function destination(target: string): string {
  const escaped = target
    .replace(/[\r\n\0]/g, (unit) => (unit === '\0' ? '\uFFFD' : encodeURIComponent(unit)))
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w{1,32};)/g, '\\$&');
  if (/^[^\s<>()\p{Cc}]*$/u.test(escaped)) return escaped;
  return `<${escaped.replace(/[<>]/g, '\\$&')}>`;
}
