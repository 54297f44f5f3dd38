import type { Enum } from '../../ir/types.js';
import { literalKey, Scope } from '../../render/identifiers.js';
import { literal } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';

/** Each enum as an object and a type of the same name, which vanish from the output as types should. */
export function enumsView({ ir, names, docs, preamble }: Binding): View {
  return {
    preamble,
    empty: ir.enums.length === 0,
    enums: ir.enums.map((of, index) => {
      const name = parallel(names.enums, index);
      const keys = new Scope();
      return {
        name,
        comment: docs.type(of),
        type: valueType(of, name),
        members: of.members.map((member) => ({
          comment: docs.member(member),
          key: literalKey(keys.claim(member.name)),
          value: literal(member.value.value),
        })),
      };
    }),
  };
}

/** Without members nothing is known of the values. */
function valueType(of: Enum, name: string): string {
  return of.members.length === 0 ? 'number | string' : `(typeof ${name})[keyof typeof ${name}]`;
}
