import { inlineFields } from '../../ir/type-text.js';
import type { Field, Method, Type } from '../../ir/types.js';
import { docComment } from '../../render/comments.js';
import { isInherited, literalKey, typeKey } from '../../render/identifiers.js';
import { literal, stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import type { Imports } from './imports.js';
import { takesParams } from './params.js';

/** Whether a method has parameters with defaults, at any depth. */
export function hasDefaults(method: Method): boolean {
  return takesParams(method) && method.params.some(fills);
}

/** One function for each method with defaults: what the host is sent where the caller left something out. */
export function defaultsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('defaults');
  const methods = ir.methods.flatMap((method, index) => {
    if (!hasDefaults(method)) return [];
    const { filler, params } = parallel(names.methods, index);
    const comment = docComment({
      text: [`What \`${method.name.value}\` is given, with the defaults of what was left out.`],
    });
    const filled = filledObject(method.params, 'params', imports);
    return [{ comment, name: filler, params: imports.type(params, 'params'), filled }];
  });
  return { ...binding.head(imports, methods.length === 0), methods };
}

/** Only what stands under a key of its own can be left out; of two descriptions of one key neither counts. */
function fills(field: Field): boolean {
  return field.key.kind === 'fixed' && (field.default !== null || inlineFields(field.type.value).some(fills));
}

/** An object literal: what `object` holds, and the defaults of what it does not. */
function filledObject(fields: readonly Field[], object: string, imports: Imports): string {
  const members = fields.filter(fills).map((field) => {
    const value = read(object, field.name, imports);
    return `${literalKey(field.name)}: ${filledValue(field, value, imports)}`;
  });
  return `{ ...${object}, ${members.join(', ')} }`;
}

function filledValue(field: Field, value: string, imports: Imports): string {
  if (field.default) return `${value} ?? ${literal(field.default.value)}`;
  return `${value} && ${filledType(field.type.value, value, 'item', imports)}`;
}

/** What is inside a value that is there. */
function filledType(type: Type, value: string, item: string, imports: Imports): string {
  if (type.kind !== 'array') return filledObject(inlineFields(type), value, imports);
  return `${value}.map((${item}) => (${filledType(type.element, item, `${item}_`, imports)}))`;
}

function read(object: string, key: string, imports: Imports): string {
  if (isInherited(key)) return `${imports.value('own', 'runtime/check')}(${object}, ${stringLiteral(key)})`;
  return typeKey(key) === key ? `${object}.${key}` : `${object}[${stringLiteral(key)}]`;
}
