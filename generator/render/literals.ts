import type { Literal } from '../ir/types.js';
import { literalKey } from './identifiers.js';
import { stringLiteral } from './strings.js';

export { stringLiteral };

/** A number as source text. Infinity and NaN are no literals and stand for a broken model. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no literal`);
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Any value of a page as source text. */
export function literal(value: Literal): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${literalKey(key)}: ${literal(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}
