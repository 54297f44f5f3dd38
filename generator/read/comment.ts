import {
  TYPE_WORDS,
  type TypeWord,
  execPattern,
  normalise,
  patternsFor,
  wordSet,
  wordsFor,
} from '../dialects/index.js';
import type { Requiredness } from '../ir/types.js';
import { fold } from '../notation/fold.js';
import { answeredIn, blanked } from './answered-marks.js';
import { type CommentToken, phrasesOf } from './comment-tokens.js';
import { remembered } from './remembered.js';

/** What a comment says about the entry that it stands behind. Offsets point into the comment. */
export interface CommentMarks {
  readonly base: TypeWord | null;
  /** How many lists surround `base`. */
  readonly baseArrays: number;
  /** The value type's name in `map<string,T>`. */
  readonly mapValue: string | null;
  /** Names in the place of a type: an enum, a class, or neither. */
  readonly named: readonly NamedType[];
  /** The comment calls its subject a list. */
  readonly list: boolean;
  /** What is said first. */
  readonly required: Requiredness;
  /** Both required and optional are said. */
  readonly disputed: boolean;
  readonly whether: boolean;
  /** The comment is one name and nothing else, but perhaps the word for a list: perhaps another field's name. */
  readonly alone: string | null;
}

export interface NamedType {
  readonly name: string;
  readonly arrays: number;
  readonly start: number;
  readonly end: number;
}

const REQUIRED = wordsFor((vocabulary) => vocabulary.required);
const OPTIONAL = wordsFor((vocabulary) => vocabulary.optional);
const NEITHER = wordsFor((vocabulary) => vocabulary.neither);
const OF = wordsFor((vocabulary) => vocabulary.of);
const LIST = wordsFor((vocabulary) => vocabulary.list);
const SEE = wordsFor((vocabulary) => vocabulary.see);
const SUFFIXES = wordsFor((vocabulary) => vocabulary.typeSuffixes);
const WHETHER = wordsFor((vocabulary) => vocabulary.whether);
const HAN_TYPES = [...TYPE_WORDS.keys()]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length);
const LIST_SET = wordSet((vocabulary) => vocabulary.list);
const COUNTS = wordsFor((vocabulary) => vocabulary.counts);
const ALL_OPTIONAL = patternsFor((vocabulary) => vocabulary.allOptional);
/** Begins with a whole word and knows no long gaps, so that no comment is looked through again from each of its places. */
const MAP =
  /(?<![A-Za-z])(?<word>[A-Za-z]*)\s{0,9}<\s{0,9}[A-Za-z]+\s{0,9},\s{0,9}(?<value>[A-Za-z_$][\w$]*(?:\[\])*)\s{0,9}>/;

const NOTHING: CommentMarks = {
  base: null,
  baseArrays: 0,
  mapValue: null,
  named: [],
  list: false,
  required: 'unstated',
  disputed: false,
  whether: false,
  alone: null,
};

const read = remembered(readMarks);

/** Reads the marks out of a comment: `选填，数字类型，参考[enum] V2TIM_Log`, `optional, integer`. */
export function readCommentMarks(comment: string): CommentMarks {
  return comment === '' ? NOTHING : read(comment);
}

function readMarks(comment: string): CommentMarks {
  const answered = answeredIn(comment);
  const map = MAP.exec(fold(comment));
  const mapValue = map && isMapWord(map.groups?.['word'] ?? '') ? (map.groups?.['value'] ?? null) : null;
  const reader = new MarkReader();
  if (answered) reader.required(answered.required);
  const rest = [answered, mapValue === null ? null : map].reduce(blanked, comment);
  const phrases = phrasesOf(rest);
  phrases.forEach((phrase, index) => reader.phrase(phrase, index === 0));
  const first = phrases[0] ?? [];
  const words = first.filter((token) => token.kind !== 'mark' && !isListWord(token));
  const latin =
    words.length > 0 && words.every((token) => token.kind === 'name' && token.arrays === 0 && !token.qualified);
  const alone =
    latin && !answered && phrases.length === 1 && words.length <= 3 ? words.map((token) => token.text).join(' ') : null;
  return { ...reader.marks, mapValue, alone };
}

/** Whether the comment over a block calls everything in it optional. */
export function saysAllOptional(comment: string): boolean {
  const folded = fold(comment);
  return ALL_OPTIONAL.some((pattern) => execPattern(pattern, folded, folded.toLowerCase()) !== null);
}

/** `map`, no word at all, or a slip of one letter (`mao`). */
export function isMapWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === '' || TYPE_WORDS.get(lower) === 'map') return true;
  return lower.length === 3 && [...lower].filter((unit, index) => unit !== 'map'[index]).length === 1;
}

/** Whether the first phrase that is no mark ends with a word for a count or a point in time. */
export function saysCount(comment: string): boolean {
  const phrases = fold(comment)
    .split(/[,;:()\u2028]/)
    .map(normalise);
  const phrase = phrases.find((words) => words !== '' && !OPTIONAL.includes(words) && !REQUIRED.includes(words)) ?? '';
  return COUNTS.some((word) => phrase === word || phrase.endsWith(/^[a-z]/.test(word) ? ` ${word}` : word));
}

class MarkReader {
  marks: CommentMarks = NOTHING;
  private textPhrases = 0;

  phrase(tokens: readonly CommentToken[], isFirst: boolean): void {
    let text = false;
    let endsWithList = false;
    let see = false;
    tokens.forEach((token, index) => {
      const atStart = !text;
      if (token.kind === 'han') {
        const mayType = (atStart || (token.spaced && !see)) && !isChoice(tokens, index);
        const before = this.han(token, mayType, index === 0);
        text ||= before.text;
        endsWithList = before.list;
        see = before.see;
        // A later phrase may speak of some other list.
        if (before.list && (this.textPhrases === 0 || !before.text)) this.set({ list: true });
        return;
      }
      const latinWord = token.kind === 'name' && !token.qualified;
      if (latinWord && this.latin(token, tokens, index, atStart)) return;
      if ((latinWord || token.kind === 'bracketed') && isTypeLike(token.text)) {
        const next = tokens[index + 1];
        // `V2TIM_Log 日志级别` is the type and what it is for; `V2TIM_Log 的值` speaks of something else.
        const explained = isFirst && index === 0 && next?.kind === 'han' && next.spaced && !isOwned(next.text);
        const followed = next !== undefined && !isListWord(next) && !explained;
        if (!followed && (see || !text || endsWithList)) {
          const arrays = token.arrays;
          const named = { name: token.text, arrays, start: token.start, end: token.end };
          this.set({ named: [...this.marks.named, named] });
          endsWithList = false;
          see = false;
          return;
        }
      }
      if (token.kind === 'bracketed') {
        const required = requiredBy(normalise(token.text));
        if (required) this.required(required);
        return;
      }
      text = true;
      endsWithList = false;
      see = false;
    });
    if (text) this.textPhrases++;
  }

  /** A run of Chinese characters: the marks at its beginning, then text. */
  private han(token: CommentToken, mayType: boolean, first: boolean): { text: boolean; list: boolean; see: boolean } {
    let rest = token.text;
    for (let found = true; found && rest !== '';) {
      found = false;
      // Optional words first: 非必填 holds 必填.
      for (const [words, required] of [
        [OPTIONAL, 'no'],
        [REQUIRED, 'yes'],
      ] as const) {
        const word = words.find((candidate) => rest.startsWith(candidate));
        if (!word || NEITHER.some((candidate) => rest.startsWith(candidate))) continue;
        this.required(required);
        rest = rest.slice(word.length);
        found = true;
      }
    }
    if (rest === '') return { text: false, list: false, see: false };
    if (first && this.textPhrases === 0 && WHETHER.some((word) => rest.includes(word))) this.set({ whether: true });
    const typeWord = mayType ? HAN_TYPES.find((word) => rest.startsWith(word)) : undefined;
    if (typeWord) {
      let tail = rest.slice(typeWord.length);
      const suffix = SUFFIXES.find((word) => tail === word || (tail.startsWith(word) && tail.length > word.length));
      if (suffix) tail = tail.slice(suffix.length);
      const list = LIST.find((word) => tail === word);
      if (tail === '' || list) {
        this.base(TYPE_WORDS.get(typeWord) ?? null, list ? 1 : 0);
        return { text: false, list: false, see: false };
      }
    }
    const see = SEE.some((word) => rest.endsWith(word));
    const list = LIST.some((word) => rest.endsWith(word));
    return { text: !(see && SEE.includes(rest)) && !LIST.includes(rest), list, see };
  }

  /** An English mark. True where the token was one. */
  private latin(token: CommentToken, tokens: readonly CommentToken[], index: number, atStart: boolean): boolean {
    const word = normalise(token.text);
    const next = tokens[index + 1];
    const alone =
      next === undefined || next.kind === 'han' || isListWord(next) || next.kind === 'mark' || isLatinMark(next);
    const required = requiredBy(word);
    if (atStart && alone && required) {
      this.required(required);
      return true;
    }
    if (atStart && SEE.includes(word)) return true;
    if (isListWord(token) && index > 0) {
      this.set({ list: true });
      return true;
    }
    const type = TYPE_WORDS.get(word);
    if (type && atStart && alone && !isTypeLike(token.text) && !isChoice(tokens, index)) {
      const meant = next ? typeBehind(type, next) : null;
      if (meant !== null) {
        // Where the next word is a type alone, it has its own turn.
        if (meant !== 'next') this.base(meant, 0);
        return true;
      }
      this.base(type, token.arrays + (next && isListWord(next) ? 1 : 0));
      return true;
    }
    if (index === 0 && WHETHER.includes(word)) this.set({ whether: true });
    return false;
  }

  required(required: 'yes' | 'no'): void {
    if (this.marks.required === 'unstated') this.set({ required });
    else if (this.marks.required !== required) this.set({ disputed: true });
  }

  private base(base: TypeWord | null, arrays: number): void {
    if (this.marks.base === null) this.set({ base, baseArrays: arrays });
  }

  private set(marks: Partial<CommentMarks>): void {
    this.marks = { ...this.marks, ...marks };
  }
}

/** What a word says, if it is one for required or optional. */
function requiredBy(word: string): 'yes' | 'no' | null {
  if (REQUIRED.includes(word)) return 'yes';
  return OPTIONAL.includes(word) ? 'no' : null;
}

/** Whether Chinese text behind a name makes it the owner of something. */
function isOwned(text: string): boolean {
  return OF.some((word) => text.startsWith(word));
}

/** Whether another word is there to choose from: `string | int` tells neither. */
function isChoice(tokens: readonly CommentToken[], index: number): boolean {
  return [-1, 1].some((step) => {
    const mark = tokens[index + step];
    const other = tokens[index + 2 * step];
    return mark?.kind === 'mark' && /[|/]/.test(mark.text) && other !== undefined && isTypeWord(other);
  });
}

function isTypeWord({ kind, text }: CommentToken): boolean {
  if (kind === 'han') return HAN_TYPES.some((word) => text.startsWith(word));
  return kind === 'name' && (TYPE_WORDS.has(normalise(text)) || isTypeLike(text));
}

/** `json string`, `JSON 字符串`, `JSON 格式的字符串`: the word behind a word for a type says more. */
function typeBehind(type: TypeWord, next: CommentToken): TypeWord | 'next' | null {
  if (next.kind === 'name') return TYPE_WORDS.has(normalise(next.text)) && !isListWord(next) ? 'next' : null;
  if (next.kind !== 'han') return null;
  if (HAN_TYPES.some((word) => next.text.startsWith(word))) return 'next';
  const last = type === 'object' ? HAN_TYPES.find((word) => next.text.endsWith(word)) : undefined;
  return last === undefined ? null : (TYPE_WORDS.get(last) ?? null);
}

/** Whether a word is itself a mark: `required string`. */
function isLatinMark(token: CommentToken): boolean {
  const word = normalise(token.text);
  if (token.kind !== 'name' || token.qualified || isTypeLike(token.text)) return false;
  return TYPE_WORDS.has(word) || REQUIRED.includes(word) || OPTIONAL.includes(word);
}

function isListWord(token: CommentToken): boolean {
  return (token.kind === 'han' || token.kind === 'name') && LIST_SET.has(normalise(token.text));
}

/** Whether a name looks like an enum's or a class's: a capital first, and a further capital, digit or underscore. */
export function isTypeLike(name: string): boolean {
  return /^[A-Z]/.test(name) && /[a-z]/.test(name) && /.[A-Z_0-9]/.test(name);
}
