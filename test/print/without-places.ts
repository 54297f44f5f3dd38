import type { Ir } from '../../generator/ir/types.js';

/**
 * A model as text, without the places and votes that explain it: two pages may say the same
 * elsewhere. Keys are sorted; as text, a key such as `__proto__` is one like any other.
 */
export function withoutPlaces(ir: Ir): string {
  return JSON.stringify(
    ir,
    (key, value: unknown) => {
      if (key === 'spans' || key === 'votes') return undefined;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    1,
  );
}
