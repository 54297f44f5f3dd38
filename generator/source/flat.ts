import { normalise, wordsFor } from '../dialects/index.js';
import { saysParams } from '../dialects/phrases.js';
import type { Block, Document, Prose } from '../document/document.js';
import { SectionBuilder } from '../document/section-builder.js';
import { LineIndex } from '../document/span.js';
import { fold } from '../notation/fold.js';
import { parseCode, type Shape } from '../notation/shapes.js';
import { flatBlocks } from './flat-blocks.js';

const SEE = wordsFor((vocabulary) => vocabulary.see);
const NOTES = wordsFor((vocabulary) => vocabulary.notes);

/** A paragraph longer than this behind a class explains it; a summary is shorter. */
const SUMMARY_LENGTH = 40;

/**
 * Reads a page saved as text, whose headings are lost. Sections are found by the order in which
 * blocks must follow each other: parameters, answer, example. A leading byte order mark must already
 * be a space.
 */
export function readFlat(name: string, text: string): Document {
  const blocks = flatBlocks(text);
  const builder = new SectionBuilder();
  builder.startSection(null, null, 0);
  let before: Shape | null = null;
  for (let at = 0; at < blocks.length;) {
    const run = proseFrom(blocks, at);
    const next = blocks[at + run.length];
    if (!next) {
      for (const prose of run) builder.block(prose);
      break;
    }
    const shape: Shape | 'table' = next.kind === 'code' ? parseCode(next).shape : 'table';
    const keep = goesOn(before, run, shape) ? run.length : trailing(before, run);
    for (const prose of run.slice(0, keep)) builder.block(prose);
    if (keep < run.length || !goesOn(before, run, shape))
      builder.startSection(null, null, (run[keep] ?? next).span.start);
    for (const prose of run.slice(keep)) builder.block(prose);
    builder.block(next);
    before = shape === 'table' ? 'other' : shape;
    at += run.length + 1;
  }
  const sections = builder.finish(text.length);
  return { name, text, lines: new LineIndex(text), frontMatter: new Map(), sections, problems: [] };
}

function proseFrom(blocks: readonly Block[], from: number): readonly Prose[] {
  const run: Prose[] = [];
  for (let at = from; blocks[at]?.kind === 'prose'; at++) {
    const block = blocks[at];
    if (block?.kind === 'prose') run.push(block);
  }
  return run;
}

/** Whether the block after some prose belongs to the same section as the block before it. */
function goesOn(before: Shape | null, run: readonly Prose[], next: Shape | 'table'): boolean {
  if (before === null) return next !== 'table';
  if (run.some((prose) => saysParams(prose.text.value))) return false;
  if (next === 'callback') return before === 'object' || before === 'constructor' || before === 'none';
  return before === 'callback' && next === 'example';
}

/** How many paragraphs of a run still belong to the block before it: references, points, notes. */
function trailing(before: Shape | null, run: readonly Prose[]): number {
  if (before === null) return 0;
  const explains = before === 'object' || before === 'enum' || before === 'envelope';
  let count = 0;
  for (const prose of run) {
    const folded = fold(prose.text.value).trim();
    const whole = normalise(folded);
    // A name may stand before the word: `login see logout`.
    const texts = [whole, whole.replace(/^[a-z_$][\w$]*\s+/, '')];
    const short = folded.length < SUMMARY_LENGTH;
    const refers = texts.some((text) => SEE.some((word) => begins(text, word) || (short && holds(text, word))));
    const notes = texts.some((text) => NOTES.some((word) => begins(text, word)));
    const long = before === 'object' && folded.length > SUMMARY_LENGTH;
    if (!refers && !(explains && (notes || long || prose.bullet !== null))) break;
    count++;
  }
  return count;
}

/** Whether a text begins with a word: `see` does not begin `seen`. */
function begins(text: string, word: string): boolean {
  return text.startsWith(word) && !(/[a-z]$/.test(word) && /^[a-z]/.test(text.slice(word.length)));
}

/** Whether a word stands somewhere in a text; in Chinese nothing sets words apart. */
function holds(text: string, word: string): boolean {
  return /^[a-z]/.test(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}
