import { fold } from '../notation/fold.js';
import { en } from './en.js';
import type { Label, Region, TypeWord, Vocabulary } from './vocabulary.js';
import { zh } from './zh.js';

export type { Label, Region, TypeWord, Vocabulary } from './vocabulary.js';

/** All languages at once: a page mixes them freely. */
export const VOCABULARIES: readonly Vocabulary[] = [zh, en];

/** A word as it is compared: folded, lower case, without outer marks and repeated white space. */
export function normalise(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.]+|[\s:;,.]+$/g, '');
}

/** The words of all languages for one thing, longest first. */
export function wordsFor(pick: (vocabulary: Vocabulary) => readonly string[] | undefined): readonly string[] {
  return VOCABULARIES.flatMap((vocabulary) => pick(vocabulary) ?? [])
    .map(normalise)
    .sort((a, b) => b.length - a.length);
}

/** The same as a set, for whole texts. */
export function wordSet(pick: (vocabulary: Vocabulary) => readonly string[] | undefined): ReadonlySet<string> {
  return new Set(wordsFor(pick));
}

function tableOf<K extends string>(pick: (vocabulary: Vocabulary) => object): ReadonlyMap<string, K> {
  const table = new Map<string, K>();
  for (const vocabulary of VOCABULARIES) {
    for (const [key, words] of Object.entries(pick(vocabulary)) as [K, readonly string[]][]) {
      // The table's own keys are its type; Object.entries forgets that.
      for (const word of words) if (!table.has(normalise(word))) table.set(normalise(word), key);
    }
  }
  return table;
}

const LABELS = tableOf<Label>((vocabulary) => vocabulary.labels);
const REGIONS = tableOf<Region>((vocabulary) => vocabulary.regions);
export const TYPE_WORDS = tableOf<TypeWord>((vocabulary) => vocabulary.types);

/** What a heading says about the blocks under it. */
export function labelOf(heading: string): Label | null {
  return LABELS.get(normalise(heading)) ?? null;
}

/** What a heading, or the id that it is linked by, says about the sections under it. */
export function regionOf(heading: string): Region | null {
  return REGIONS.get(normalise(heading)) ?? null;
}

const PLACES: Readonly<Record<string, string>> = {
  v: '(?<v>\\d+(?:\\.\\d+)+)',
  start: '(?<=(?:^|[,;:()"{}?!\u2028]|\\.\\s)\\s{0,8})',
  n: '(?<n>\\d+)',
  m: '(?<m>\\d+)',
  lit: '(?<lit>-?\\d+(?:\\.\\d+)?(?!\\w|\\.\\w|,\\d{3}(?!\\d)|\\s*(?:<<|[-~|/]\\s*\\d))|true|false|null|"(?:[^"\\\\]|\\\\.)*"|\'(?:[^\'\\\\]|\\\\.)*\'|\\[\\]|\\{\\})',
  gap: '[^,;:()"\\d]{0,8}?',
  name: '(?<name>[A-Za-z_$][\\w$]*)',
};

/** A template ready to be found in folded text. */
export interface Pattern {
  readonly regex: RegExp;
  /** Letters without which the text cannot match, in lower case: looking for them first is much faster. */
  readonly needle: string;
}

/** A template as a pattern for folded text. See `Vocabulary`. */
export function templatePattern(template: string): Pattern {
  const folded = fold(template);
  const source = folded
    .replace(/[.*+^$[\]\\]/g, '\\$&')
    .replace(/\((?!\?)([^|()]+)\)(?!\?)/g, '\\($1\\)')
    .replace(/\{(\w+)\}/g, (_, name: string) => PLACES[name] ?? '')
    .replace(/ /g, '\\s*');
  // A word or a name begins where no other one goes on; looking further in one would only take time.
  const first = /^[A-Za-z]/.test(template) ? '(?<![A-Za-z])' : template.startsWith('{name}') ? '(?<![\\w$])' : '';
  // What is optional or a choice may be missing, and so may the letter before a question mark.
  const sure = folded.replace(/\([^()]*\)\??|\{\w+\}|.\?/g, ' ').toLowerCase();
  const needle = sure.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0] ?? '';
  return { regex: new RegExp(first + source, 'iu'), needle };
}

export function patternsFor(pick: (vocabulary: Vocabulary) => readonly string[] | undefined): readonly Pattern[] {
  return VOCABULARIES.flatMap((vocabulary) => pick(vocabulary) ?? []).map(templatePattern);
}

/** Finds a pattern in folded text; `lower` is the same text in lower case. */
export function execPattern(pattern: Pattern, folded: string, lower: string): RegExpExecArray | null {
  return lower.includes(pattern.needle) ? pattern.regex.exec(folded) : null;
}
