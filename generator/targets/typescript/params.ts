import type { Method } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { TypeWriter } from './type-writer.js';

/** The listener that a method takes in place of parameters. */
export function listenerOf(method: Method): string | null {
  const [only, ...others] = method.params;
  return others.length === 0 && only?.type.value.kind === 'listener' ? only.type.value.name : null;
}

/** Whether the method takes an object of parameters. */
export function takesParams(method: Method): boolean {
  return method.params.length > 0 && listenerOf(method) === null;
}

/** What each method takes, where it takes something, and what it answers. */
export function paramsView(binding: Binding): View {
  const { ir, names, docs } = binding;
  const imports = binding.imports('params');
  const sent = new TypeWriter(names, imports, docs, 'sent');
  const received = new TypeWriter(names, imports, docs, 'received');
  const methods = ir.methods.map((method, index) => {
    const { params, result } = parallel(names.methods, index);
    const members = takesParams(method) ? sent.members(method.params) : null;
    return {
      params: members ? [{ name: params, comment: docs.params(method), members }] : [],
      resultComment: docs.result(method),
      resultName: result,
      resultType: received.type(method.result.type.value),
    };
  });
  return { ...binding.head(imports, methods.length === 0), methods };
}
