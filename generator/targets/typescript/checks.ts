import { docComment } from '../../render/comments.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { CheckWriter } from './check-writer.js';
import { takesParams } from './params.js';

/** One function for each method that takes parameters, and one for each class: they check the members of an object. */
export function checksView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('checks');
  const writer = new CheckWriter(ir, names, imports);
  const methods = ir.methods.flatMap((method, index) => {
    if (!takesParams(method)) return [];
    const { body, pascal } = parallel(names.methods, index);
    const comment = docComment({ text: [`What \`${method.name.value}\` takes.`] });
    const code = writer.body(method.params, method.rules, 'param', 'params', pascal);
    return [{ comment, name: body, ...writer.typed(code) }];
  });
  const classes = ir.classes.map((of, index) => ({
    comment: docComment({ text: [`An object of \`${of.name.value}\`.`] }),
    name: parallel(names.classBodies, index),
    ...writer.typed(writer.body(of.fields, of.rules, 'class', 'value', parallel(names.classes, index))),
  }));
  const values = writer.valueChecks();
  const bodies = [...methods, ...classes];
  if (bodies.length > 0) {
    imports.type('Report', 'runtime/check');
    imports.type('Fields', 'runtime/check');
  }
  if (values.length > 0) imports.type('Key', 'runtime/check');
  return { ...binding.head(imports, bodies.length === 0), bodies, inner: writer.bodies, values };
}
