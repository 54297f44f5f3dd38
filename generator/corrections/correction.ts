import type { Range } from '../document/span.js';
import type { Literal } from '../ir/types.js';

/**
 * A file of corrections: what is wrong in a vendor's page, with reason and evidence.
 * `spec/corrections.schema.json` is generated from these types, for editors.
 */
export interface CorrectionsFile {
  /** The page that the corrections are for: its product and release. For people. */
  readonly page: string;
  /** In the order in which they are applied: what is renamed has its new name in those that follow. */
  readonly corrections: readonly (Correction | SetFacts)[];
  /** What the evidence does not settle. Each is a finding as long as the fact exists. */
  readonly open?: readonly OpenQuestion[];
}

export type Correction = SetFact | Rename | Add | Remove;

interface Grounds {
  /** One sentence or two: what is wrong, and what shows it. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

/** Gives a fact another value, or one where the page has none. */
export interface SetFact extends Grounds {
  /** As `docbind facts` writes it. `*` stands for one name of the path. */
  readonly id: string;
  readonly op: 'set';
  readonly key: FactKey;
  /** What the page says: a type as `docbind facts` writes it. Left out where the page says nothing. */
  readonly expect?: Literal;
  readonly to: Literal;
}

/** Gives one value to the same fact of several parts; each is a correction of its own. */
export interface SetFacts extends Omit<SetFact, 'id'> {
  readonly ids: readonly string[];
}

export type FactKey =
  /** Of fields, results and payloads. */
  | 'type'
  /** Of fields. */
  | 'required'
  | 'nullable'
  | 'default'
  | 'unit'
  /** Of fields, methods, members and events. */
  | 'since'
  | 'edition'
  /** Of fields and methods. */
  | 'deprecated'
  /** Of methods: what the native module calls it. */
  | 'native'
  /** Of methods: `bare`, where nothing stands around what the native module answers. */
  | 'answer'
  /** Of enum members. */
  | 'value'
  /** Of events. */
  | 'tag'
  /** Of listeners. */
  | 'envelope'
  /** Of fields, methods and classes, in the words of the house form: `at most 20 items`. `set` adds one. */
  | 'limit'
  /** Of sections: a name that "see" points to. `set` without `expect` adds one. */
  | 'reference';

/** Gives a part another name. All that refers to it follows. */
export interface Rename extends Grounds {
  readonly id: string;
  readonly op: 'rename';
  readonly to: string;
}

/** Adds a part that the page leaves out. */
export interface Add extends Grounds {
  /** Of the part that is to be. */
  readonly id: string;
  readonly op: 'add';
  /** The name of the part that it is to stand behind, or `first`. Left out: at the end. */
  readonly after?: string;
  readonly to: NewPart;
}

/** What is known of an added part: the type of a field, the value of a member, the module of a method. */
export interface NewPart {
  readonly type?: string;
  readonly required?: 'yes' | 'no';
  readonly value?: number | string;
  readonly module?: string;
}

/** Takes a part away, or one fact of it. */
export interface Remove extends Grounds {
  readonly id: string;
  readonly op: 'remove';
  /** Which fact; left out: the part with all that is in it. */
  readonly key?: FactKey;
  /** What the page says there: of a part, its type or value. */
  readonly expect?: Literal;
}

export type Evidence =
  /** A line of the page, and a word that stands there. */
  | { readonly page: number; readonly shows: string }
  /** A line of a file of facts. Without `id`, `key` and `value`: the one that says the same as the correction. */
  | {
      readonly witness: string;
      readonly id?: string;
      readonly key?: string;
      readonly value?: Literal;
    }
  /** What the page says in another place. */
  | { readonly fact: string; readonly key: string; readonly value: Literal };

/** A doubt about a fact, with what speaks for what. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly evidence?: readonly Evidence[];
}

/** Something of a file, and where it stands there. */
export interface Placed<T> {
  readonly value: T;
  readonly range: Range;
}
