import type { Ir } from '../../ir/types.js';
import { classesIn, reachedFrom } from './classes-in.js';

/** The names of the classes whose objects can contain objects of the same class, over others or at once. */
export function recursiveClasses(ir: Ir): ReadonlySet<string> {
  const own = ir.classes.filter(({ name, fields }) =>
    reachedFrom(
      fields.flatMap((field) => classesIn(field.type.value)),
      ir,
    ).has(name.value),
  );
  return new Set(own.map(({ name }) => name.value));
}
