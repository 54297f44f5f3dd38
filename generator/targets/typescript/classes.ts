import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { TypeWriter } from './type-writer.js';

/** Each class as an interface. Its fields are optional, since the page promises none of them. */
export function classesView(binding: Binding): View {
  const { ir, names, docs } = binding;
  const imports = binding.imports('classes');
  const writer = new TypeWriter(names, imports, docs, 'class');
  const classes = ir.classes.map((of, index) => ({
    name: parallel(names.classes, index),
    comment: docs.type(of),
    members: writer.members(of.fields),
  }));
  return { ...binding.head(imports, classes.length === 0), classes };
}
