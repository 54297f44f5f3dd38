import { inlineFields } from '../../ir/type-text.js';
import type { Field, Method, Type } from '../../ir/types.js';
import { docComment } from '../../render/comments.js';
import { access, isInherited } from '../../render/identifiers.js';
import { literal, stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import type { Imports } from './imports.js';
import { takesParams } from './params.js';

/** Whether a method has parameters with defaults, at any depth. */
export function hasDefaults(method: Method): boolean {
  return takesParams(method) && method.params.some(fills);
}

/** One function for each method with defaults: it fills in what the caller left out. */
export function defaultsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('defaults');
  const methods = ir.methods.flatMap((method, index) => {
    if (!hasDefaults(method)) return [];
    const { filler } = parallel(names.methods, index);
    const comment = docComment({ text: [`Fills in what was left out of what \`${method.name.value}\` takes.`] });
    return [{ comment, name: filler, statements: statements(method.params, 'params', 1, imports) }];
  });
  if (methods.length > 0) imports.type('Filled', 'runtime/fill');
  return { ...binding.head(imports, methods.length === 0), methods };
}

/** Only what stands under a key of its own can be left out. What every object has is not looked into. */
function fills(field: Field): boolean {
  if (field.key.kind !== 'fixed') return false;
  return field.default !== null || (!isInherited(field.name) && inlineFields(field.type.value).some(fills));
}

/** Statements that fill in an object of our own. `level` keeps the names of what is inside each other apart. */
function statements(fields: readonly Field[], object: string, level: number, imports: Imports): string[] {
  return fields.filter(fills).map((field) => {
    const place = access(object, field.name);
    if (!field.default)
      return `if (${place} != null) ${place} = ${filledCopy(field.type.value, place, level, imports)};`;
    if (isInherited(field.name)) return fillOwn(object, field.name, literal(field.default.value), imports);
    return `${place} ??= ${literal(field.default.value)};`;
  });
}

/** What is inside a value, filled in, in a copy: the value is the caller's. */
function filledCopy(type: Type, value: string, level: number, imports: Imports): string {
  const name = `inner${level}`;
  if (type.kind === 'array') {
    const each = `(${name}) => ${filledCopy(type.element, name, level + 1, imports)}`;
    return `${imports.value('fillList', 'runtime/fill')}(${value}, ${each})`;
  }
  const inside = statements(inlineFields(type), name, level + 1, imports).join(' ');
  return `${imports.value('fillObject', 'runtime/fill')}(${value}, (${name}) => { ${inside} })`;
}

/** A property that every object has counts only where the object has it itself. */
function fillOwn(object: string, key: string, value: string, imports: Imports): string {
  return `${imports.value('fillOwn', 'runtime/fill')}(${object}, ${stringLiteral(key)}, ${value});`;
}
