import type { Method } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { code } from './doc-text.js';
import { RuleWriter } from './rule-writer.js';
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

/** Whether the method may be called without an object of parameters: nothing has to be in it. */
export function mayOmitParams({ params, rules }: Method): boolean {
  const byDefault = params.some(({ limits }) =>
    limits.some(
      (limit) =>
        limit.kind === 'required-when' &&
        params.some(({ name, default: own }) => name === limit.field && own?.value === limit.value),
    ),
  );
  return (
    params.every(({ key, required }) => key.kind !== 'fixed' || required.value !== 'yes') &&
    rules.every(({ kind }) => kind === 'at-most-one') &&
    !byDefault
  );
}

/** What each method takes, where it takes something, and what it answers. */
export function paramsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('params');
  const docs = binding.docsOf(imports, { modules: ['enums', 'classes', 'listeners'] });
  const sent = new TypeWriter(names, imports, docs, 'sent');
  const received = new TypeWriter(names, imports, docs, 'received');
  const rules = new RuleWriter(ir, names, imports, sent);
  /** One interface, or, where parameters go together, one of all of them and a type that says how. */
  const paramsOf = (method: Method, name: string): View => {
    const members = sent.members(method.params);
    const union = rules.union(method);
    if (union === null) return { name, comment: docs.params(method), members, together: [] };
    const base = names.claim(name.replace(/Params(?=(?:_\d+)?$)/, 'Fields'));
    return {
      name: base,
      comment: docs.note(`All that ${code(method.name.value)} can take; some of it goes together.`),
      members,
      together: [{ name, comment: docs.params(method), type: `${base} & (${union})` }],
    };
  };
  const methods = ir.methods.map((method, index) => {
    const { params, result } = parallel(names.methods, index);
    return {
      params: takesParams(method) ? [paramsOf(method, params)] : [],
      resultComment: docs.result(method),
      resultName: result,
      resultType: received.type(method.result.type.value),
    };
  });
  return { ...binding.head(imports, methods.length === 0), methods };
}
