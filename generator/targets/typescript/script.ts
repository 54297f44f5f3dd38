import { typeKey } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { wayOf } from './calls.js';

/** What the script for pages is bundled of. */
export function scriptView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('script');
  for (const { type } of names.listeners) imports.value(type, 'listeners');
  imports.value('table', 'table');
  imports.value('meanings', 'codes');
  imports.value('dropIn', 'runtime/drop-in');
  imports.value('makeGlobal', 'runtime/drop-in');
  imports.type('PageClient', 'runtime/client');
  const bare = ir.methods.filter((method) => wayOf(method, ir) === 'send' && binding.bare.has(method.name.value));
  return {
    ...binding.head(imports, false),
    client: stringLiteral(names.client),
    clientName: names.client,
    pageType: names.pageType,
    natives: nativeMembers(binding),
    enums: names.enums,
    kinds: names.listeners.map(({ type }) => type),
    init: stringLiteral(names.init),
    bare: bare.map((method) => stringLiteral(method.name.value)).join(', '),
  };
}

/** The methods by what the native module calls them, where that is another name: pages may use it. */
function nativeMembers({ ir, names }: Binding): string {
  const members = ir.methods.flatMap(({ native }, index) => {
    const { member } = parallel(names.methods, index);
    if (!native || native.value === member) return [];
    const type = `PageClient<import('./client.js').${names.pageType}>[${stringLiteral(member)}]`;
    return [`readonly ${typeKey(native.value)}: ${type};`];
  });
  return members.length === 0 ? '' : ` & {\n${members.join('\n')}\n}`;
}
