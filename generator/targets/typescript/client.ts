import type { Ir, Method } from '../../ir/types.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { hasDefaults } from './defaults.js';
import { listenerOf, takesParams } from './params.js';
import type { Imports } from './imports.js';
import type { MethodNames } from './names.js';

/** The client: one method for each of the model's. */
export function clientView(binding: Binding): View {
  const { ir, names, docs } = binding;
  const imports = binding.imports('client');
  // Without methods nothing is called, and what is not used does not compile everywhere.
  if (ir.methods.length > 0) {
    imports.value('Caller', 'runtime/caller');
    imports.type('ClientOptions', 'runtime/caller');
    imports.type('Host', 'runtime/host');
  }
  const methods = ir.methods.map((method, index) => {
    const own = parallel(names.methods, index);
    return {
      comment: docs.method(method),
      name: own.member,
      result: imports.type(own.result, 'params'),
      ...callView(method, own, binding, imports),
    };
  });
  return { ...binding.head(imports, false), methods };
}

interface CallView {
  readonly parameter: string;
  /** What the hand-written part does with the call. */
  readonly via: 'call' | 'add' | 'remove';
  readonly arguments: string;
}

function callView(method: Method, own: MethodNames, { ir, names }: Binding, imports: Imports): CallView {
  const wire = stringLiteral(method.native?.value ?? method.name.value);
  const listener = listenerOf(method);
  if (listener !== null) {
    const known = names.find('listener', listener);
    // A listener that is described nowhere still has to be one.
    const type = known
      ? imports.type(known, 'listeners')
      : `${imports.type('HostListener', 'runtime/listener')}<object>`;
    const validator = imports.value(own.validator, 'validators');
    const via = removes(method, ir) ? 'remove' : 'add';
    return { parameter: `listener: ${type}`, via, arguments: `${wire}, listener, ${validator}` };
  }
  if (!takesParams(method)) return { parameter: '', via: 'call', arguments: wire };
  const type = imports.type(own.params, 'params');
  const optional = method.params.every((field) => field.required.value === 'no' || field.key.kind !== 'fixed');
  return {
    parameter: `params${optional ? '?' : ''}: ${type}`,
    via: 'call',
    arguments: [
      wire,
      'params',
      imports.value(own.validator, 'validators'),
      ...(hasDefaults(method) ? [imports.value(own.filler, 'defaults')] : []),
    ].join(', '),
  };
}

function removes(method: Method, ir: Ir): boolean {
  return ir.listeners.some((listener) => listener.remove?.value === method.name.value);
}
