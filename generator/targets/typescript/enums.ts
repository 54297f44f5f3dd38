import type { Enum } from '../../ir/types.js';
import { literalKey, Scope, typeKey } from '../../render/identifiers.js';
import { literal, stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';

/** Each enum as an object and a type of the same name, which vanish from the output as types should. */
export function enumsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('enums');
  const docs = binding.docsOf(imports, { modules: ['enums', 'classes', 'listeners'] });
  const enums = ir.enums.map((of, index) => {
    const name = parallel(names.enums, index);
    const keys = keysOf(of);
    return {
      name,
      comment: docs.type(of),
      type: valueType(of, name),
      members: of.members.map((member, place) => ({
        comment: docs.member(member),
        key: literalKey(parallel(keys, place)),
        value: literal(member.value.value),
      })),
    };
  });
  return { ...binding.head(imports, enums.length === 0), enums };
}

/** The type of each member, in the order of the enum, which the binding calls `name`. */
export function memberTypes(of: Enum, name: string): string[] {
  return keysOf(of).map((key) =>
    typeKey(key) === key ? `typeof ${name}.${key}` : `(typeof ${name})[${stringLiteral(key)}]`,
  );
}

/** The keys of the enum's object: the members' names, all of them different. */
export function keysOf(of: Enum): string[] {
  const keys = new Scope();
  return of.members.map(({ name }) => keys.claim(name));
}

/** Without members nothing is known of the values. */
function valueType(of: Enum, name: string): string {
  return of.members.length === 0 ? 'number | string' : `(typeof ${name})[keyof typeof ${name}]`;
}
