import type { Edition, PrimitiveName, Unit } from '../ir/types.js';

/** What a word for a type can mean. */
export type TypeWord = PrimitiveName | 'object' | 'map' | 'void' | 'unknown';

/** What a heading inside a section can announce. */
export type Label = 'params' | 'callback' | 'example' | 'see';

/** What a heading over many sections can announce. */
export type Region = 'index' | 'methods' | 'enums' | 'events' | 'classes' | 'constants' | 'errors';

/**
 * The words of one language. To teach docbind a language, write one of these and add it to
 * `VOCABULARIES`; nothing else knows any word.
 *
 * Words are compared without regard to case and to full-width forms. In templates, `{v}` is a
 * version, `{n}` and `{m}` whole numbers, `{lit}` a literal, `{gap}` up to eight characters without
 * punctuation, `{start}` the start of a phrase, a space any white space or none, and `(a|b)` a choice.
 */
export interface Vocabulary {
  readonly language: string;
  readonly types: Readonly<Partial<Record<TypeWord, readonly string[]>>>;
  /** What may follow a word for a type and adds nothing. */
  readonly typeSuffixes: readonly string[];
  readonly list: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What begins like one of these and says neither: `可选值` are values to choose from. */
  readonly neither: readonly string[];
  /** Behind required or optional and a colon. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Directly before a limit or a word for deprecated: it does not hold. */
  readonly not: readonly string[];
  /** Directly behind a name: it owns what follows, and is no type here. */
  readonly of: readonly string[];
  /** Above a block: everything in it is optional. */
  readonly allOptional: readonly string[];
  readonly see: readonly string[];
  /** In the place of a block: there are none. */
  readonly none: readonly string[];
  /** Templates; `{name}` is the section that says the same. */
  readonly sameAs: readonly string[];
  readonly deprecated: readonly string[];
  /** Templates that hold such a word and speak of something else. */
  readonly deprecatedOther: readonly string[];
  /** At the beginning of a phrase: it asks whether something holds. */
  readonly whether: readonly string[];
  readonly since: readonly string[];
  readonly default: readonly string[];
  /**
   * Templates: what the comment stands behind may be null. With `{name}` it is the field of that name,
   * and only the comment of that field counts. Phrases that say that it must not be null do not match.
   */
  readonly nullable: readonly string[];
  readonly units: Readonly<Partial<Record<Unit, readonly string[]>>>;
  /** A point in time or a count: a number, whatever its unit. */
  readonly counts: readonly string[];
  readonly limits: Readonly<Record<LimitWord, readonly string[]>>;
  /** Templates. */
  readonly editions: Readonly<Partial<Record<Edition, readonly string[]>>>;
  readonly labels: Readonly<Record<Label, readonly string[]>>;
  readonly regions: Readonly<Record<Region, readonly string[]>>;
  /** Before the braces of an answer. */
  readonly success: readonly string[];
  readonly error: readonly string[];
  /** In the head of a column: it holds error codes. */
  readonly codeHeads: readonly string[];
  /** Keys that stand for any key. */
  readonly anyKey: readonly string[];
  /** Templates; the code is `{n}`, or `{name}` where it has one. */
  readonly errorCodes: readonly string[];
  /** Templates for a name that is a value to pass and no type. */
  readonly constants: readonly string[];
  /** The first words of a paragraph that explains what stands before it. */
  readonly notes: readonly string[];
}

export type LimitWord = 'items' | 'characters' | 'bytes' | 'KB' | 'MB' | 'rate';
