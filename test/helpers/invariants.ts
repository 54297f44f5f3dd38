import type { Block, Document } from '../../generator/document/document.js';
import type { Range, Span } from '../../generator/document/span.js';
import { fold } from '../../generator/notation/fold.js';
import { Lexer, type Token } from '../../generator/notation/lexer.js';
import { parseNotation } from '../../generator/notation/parser.js';
import type { Stages } from './read.js';

/* Plain throws: over many thousand cases, `expect` takes more time than what is tested. */

export function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

function inside(span: Span, outer: Span, what: string): void {
  const holds = outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
  assert(holds, `${what} ${span.start}-${span.end} is not in ${outer.start}-${outer.end}`);
}

/** Every token says what stands at its place, and they follow each other. */
export function checkTokens(text: string): void {
  const lexer = new Lexer(text);
  let end = 0;
  let line = 0;
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
    inside(token, { start: end, end: text.length }, `token ${token.text}`);
    assert(token.end > token.start, `token ${token.text} is empty`);
    assert(token.line >= line, `token ${token.text} is on an earlier line`);
    assert(/^\s*$/.test(fold(text.slice(end, token.start))), `text before ${token.text} is lost`);
    checkToken(token, text.slice(token.start, token.end));
    ({ end, line } = token);
  }
  assert(/^\s*$/.test(fold(text.slice(end))), 'text at the end is lost');
}

function checkToken({ kind, text, unclosed }: Token, source: string): void {
  if (kind === 'comment') {
    const plain = source.startsWith('/*') ? source.replace(/\s|\*/g, '') : source;
    assert(plain.includes(text.replace(source.startsWith('/*') ? /\s|\*/g : /$/, '')), `comment ${text} differs`);
  } else if (kind === 'string') {
    const inner = source.slice(1, unclosed ? undefined : -1);
    assert(inner.includes('\\') || inner === text, `string ${text} differs`);
  } else assert(fold(source) === text, `token ${text} differs`);
}

/** Whatever the parser gives has a place in the text, children in their parents', and says what stands there. */
export function checkNotation(text: string): void {
  const notation = parseNotation(text);
  let end = 0;
  for (const item of notation.items) {
    inside(item, { start: end, end: text.length }, `item ${item.kind}`);
    end = item.end;
  }
  for (const problem of notation.problems) {
    inside(problem, { start: 0, end: text.length }, `problem ${problem.kind}`);
    assert(text.slice(problem.start, problem.end).startsWith(problem.seen), `problem ${problem.kind} saw otherwise`);
  }
  visit({ ...notation, kind: 'notation' }, { start: 0, end: text.length }, text);
}

interface Node {
  readonly kind?: string;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly alternatives?: boolean;
}

function visit(node: Node, outer: Span, text: string): void {
  const { kind, start, end } = node;
  const placed = start !== undefined && end !== undefined;
  if (placed) inside({ start, end }, outer, kind ?? node.text ?? 'node');
  const isComment = placed && kind === undefined && node.text !== undefined && node.alternatives === undefined;
  if (isComment) {
    const source = text.slice(start, end);
    assert(source === node.text || source.startsWith('/*') || node.text === '', `comment ${node.text} differs`);
  }
  if (placed && node.alternatives === false) {
    const source = text.slice(start, end);
    assert(/^["'`“”‘’＂＇｀]/.test(source) || fold(source) === node.text, `key ${node.text} differs`);
  }
  for (const [name, child] of Object.entries(node)) {
    if (name === 'problems') continue;
    // Comments may stand behind the value whose entry they explain.
    const bounds =
      placed && !['comments', 'opening', 'above'].includes(name) ? { start, end } : { start: 0, end: text.length };
    for (const one of Array.isArray(child) ? child : [child])
      if (typeof one === 'object' && one !== null) visit(one as Node, bounds, text);
  }
}

/**
 * Sections and blocks stand in the file one behind the other. Not so with HTML: by its rules, what
 * stands in a table and may not is moved to the place before it.
 */
export function checkDocument(document: Document, ordered: boolean): void {
  const { text, sections } = document;
  const file = { start: 0, end: text.length };
  let end = 0;
  for (const section of sections) {
    inside(section.span, { start: ordered ? end : 0, end: text.length }, 'section');
    end = section.span.end;
    let from = section.span.start;
    if (section.heading) {
      inside(section.heading.span, ordered ? section.span : file, 'heading');
      assert(section.heading.depth >= 1 && section.heading.depth <= 6, 'a heading is too deep');
      from = section.heading.span.end;
    }
    for (const anchor of section.anchors) inside(anchor.span, file, 'anchor');
    for (const block of section.blocks) {
      inside(block.span, ordered ? { start: from, end: section.span.end } : file, block.kind);
      from = block.span.end;
      checkBlock(block, ordered ? block.span : file);
    }
  }
  for (const problem of document.problems) inside(problem.span, file, problem.kind);
}

function checkBlock(block: Block, outer: Span): void {
  if (block.kind === 'table') {
    for (const cell of block.rows.flat()) inside(cell.span, outer, 'cell');
    return;
  }
  const { value } = block.text;
  let last = outer.start;
  for (let index = 0; index < value.length; index++) {
    const offset = block.text.offsetAt(index);
    assert(offset >= last, `the text of a ${block.kind} goes back`);
    last = offset;
  }
  assert(last <= outer.end, `the text of a ${block.kind} goes beyond it`);
  if (block.kind === 'prose') for (const link of block.links) inside(link.span, outer, 'link');
  else checkNotation(value);
}

/** Code is taken from the file as it stands: each of its characters is found again there. */
export function checkCode(document: Document): void {
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind !== 'code') continue;
      const { value } = block.text;
      for (let index = 0; index < value.length; index++) {
        const found = document.text[block.text.offsetAt(index)];
        assert(found === value[index], `code has ${value[index]} where the file has ${found}`);
      }
    }
  }
}

export function checkStages(stages: Stages, ordered: boolean): void {
  const { document, ledger, findings, ir, rawIr } = stages;
  checkDocument(document, ordered);
  assert(ledger.length === document.lines.count + 1, 'the ledger has not every line');
  for (const section of [stages.facts.methods, stages.facts.enums, stages.facts.classes, stages.facts.events].flat()) {
    const { line, endLine, endColumn } = document.lines.rangeOf(section.span);
    const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    for (let at = line; at <= last && at < ledger.length; at++)
      assert(ledger[at] !== 'outside', `line ${at} of a section is outside`);
  }
  for (const finding of findings) if (finding.range) checkRange(finding.range, document);
  for (const model of [rawIr, ir]) {
    checkIds(model);
    checkRanges(model, document);
    const json = JSON.stringify(model);
    assert(!/:(?:undefined|NaN)/.test(json) && sameJson(model, JSON.parse(json)), 'the model does not survive JSON');
  }
}

function checkRange(range: Range, document: Document): void {
  const { line, column, endLine, endColumn } = range;
  const holds = line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column));
  assert(holds, `range ${JSON.stringify(range)} is no range`);
  const start = document.lines.startOf(line) + column - 1;
  const end = document.lines.startOf(endLine) + endColumn - 1;
  assert(start <= document.text.length && end <= document.text.length, `range ${JSON.stringify(range)} is outside`);
}

function checkRanges(node: unknown, document: Document): void {
  if (typeof node !== 'object' || node === null) return;
  if ('endColumn' in node) checkRange(node as Range, document);
  else for (const child of Object.values(node)) checkRanges(child, document);
}

function checkIds(model: unknown): void {
  const seen = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('id' in node && typeof node.id === 'string') {
      const key = `${'kind' in node ? String(node.kind) : 'result'} ${node.id}`;
      assert(!seen.has(key), `two parts are called ${key}`);
      seen.add(key);
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(model);
}

/** Like a deep comparison, but strict about what JSON drops: undefined members, -0, NaN, Infinity. */
function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  const other = b as Readonly<Record<string, unknown>>;
  if (keys.length !== Object.keys(b).length) return false;
  return Object.entries(a).every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, other[key]));
}
