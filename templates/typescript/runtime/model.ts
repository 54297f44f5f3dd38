// Part of every binding that docbind makes. Do not edit.

/** What a value is. */
export type ModelType =
  | { readonly kind: 'string' | 'boolean' | 'number' | 'integer' | 'function' | 'unknown' | 'void' }
  | { readonly kind: 'enum' | 'class' | 'listener'; readonly name: string }
  | { readonly kind: 'array' | 'map'; readonly of: ModelType }
  | { readonly kind: 'object'; readonly fields: readonly ModelField[] };

export interface ModelField {
  readonly name: string;
  readonly type: ModelType;
  readonly required: boolean;
  /** Absent: there is none. */
  readonly default?: unknown;
}

/** What the reference says of the SDK, as far as a program needs it while it runs. */
export interface Model {
  readonly enums: { readonly [name: string]: { readonly [member: string]: number | string } };
  readonly classes: { readonly [name: string]: readonly ModelField[] };
  readonly methods: { readonly [name: string]: ModelMethod };
  readonly listeners: { readonly [name: string]: ModelListener };
}

export interface ModelMethod {
  /** What the host calls the method. */
  readonly native: string;
  readonly params: readonly ModelField[];
  /** Of the answer's `data`. */
  readonly result: ModelType;
}

export interface ModelListener {
  /** The method that adds one. */
  readonly add: string;
  /** The method that removes one. */
  readonly remove: string;
  /** What the host writes as the method into each of its events. */
  readonly envelope: string;
  readonly events: { readonly [name: string]: { readonly tag: string; readonly payload: ModelType } };
}
