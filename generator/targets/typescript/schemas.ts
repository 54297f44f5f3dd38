import { literalKey } from '../../render/identifiers.js';
import { literal, stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { takesParams } from './params.js';
import { SchemaWriter } from './schema-writer.js';

/** A JSON Schema for what each method takes, and one for each class, by the names of their types. */
export function schemasView(binding: Binding): View {
  const { ir, names, sentClasses } = binding;
  const writer = new SchemaWriter(ir, names, sentClasses);
  const methods = ir.methods.flatMap((method, index) =>
    takesParams(method) ? [{ name: parallel(names.methods, index).params, schema: writer.params(method) }] : [],
  );
  const classes = ir.classes.map((of, index) => ({ name: parallel(names.classes, index), schema: writer.class(of) }));
  const all = [...methods, ...classes].map(({ name, schema }) => ({
    text: stringLiteral(name),
    key: literalKey(name),
    schema: literal(schema),
  }));
  return { preamble: binding.preamble, all, none: all.length === 0 };
}
