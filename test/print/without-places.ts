import type { Ir } from '../../generator/ir/types.js';

/** A model as plain data without the places and votes that explain it: two pages may say the same elsewhere. */
export function withoutPlaces(ir: Ir): unknown {
  return JSON.parse(
    JSON.stringify(ir, (key, value: unknown) => (key === 'spans' || key === 'votes' ? undefined : value)),
  );
}
