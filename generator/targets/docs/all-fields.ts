import { inlineFields } from '../../ir/type-text.js';
import type { Field } from '../../ir/types.js';

/** Fields with those of the inner objects behind each. */
export function fieldsOf(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...fieldsOf(inlineFields(field.type.value))]);
}
