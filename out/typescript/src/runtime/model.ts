// Part of every binding that docbind makes. Do not edit.

/** The model as far as it is there when the binding runs. */
export interface Model {
  /** By name, the members of each by theirs. */
  readonly enums: { readonly [name: string]: { readonly [member: string]: number | string } };
  readonly classes: { readonly [name: string]: readonly ModelField[] };
  /** By the names of classes, where there are some. */
  readonly rules?: { readonly [name: string]: readonly ModelRule[] };
  readonly methods: { readonly [name: string]: ModelMethod };
  readonly listeners: { readonly [name: string]: ModelListener };
}

export interface ModelMethod {
  /** What the host calls it. */
  readonly native: string;
  readonly params: readonly ModelField[];
  readonly result: ModelType;
}

export interface ModelListener {
  /** What the host calls the methods that add and remove one. */
  readonly add: string;
  readonly remove: string;
  /** What the host writes as the method into its events. */
  readonly envelope: string;
  readonly events: { readonly [name: string]: ModelEvent };
}

export interface ModelEvent {
  /** What the host calls it. */
  readonly tag: string;
  readonly payload: ModelType;
}

export interface ModelField {
  readonly name: string;
  readonly type: ModelType;
  readonly required: boolean;
  /** What is filled in where it is left out; absent where nothing is. */
  readonly default?: unknown;
  /** What its values have to be beyond their type. */
  readonly limits?: readonly ModelLimit[];
}

/** The name of a check and what it is told, or `when` with the field and the value that make this one necessary. */
export type ModelLimit = readonly [name: string, ...told: readonly unknown[]];

/** How many of some fields must be there, in words and numbers. */
export type ModelRule = readonly [expected: string, min: number, max: number, ...fields: readonly string[]];

export type ModelType =
  | { readonly kind: 'string' | 'boolean' | 'number' | 'integer' | 'function' | 'unknown' | 'void' }
  /** `open`: a host may send values that came later. */
  | { readonly kind: 'enum'; readonly name: string; readonly open?: boolean }
  | { readonly kind: 'class' | 'listener'; readonly name: string }
  | { readonly kind: 'array' | 'map'; readonly of: ModelType }
  | { readonly kind: 'object'; readonly fields: readonly ModelField[]; readonly open?: boolean };
