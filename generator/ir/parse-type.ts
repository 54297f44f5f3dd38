import type { PrimitiveName, Type } from './types.js';

/** The named types of a model. */
export interface NamedTypes {
  readonly enums: readonly Named<'enum'>[];
  readonly classes: readonly Named<'class'>[];
  readonly listeners: readonly Named<'listener'>[];
}

interface Named<K> {
  readonly kind: K;
  readonly name: { readonly value: string };
}

const PRIMITIVES: readonly PrimitiveName[] = ['string', 'number', 'boolean', 'integer', 'long', 'double', 'function'];

/** The type that `typeText` writes so; null where the model has no type of that name. An `object` has no fields. */
export function parseType(text: string, types: NamedTypes): Type | null {
  const list = /^(.+)\[\]$/s.exec(text)?.[1];
  if (list !== undefined) {
    const element = parseType(list, types);
    return element && { kind: 'array', element };
  }
  const mapped = /^map<string,\s*(.+)>$/s.exec(text)?.[1];
  if (mapped !== undefined) {
    const value = parseType(mapped, types);
    return value && { kind: 'map', value };
  }
  if (text === 'object') return { kind: 'object', fields: [] };
  if (text === 'void' || text === 'unknown') return { kind: text };
  const primitive = PRIMITIVES.find((name) => name === text);
  return primitive ? { kind: 'primitive', name: primitive } : namedType(text, types);
}

/** The described type of a name; null where there is none. */
export function namedType(name: string, { enums, classes, listeners }: NamedTypes): Type | null {
  const found = [...enums, ...classes, ...listeners].find((part) => part.name.value === name);
  return found ? { kind: found.kind, name } : null;
}
