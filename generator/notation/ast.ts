/**
 * What the notation parser gives. Offsets (`start`, `end`) point into the text that was parsed;
 * its MappedText turns them into places in the file. The grammar stands in GRAMMAR.md.
 */
export interface Notation {
  readonly items: readonly Item[];
  /** Comments that stand on lines of their own between the items. */
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

export type Item = Label | Statement | Words;

/** `success:` and what follows it, or a bare value (then `name` is null). */
export interface Label {
  readonly kind: 'label';
  readonly name: string | null;
  readonly value: Value | null;
  readonly comments: readonly Comment[];
  readonly start: number;
  readonly end: number;
  /** Where the name ends. */
  readonly nameEnd: number;
}

/** `let data = await chat.login({…})`, or the call alone. */
export interface Statement {
  readonly kind: 'statement';
  /** The variable that it declares. */
  readonly target: string | null;
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** A line that is no notation, such as the word for "none". */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Value = ObjectValue | ArrayValue | TypeName | LiteralValue | FunctionValue | CallValue;

export interface ObjectValue {
  readonly kind: 'object';
  readonly entries: readonly Entry[];
  /** Comments on the line of the opening brace. */
  readonly opening: readonly Comment[];
  /** Comments that belong to no entry: on lines of their own, and not directly above one. */
  readonly comments: readonly Comment[];
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly key: Key;
  /** What stands between key and value: nothing where the page forgot it. */
  readonly mark: ':' | '=' | null;
  readonly value: Value | null;
  /** `name?: string` */
  readonly optional: boolean;
  /** Those on lines of their own directly above it. */
  readonly above: readonly Comment[];
  /** Those on the lines of the entry: after it, or after the bracket that it opens or closes. */
  readonly comments: readonly Comment[];
  readonly start: number;
  readonly end: number;
}

export interface Key {
  /** As written; alternatives as `(a | b | ...)`. */
  readonly text: string;
  /** One name, or all alternatives of `(a | b)`; `*` for `[key: string]`. */
  readonly names: readonly string[];
  readonly alternatives: boolean;
  readonly quoted: boolean;
  /** Whether the alternatives end with `...`. */
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ArrayValue {
  readonly kind: 'array';
  readonly elements: readonly Value[];
  /** Comments on the line of the opening bracket, before any element. */
  readonly opening: readonly Comment[];
  readonly comments: readonly Comment[];
  readonly start: number;
  readonly end: number;
}

/** `string`, `V2TIMMessage[]`, `Map<string,number>`, or any other bare name. */
export interface TypeName {
  readonly kind: 'type';
  readonly name: string;
  readonly args: readonly TypeName[];
  /** How many `[]` follow. */
  readonly arrays: number;
  readonly start: number;
  readonly end: number;
}

export interface LiteralValue {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly start: number;
  readonly end: number;
}

export interface CallValue {
  readonly kind: 'call';
  /** Dotted, as written: `chat.login`. */
  readonly callee: string;
  /** Whether `new` stands before it. */
  readonly construct: boolean;
  readonly args: readonly Value[];
  readonly start: number;
  readonly end: number;
}

export interface Comment {
  /** Without slashes and outer white space. */
  readonly text: string;
  /** Of the text, not of the slashes. */
  readonly start: number;
  readonly end: number;
}

export interface Problem {
  readonly kind: ProblemKind;
  readonly seen: string;
  readonly start: number;
  readonly end: number;
}

export type ProblemKind =
  'unexpected-token' | 'unclosed-bracket' | 'unclosed-string' | 'stray-bracket' | 'missing-colon' | 'too-deep';
