import { type Pattern, VOCABULARIES, execPattern, patternsFor, templatePattern, wordsFor } from '../dialects/index.js';
import type { LimitWord } from '../dialects/vocabulary.js';
import type { Constraint, Edition, Literal, Unit } from '../ir/types.js';
import { fold } from '../notation/fold.js';
import { unescape } from '../notation/lexer.js';
import { remembered } from './remembered.js';

/** Something that a text says, and where in the text. */
export interface Said<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What stands between the words of a comment or a paragraph, in any language that we know. */
export interface TextMarks {
  readonly since: Said<string> | null;
  readonly deprecated: Said<true> | null;
  readonly edition: Said<Edition> | null;
  readonly default: Said<Literal> | null;
  /** That something may be null: what is named, or (null) what the text stands behind. */
  readonly nulls: readonly Said<string | null>[];
  readonly unit: Said<Unit> | null;
  readonly limits: readonly Said<Constraint>[];
  readonly errorCodes: readonly Said<string>[];
  readonly constants: readonly Said<string>[];
}

const SINCE = patternsFor((vocabulary) => vocabulary.since);
const DEPRECATED = patternsFor((vocabulary) => vocabulary.deprecated);
const DEPRECATED_OTHER = patternsFor((vocabulary) => vocabulary.deprecatedOther);
/** Ends with a word for "not". */
const NOT = new RegExp(
  `(?:${wordsFor((vocabulary) => vocabulary.not)
    .map(wholeWord)
    .join('|')})\\s*$`,
  'i',
);
const NULLABLE = patternsFor((vocabulary) => vocabulary.nullable);
const DEFAULT = patternsFor((vocabulary) => vocabulary.default);
const ERROR_CODES = patternsFor((vocabulary) => vocabulary.errorCodes);
const CONSTANTS = patternsFor((vocabulary) => vocabulary.constants);
const EDITIONS = keyed<Edition>((vocabulary) => vocabulary.editions);
const UNITS = keyed<Unit>((vocabulary) => vocabulary.units);
const LIMITS = keyed<LimitWord>((vocabulary) => vocabulary.limits);

function keyed<K extends string>(
  pick: (vocabulary: (typeof VOCABULARIES)[number]) => Readonly<Partial<Record<K, readonly string[]>>>,
): readonly { readonly key: K; readonly pattern: Pattern }[] {
  return VOCABULARIES.flatMap((vocabulary) => {
    const table = Object.entries(pick(vocabulary)) as [K, readonly string[]][];
    // Object.entries forgets the keys' type.
    return table.flatMap(([key, templates]) =>
      templates.map((template) => ({ key, pattern: templatePattern(template) })),
    );
  });
}

/** A word as a pattern; one in Latin letters has none before it. */
function wholeWord(word: string): string {
  return /^[a-z]+(?: |$)/.test(word) ? `\\b${word}` : word;
}

/** Reads what a comment or a paragraph says in passing. */
export const readTextMarks: (text: string) => TextMarks = remembered(readMarks);

/** Text folded, and the same in lower case. */
interface Folded {
  readonly text: string;
  readonly lower: string;
}

function readMarks(text: string): TextMarks {
  const plain = fold(text);
  const folded = { text: plain, lower: plain.toLowerCase() };
  return {
    since: sinceOf(folded),
    deprecated: deprecatedOf(folded),
    edition: firstKeyed(EDITIONS, folded),
    default: defaultOf(text, folded),
    nulls: nullsOf(folded),
    unit: firstKeyed(UNITS, folded),
    limits: limitsOf(folded),
    errorCodes: all(ERROR_CODES, folded, errorCodeOf),
    constants: all(CONSTANTS, folded, (match) => match.groups?.['name'] ?? null),
  };
}

/** Where it is said, not denied, and of nothing else. */
function deprecatedOf({ text, lower }: Folded): Said<true> | null {
  let own = text;
  for (const { regex, needle } of DEPRECATED_OTHER) {
    if (!lower.includes(needle)) continue;
    own = own.replace(new RegExp(regex, `g${regex.flags}`), (found: string, ...rest: unknown[]) =>
      isOther(rest[rest.length - 1]) ? ' '.repeat(found.length) : found,
    );
  }
  const folded = { text: own, lower: own.toLowerCase() };
  const [match] = DEPRECATED.flatMap((pattern) => [...allMatches(pattern, folded)]).filter(
    ({ index }) => !isDenied(text, index),
  );
  return match ? { value: true, start: match.index, end: match.index + match[0].length } : null;
}

/** Whether the groups of a template have no name, or one of something else: words such as `method` or `API` mean this part. */
function isOther(groups: unknown): boolean {
  const { name } = (groups ?? {}) as { readonly name?: string };
  return name === undefined || /[a-z\d][A-Z]|_/.test(name);
}

/** Whether a word for "not" stands directly before a place. */
function isDenied(text: string, at: number): boolean {
  return NOT.test(text.slice(Math.max(0, at - 16), at));
}

/** A default, unless there are two, or one that no number can hold. */
function defaultOf(text: string, folded: Folded): Said<Literal> | null {
  const found = DEFAULT.flatMap((pattern) => [...allMatches(pattern, folded)]).map((match) => {
    const end = match.index + match[0].length;
    const source = match.groups?.['lit'] ?? 'null';
    const value = literalOf(source, text.slice(end - source.length, end));
    return { value, start: match.index, end };
  });
  const [one] = found;
  if (!one || one.value === undefined) return null;
  const same = found.every(({ value }) => JSON.stringify(value) === JSON.stringify(one.value));
  return same ? { ...one, value: one.value } : null;
}

/** A version counts only where it speaks of the whole: at the beginning of a phrase, and ending it. */
function sinceOf(folded: Folded): Said<string> | null {
  for (const pattern of SINCE) {
    const match = execPattern(pattern, folded.text, folded.lower);
    const version = match?.groups?.['v'];
    if (!match || version === undefined) continue;
    const before = folded.text.slice(0, match.index).replace(/(?:\u4ece|since)?[^\S\u2028]*$/i, '');
    const after = folded.text.slice(match.index + match[0].length);
    // From then on it is no more.
    if (endsDeprecated(before)) continue;
    if (/(?:^|[(,;.\u2028])\s*(?:[A-Za-z]+\s*)?$/.test(before) && /^\s*(?:[),;.]|$)|^\s*\u2028/.test(after)) {
      return { value: version, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

function endsDeprecated(text: string): boolean {
  const end = text.replace(/[\s(]+$/, '');
  return DEPRECATED.some((pattern) =>
    [...allMatches(pattern, { text: end, lower: end.toLowerCase() })].some(
      ({ index, 0: word }) => index + word.length === end.length,
    ),
  );
}

function nullsOf(folded: Folded): readonly Said<string | null>[] {
  return NULLABLE.flatMap((pattern) =>
    [...allMatches(pattern, folded)].map((match) => ({
      value: match.groups?.['name'] ?? null,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function limitsOf(folded: Folded): Said<Constraint>[] {
  const found: Said<Constraint>[] = [];
  for (const { key, pattern } of LIMITS) {
    for (const match of allMatches(pattern, folded)) {
      if (isDenied(folded.text, match.index)) continue;
      const n = Number(match.groups?.['n']);
      const limit: Constraint =
        key === 'rate'
          ? { kind: 'rate', calls: Number(match.groups?.['m']), seconds: n }
          : key === 'items'
            ? { kind: key, min: null, max: n }
            : key === 'characters'
              ? { kind: key, max: n }
              : { kind: 'size', max: n, unit: key };
      found.push({ value: limit, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  // Two templates may see one limit.
  return found.filter((limit, index) => index === 0 || limit.start >= (found[index - 1]?.end ?? 0));
}

/** A number, or a name in capitals: other names before the word are not codes. */
function errorCodeOf(match: RegExpExecArray): string | null {
  const name = match.groups?.['name'];
  if (name !== undefined) return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ? name : null;
  return match.groups?.['n'] ?? null;
}

/** The value of a literal; undefined for a whole number that JavaScript cannot hold. `written` is it before folding. */
export function literalOf(source: string, written = source): Literal | undefined {
  if (source === 'true' || source === 'false') return source === 'true';
  if (source === 'null') return null;
  if (source === '[]') return [];
  if (source === '{}') return {};
  if (/^["']/.test(source)) return unescape(written.slice(1, -1));
  const value = Number(source);
  // No page means the negative zero of `-0`, and JSON has none.
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value + 0 : undefined;
}

function firstKeyed<K>(
  table: readonly { readonly key: K; readonly pattern: Pattern }[],
  folded: Folded,
): Said<K> | null {
  for (const { key, pattern } of table) {
    const match = execPattern(pattern, folded.text, folded.lower);
    if (match) return { value: key, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function allMatches({ regex, needle }: Pattern, folded: Folded): Iterable<RegExpExecArray> {
  return folded.lower.includes(needle) ? folded.text.matchAll(new RegExp(regex, `g${regex.flags}`)) : [];
}

function all(
  patterns: readonly Pattern[],
  folded: Folded,
  value: (match: RegExpExecArray) => string | null,
): readonly Said<string>[] {
  const found = new Map<string, Said<string>>();
  for (const pattern of patterns) {
    for (const match of allMatches(pattern, folded)) {
      const code = value(match);
      if (code === null || found.has(code)) continue;
      const start = match.index + match[0].indexOf(code);
      found.set(code, { value: code, start, end: start + code.length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
