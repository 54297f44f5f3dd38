import type { Type } from './types.js';

/** Whether a type leaves open what it is: unknown, or a list of what is unknown. */
export function isOpen(type: Type): boolean {
  return type.kind === 'unknown' || (type.kind === 'array' && isOpen(type.element));
}
