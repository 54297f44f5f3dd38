import type { Range } from '../document/span.js';

/** A fact with the trail that explains it. */
export interface Fact<T> {
  readonly value: T;
  readonly from: Provenance;
}

/** Where a fact comes from. */
export type Provenance = Documented | Inferred | Corrected;

/** The page says so, at these places. */
export interface Documented {
  readonly kind: 'documented';
  readonly spans: readonly Range[];
}

/** The page is silent; a rule concluded it from what stands at these places. */
export interface Inferred {
  readonly kind: 'inferred';
  readonly rule: InferenceRule;
  readonly spans: readonly Range[];
}

/** The page is wrong, at these places; a correction says what is true. */
export interface Corrected {
  readonly kind: 'corrected';
  /** What the page says, as `docbind facts` writes it; null where it says nothing. */
  readonly was: string | null;
  readonly why: string;
  readonly spans: readonly Range[];
}

export type InferenceRule =
  /** An enum member without a value counts on from the one before it, from 0. */
  | 'enum-position'
  /** The comment gives a unit of time or a count, which only a number has. */
  | 'unit'
  /** The comment asks whether something holds. */
  | 'whether'
  /** The literal that the method's own example passes. */
  | 'example'
  /** Fields of this name have one type wherever the page states it. */
  | 'same-field'
  /** The comment names another field instead of a type. */
  | 'named-field'
  /** The list's elements have a name (`userIDList`, `userID`), whose type is known; or the other way round. */
  | 'sibling-list'
  /** The field is named after an enum or a class. */
  | 'named-type';

/** A name, and what spoke for it where the page does not print it. */
export interface Name {
  readonly value: string;
  /** True where nothing on the page tells the name and `value` was made up to have one. */
  readonly placeholder: boolean;
  readonly spans: readonly Range[];
  /** All that spoke for this name or for another one, strongest first. Empty where the heading alone says it. */
  readonly votes: readonly Vote[];
}

export interface Vote {
  readonly by: VoteKind;
  readonly name: string;
  /** Greater is stronger; the name with the greatest sum wins. */
  readonly weight: number;
  readonly spans: readonly Range[];
}

export type VoteKind =
  | 'heading'
  | 'anchor'
  | 'index'
  | 'example'
  | 'reference'
  | 'members'
  | 'order'
  | 'tag'
  | 'summary'
  | 'prior'
  | 'correction';
