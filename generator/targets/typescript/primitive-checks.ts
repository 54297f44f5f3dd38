import type { PrimitiveName, Type } from '../../ir/types.js';

/** How a primitive is told to be wrong, what is expected instead, and the helper that does both. */
interface PrimitiveCheck {
  readonly wrong: (value: string) => string;
  readonly expected: string;
  readonly helper: string;
}

export const PRIMITIVES: Readonly<Record<PrimitiveName, PrimitiveCheck>> = {
  string: typeIs('string', 'STRING', 'string'),
  boolean: typeIs('boolean', 'BOOLEAN', 'boolean'),
  function: typeIs('function', 'FUNCTION', 'callable'),
  number: { wrong: (value) => `!Number.isFinite(${value})`, expected: 'NUMBER', helper: 'number' },
  double: { wrong: (value) => `!Number.isFinite(${value})`, expected: 'NUMBER', helper: 'number' },
  integer: { wrong: (value) => `!Number.isSafeInteger(${value})`, expected: 'INTEGER', helper: 'integer' },
  long: { wrong: (value) => `!Number.isSafeInteger(${value})`, expected: 'INTEGER', helper: 'integer' },
};

function typeIs(type: string, expected: string, helper: string): PrimitiveCheck {
  return { wrong: (value) => `typeof ${value} !== '${type}'`, expected, helper };
}

/** The condition under which a primitive is wrong, and the constant that says what is expected; null for other types. */
export function faultOf(type: Type, value: string): { readonly wrong: string; readonly expected: string } | null {
  if (type.kind !== 'primitive') return null;
  const { wrong, expected } = PRIMITIVES[type.name];
  return { wrong: wrong(value), expected };
}
