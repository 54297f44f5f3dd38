import type { Field, Ir, Type } from '../../ir/types.js';
import { membersOf } from './members.js';
import type { Names } from './names.js';

/** All that the binding types as `unknown`, in the order of the model, each with the reason: `method:x/param:y: …`. */
export function unknowns(ir: Ir, names: Names): readonly string[] {
  const found: string[] = [];

  const visit = (type: Type, id: string): void => {
    switch (type.kind) {
      case 'unknown':
        found.push(`${id}: the page does not say what it is`);
        return;
      case 'dangling':
        found.push(`${id}: the page names the type ${type.name}, and describes it nowhere`);
        return;
      case 'enum':
      case 'class':
      case 'listener':
        if (names.find(type.kind, type.name) === undefined)
          found.push(`${id}: the ${type.kind} ${type.name} is missing`);
        return;
      case 'array':
        return visit(type.element, id);
      case 'map':
        return visit(type.value, id);
      case 'object':
        return visitFields(type.fields, id);
      case 'primitive':
      case 'void':
        return;
    }
  };

  const visitFields = (fields: readonly Field[], id: string): void => {
    if (membersOf(fields).others === 'anything')
      found.push(
        `${id}: ${fields.length === 0 ? 'the page tells no key of it' : 'the page tells only some of its keys'}`,
      );
    for (const field of fields) visit(field.type.value, field.id);
  };

  for (const { id, params, result } of ir.methods) {
    if (params.length > 0) visitFields(params, id);
    visit(result.type.value, result.id);
  }
  for (const { id, fields } of ir.classes) visitFields(fields, id);
  for (const { events } of ir.listeners) for (const { payload } of events) visit(payload.type.value, payload.id);
  return found;
}
