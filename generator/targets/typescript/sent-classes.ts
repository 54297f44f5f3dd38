import type { Ir, Type } from '../../ir/types.js';
import { variantsOf } from '../../ir/variants.js';
import { classesIn, reachedFrom } from './classes-in.js';

/**
 * The names of the classes whose objects callers alone make: nothing that the host answers or sends contains one. Their
 * enums are closed, as those of parameters are. Classes with variants are left out, since these are open.
 */
export function sentClasses(ir: Ir): ReadonlySet<string> {
  const sent = reached(ir, [...ir.methods.flatMap(({ params }) => params.map(({ type }) => type.value))]);
  const received = reached(ir, [
    ...ir.methods.map(({ result }) => result.type.value),
    ...ir.listeners.flatMap(({ events }) => events.map(({ payload }) => payload.type.value)),
  ]);
  const open = ir.classes.filter((of) => variantsOf(of, ir.enums) !== null).map(({ name }) => name.value);
  return new Set([...sent].filter((name) => !received.has(name) && !open.includes(name)));
}

function reached(ir: Ir, types: readonly Type[]): ReadonlySet<string> {
  return reachedFrom(types.flatMap(classesIn), ir);
}
