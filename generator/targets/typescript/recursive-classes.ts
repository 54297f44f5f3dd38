import type { Ir, Type } from '../../ir/types.js';

/** The names of the classes whose objects can contain objects of the same class, over others or at once. */
export function recursiveClasses(ir: Ir): ReadonlySet<string> {
  const inside = new Map(
    ir.classes.map(({ name, fields }) => [name.value, new Set(fields.flatMap((field) => classesIn(field.type.value)))]),
  );
  return new Set([...inside.keys()].filter((name) => reaches(name, name, inside)));
}

function reaches(from: string, to: string, inside: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  // The set yields what is added to it meanwhile.
  const reached = new Set(inside.get(from));
  for (const name of reached) for (const next of inside.get(name) ?? []) reached.add(next);
  return reached.has(to);
}

/** The classes that a type names, at any depth. */
function classesIn(type: Type): string[] {
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
