import type { Class, Field, Ir, Method } from '../ir/types.js';
import type { Draft } from './draft.js';

/** The part whose rules may speak of a field. */
export interface RulesAbout {
  readonly owner: Draft<Method> | Draft<Class>;
  /** The field's name there: `filter.type` for the field `type` inside `filter`. */
  readonly path: string;
  /** Whether a name in a rule is the field's or that of one inside it. */
  readonly speaksOf: (name: string) => boolean;
}

/** Null for fields of answers and events, which no rule speaks of. */
export function rulesAbout(ir: Draft<Ir>, { id }: Draft<Field>): RulesAbout | null {
  const [, ownerId, path] = /^([^/]+)\/(?:param|field):(.+)$/s.exec(id) ?? [];
  const owner = [...ir.methods, ...ir.classes].find((one) => one.id === ownerId);
  if (!owner || path === undefined) return null;
  return { owner, path, speaksOf: (name) => name === path || name.startsWith(`${path}.`) };
}
