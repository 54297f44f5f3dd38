import { variantsOf } from '../../ir/variants.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { TypeWriter } from './type-writer.js';
import { VariantWriter } from './variant-writer.js';

/** Each class as an interface, or as a union of several. Fields are optional, since the page promises none of them. */
export function classesView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('classes');
  const docs = binding.docsOf(imports, { modules: ['enums', 'classes', 'listeners'] });
  const writer = new TypeWriter(names, imports, docs, 'class');
  const sentWriter = new TypeWriter(names, imports, docs, 'sent-class');
  const variantWriter = new VariantWriter(binding, imports, docs, writer);
  const classes = ir.classes.map((of, index) => {
    const name = parallel(names.classes, index);
    const variants = variantsOf(of, ir.enums);
    if (variants !== null) return variantWriter.view(of, variants, name);
    const own = binding.sentClasses.has(of.name.value) ? sentWriter : writer;
    return { name, comment: docs.type(of), members: own.members(of.fields), union: [] };
  });
  return { ...binding.head(imports, classes.length === 0), classes };
}
