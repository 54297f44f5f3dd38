import type { Range } from '../document/span.js';
import type { Fact } from './fact.js';

/** A parameter, a class's field, or a member of an inline object. */
export interface Field {
  readonly kind: 'field';
  /** `method:M/param:P`, `class:C/field:F`, and for what is inside `….sub` */
  readonly id: string;
  /** As it is passed; for a key that is not fixed see `key`. */
  readonly name: string;
  readonly key: FieldKey;
  readonly type: Fact<Type>;
  readonly required: Fact<Requiredness>;
  /** Where the field is there, it may be `null`; that it may be absent is another thing. Null where nothing says so. */
  readonly nullable: Fact<true> | null;
  readonly default: Fact<Literal> | null;
  /** One line of plain text; empty where the page has none. */
  readonly description: string;
  readonly unit: Fact<Unit> | null;
  readonly since: Fact<string> | null;
  readonly deprecated: Fact<true> | null;
  readonly edition: Fact<Edition> | null;
  readonly limits: readonly Limit[];
  readonly spans: readonly Range[];
}

export type FieldKey =
  /** The field's name is the key. */
  | { readonly kind: 'fixed' }
  /** Any key: the object is a map. The field's name is `*`. */
  | { readonly kind: 'any' }
  /** One of these keys; where `open`, others may follow. The field's name lists them. */
  | { readonly kind: 'one-of'; readonly names: readonly string[]; readonly open: boolean };

export type Requiredness = 'yes' | 'no' | 'unstated';

export type Edition = 'ultimate' | 'value-added';

export type Unit = 'milliseconds' | 'seconds' | 'bytes';

export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

export type Type =
  | PrimitiveType
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'class'; readonly name: string }
  /** An object made by one of the page's listener constructors. */
  | { readonly kind: 'listener'; readonly name: string }
  /** A type that the page names but does not describe. */
  | { readonly kind: 'dangling'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  /** From strings to values that are no inline objects; those are objects with a key of kind `any`. */
  | { readonly kind: 'map'; readonly value: Type }
  /** Without fields: an object of which no more is known. */
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  /** Nothing is there: the page shows an empty string where others show data. */
  | { readonly kind: 'void' }
  /** The page does not say. */
  | { readonly kind: 'unknown' };

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: PrimitiveName;
}

/** `integer` and `long` are whole numbers of 32 and 64 bits, `double` a fraction, `number` any of them. */
export type PrimitiveName = 'string' | 'number' | 'boolean' | 'integer' | 'long' | 'double' | 'function';

/** What a value may be beyond its type, and where the page says so. */
export type Limit = Constraint & { readonly spans: readonly Range[] };

export type Constraint =
  /** Of a list. */
  | { readonly kind: 'items'; readonly min: number | null; readonly max: number | null }
  /** Of a number. */
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'characters'; readonly max: number }
  /** `max` in `unit`, as the page has it; a KB or MB is not converted. */
  | { readonly kind: 'size'; readonly max: number; readonly unit: 'bytes' | 'KB' | 'MB' }
  /** A regular expression of JavaScript that the whole string matches. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** What a string must not begin with. */
  | { readonly kind: 'not-starting'; readonly prefix: string }
  /** The only values that are allowed. */
  | { readonly kind: 'values'; readonly values: readonly Literal[] }
  /** The field must be there when the field beside it has this value. */
  | { readonly kind: 'required-when'; readonly field: string; readonly value: Literal }
  /** How often a method may be called. Nothing enforces it. */
  | { readonly kind: 'rate'; readonly calls: number; readonly seconds: number };

/** How many of some fields are there together. */
export interface Rule {
  readonly kind: 'exactly-one' | 'at-least-one' | 'at-most-one';
  /** Names of parameters or fields; `filter.type` is one inside `filter`. */
  readonly fields: readonly string[];
  readonly spans: readonly Range[];
}
