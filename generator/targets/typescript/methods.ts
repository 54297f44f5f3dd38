import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { wayOf } from './calls.js';
import { callOf, parametersOf, resultOf } from './client.js';

/** One function for each method, which resolves with the result alone: for bundles that need only a few. */
export function methodsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('methods');
  const docs = binding.docsOf(imports, { modules: ['listeners'], methods: 'functions' });
  const methods = ir.methods.map((method, index) => {
    const own = parallel(names.methods, index);
    const result = resultOf(method, own, binding, imports);
    const isSent = wayOf(method, ir) === 'send';
    return {
      comment: docs.method(method),
      name: own.call,
      parameters: parametersOf(method, own, binding, imports),
      result: isSent ? result : `${imports.type('HostAnswer', 'runtime/answer')}<${result}>`,
      call: callOf(method, own, binding, imports, 'chat', (info) => {
        return `chat.$connection.call(${info}, params, ${imports.value('dataOf', 'runtime/connection')}<${result}>)`;
      }),
    };
  });
  if (methods.length > 0) imports.type('Connected', 'runtime/connection');
  return { ...binding.head(imports, methods.length === 0), methods };
}
