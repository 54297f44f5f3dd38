import { docComment } from '../../render/comments.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { CheckWriter } from './check-writer.js';
import { listenerOf, takesParams } from './params.js';

/** One function for each method that takes something, and one for each class that they reach. */
export function validatorsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('validators');
  const writer = new CheckWriter(ir, names, imports);
  const methods = ir.methods.flatMap((method, index) => {
    const statements = takesParams(method)
      ? paramsStatements([
          ...writer.statements(method.params, 'param', 'params', null),
          ...writer.ruleStatements(method.rules, 'params', "''"),
        ])
      : method.params.slice(0, listenerOf(method) === null ? 0 : 1).map((field) => {
          return writer.valueStatement(field.type.value, field.name, 'params');
        });
    if (statements.length === 0) return [];
    const comment = docComment({ text: [`Lists what is wrong with what \`${method.name.value}\` is given.`] });
    return [{ comment, name: parallel(names.methods, index).validator, statements }];
  });
  // The set yields what is added to it meanwhile.
  const classes: View[] = [];
  for (const index of writer.classes) {
    const { fields, rules } = parallel(ir.classes, index);
    classes.push({
      name: parallel(names.classChecks, index),
      statements: [
        ...writer.statements(fields, 'class', 'value', 'path'),
        ...writer.ruleStatements(rules, 'value', 'path'),
      ],
    });
  }
  if (methods.length > 0) {
    imports.value('Report', 'runtime/check');
    imports.type('Depth', 'runtime/check');
    imports.type('Violation', 'runtime/check');
  }
  return { ...binding.head(imports, methods.length === 0), methods, classes };
}

function paramsStatements(statements: readonly string[]): string[] {
  if (statements.length === 0) return [`report.isObject('', params);`];
  return [`if (report.isObject('', params)) {`, ...statements, '}'];
}
