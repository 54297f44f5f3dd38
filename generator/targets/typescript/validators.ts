import { docComment } from '../../render/comments.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { takesParams } from './params.js';

/** One validator for each method that takes parameters, and one for each class. */
export function validatorsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('validators');
  const methods = ir.methods.flatMap((method, index) => {
    if (!takesParams(method)) return [];
    const { validator, params, body } = parallel(names.methods, index);
    return [
      {
        comment: docComment({ text: [`Lists what is wrong with what \`${method.name.value}\` is given.`] }),
        name: validator,
        type: imports.type(params, 'params'),
        body: imports.value(body, 'checks'),
      },
    ];
  });
  const classes = ir.classes.map((of, index) => ({
    comment: docComment({ text: [`Lists what is wrong with an object of \`${of.name.value}\`.`] }),
    name: parallel(names.classValidators, index),
    type: imports.type(parallel(names.classes, index), 'classes'),
    body: imports.value(parallel(names.classBodies, index), 'checks'),
  }));
  const validators = [...methods, ...classes];
  if (validators.length > 0) {
    imports.type('Validator', 'runtime/validator');
    imports.value('validator', 'runtime/validator');
  }
  return { ...binding.head(imports, validators.length === 0), validators };
}
