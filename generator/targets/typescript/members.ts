import type { Field } from '../../ir/types.js';

/** The members of an object, as a type can say them. */
export interface Members {
  readonly named: readonly NamedMember[];
  /** What stands under any other key: these fields' type, anything, or nothing at all. */
  readonly others: Field | 'anything' | null;
}

export interface NamedMember {
  readonly key: string;
  /** More than one where the page describes the key twice. */
  readonly fields: readonly [Field, ...Field[]];
  /** One of several keys, of which an object has some. */
  readonly alternative: boolean;
}

/** Sorts a list of fields out: fixed keys, keys of which one is there, and keys that are not fixed. */
export function membersOf(fields: readonly Field[]): Members {
  const named = new Map<string, NamedMember>();
  // An object of which nothing is known may hold anything.
  let others: Members['others'] = fields.length === 0 ? 'anything' : null;
  for (const field of fields) {
    if (field.key.kind === 'any') {
      others = fields.length === 1 ? field : 'anything';
      continue;
    }
    if (field.key.kind === 'one-of' && field.key.open) others = 'anything';
    const keys = field.key.kind === 'one-of' ? field.key.names : [field.name];
    for (const key of keys) {
      const before = named.get(key);
      const alternative = field.key.kind === 'one-of';
      if (!before) named.set(key, { key, fields: [field], alternative });
      // A key that also stands by itself is described there.
      else if (!alternative) named.set(key, { ...before, fields: [...before.fields, field] });
    }
  }
  return { named: [...named.values()], others };
}
