import type { Ir, Method } from '../../ir/types.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { hasDefaults } from './defaults.js';
import { listenerOf, takesParams } from './params.js';

/** What the client needs to know of each method, one constant each, so that bundles hold only what they use. */
export function callsView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('calls');
  if (ir.methods.length > 0) imports.type('Method', 'runtime/connection');
  const methods = ir.methods.map((method, index) => {
    const { info, body, filler } = parallel(names.methods, index);
    const members = [
      `name: ${stringLiteral(method.name.value)}`,
      `native: ${stringLiteral(method.native?.value ?? method.name.value)}`,
      ...(takesParams(method) ? [`check: ${imports.value(body, 'checks')}`] : []),
      ...(hasDefaults(method) ? [`fill: ${imports.value(filler, 'defaults')}`] : []),
    ];
    return { name: info, members: members.join(', ') };
  });
  return { ...binding.head(imports, methods.length === 0), methods };
}

/** How a method is called: with parameters or nothing, or with a listener that is added or removed. */
export type Way = 'send' | 'add' | 'remove';

export function wayOf(method: Method, ir: Ir): Way {
  if (listenerOf(method) === null) return 'send';
  return ir.listeners.some((listener) => listener.remove?.value === method.name.value) ? 'remove' : 'add';
}
