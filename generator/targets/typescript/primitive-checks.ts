import type { PrimitiveName, Type } from '../../ir/types.js';

/** How a primitive is told to be wrong, what is expected instead, and the helper that does both. */
interface PrimitiveCheck {
  /** What `typeof` says of it, or a helper that knows it. */
  readonly is: { readonly type: string } | { readonly helper: string };
  readonly expected: string;
  readonly helper: string;
}

const NUMBER: PrimitiveCheck = { is: { helper: 'isNumber' }, expected: 'NUMBER', helper: 'number' };
const INTEGER: PrimitiveCheck = { is: { helper: 'isInteger' }, expected: 'INTEGER', helper: 'integer' };

export const PRIMITIVES: Readonly<Record<PrimitiveName, PrimitiveCheck>> = {
  string: { is: { type: 'string' }, expected: 'STRING', helper: 'string' },
  boolean: { is: { type: 'boolean' }, expected: 'BOOLEAN', helper: 'boolean' },
  function: { is: { type: 'function' }, expected: 'FUNCTION', helper: 'callable' },
  number: NUMBER,
  double: NUMBER,
  integer: INTEGER,
  long: INTEGER,
};

/** The condition under which a primitive is wrong, and the constant that says what is expected. */
export interface Fault {
  readonly wrong: string;
  readonly expected: string;
}

/** How a primitive is told to be wrong; null for other types. `use` imports a helper and gives its name. */
export function faultOf(type: Type, value: string, use: (helper: string) => string): Fault | null {
  if (type.kind !== 'primitive') return null;
  const { is, expected } = PRIMITIVES[type.name];
  const wrong = 'type' in is ? `typeof ${value} !== '${is.type}'` : `!${use(is.helper)}(${value})`;
  return { wrong, expected: use(expected) };
}
