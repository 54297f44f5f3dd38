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
  const aliases: { readonly comment: string; readonly name: string; readonly of: string }[] = [];
  const known = new Map<string, string>();
  const methods = ir.methods.flatMap((method, index) => {
    if (!takesParams(method)) return [];
    const { body: name, pascal } = parallel(names.methods, index);
    const code = writer.typed(writer.body(method.params, method.rules, 'param', 'params', pascal));
    // Many methods take the same, such as the ID of a group: one function does for all of them.
    const text = JSON.stringify(code);
    const of = known.get(text);
    const comment = docComment({ text: [`What \`${method.name.value}\` takes${of === undefined ? '' : ', too'}.`] });
    if (of !== undefined) {
      aliases.push({ comment, name, of });
      return [];
    }
    known.set(text, name);
    return [{ comment, name, ...code }];
  });
  const classes = ir.classes.map((of, index) => ({
    comment: docComment({ text: [`An object of \`${of.name.value}\`.`] }),
    name: parallel(names.classBodies, index),
    ...writer.typed(
      writer.body(
        of.fields,
        of.rules,
        binding.sentClasses.has(of.name.value) ? 'sent-class' : 'class',
        'value',
        parallel(names.classes, index),
      ),
    ),
  }));
  const values = writer.called.values();
  const bodies = [...classes, ...methods];
  if (bodies.length > 0) {
    imports.type('Report', 'runtime/check');
    imports.type('Fields', 'runtime/check');
  }
  const insides = writer.called.objects();
  if (values.length + insides.length > 0) imports.type('Key', 'runtime/check');
  return {
    ...binding.head(imports, bodies.length === 0),
    bodies,
    aliases,
    inner: writer.bodies,
    insides,
    values,
    constants: writer.constants(),
  };
}
