import type { Ir, Type } from '../../ir/types.js';

/** The classes that a type names, at any depth. */
export function classesIn(type: Type): string[] {
  switch (type.kind) {
    case 'class':
      return [type.name];
    case 'array':
      return classesIn(type.element);
    case 'map':
      return classesIn(type.value);
    case 'object':
      return type.fields.flatMap((field) => classesIn(field.type.value));
    default:
      return [];
  }
}

/** These classes, and all whose objects theirs can contain, directly or over others. */
export function reachedFrom(names: readonly string[], { classes }: Ir): ReadonlySet<string> {
  const inside = new Map(
    classes.map(({ name, fields }) => [name.value, fields.flatMap((field) => classesIn(field.type.value))]),
  );
  // The set yields what is added to it meanwhile.
  const reached = new Set(names);
  for (const name of reached) for (const next of inside.get(name) ?? []) reached.add(next);
  return reached;
}
