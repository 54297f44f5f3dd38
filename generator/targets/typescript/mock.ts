import type { View } from '../../render/templates.js';
import type { Binding } from './binding.js';

/** The mock of the model: what the hand-written part makes of the table. */
export function mockView(binding: Binding): View {
  const { names } = binding;
  const imports = binding.imports('mock');
  for (const { type } of names.listeners) imports.value(type, 'listeners');
  imports.type('Model', 'runtime/model');
  imports.type('MockHost', 'runtime/mock/options');
  imports.type('MockOptions', 'runtime/mock/options');
  imports.value('mockHost', 'runtime/mock/host');
  imports.value('modelOf', 'runtime/model-of-table');
  imports.value('events', 'table');
  imports.value('table', 'table');
  return {
    ...binding.head(imports, false),
    kinds: names.listeners.map(({ type }) => type),
    exports: [
      "export { MockClock, type MockClockOptions } from './runtime/mock/base/clock.js';",
      "export type * from './runtime/mock/options.js';",
      "export type * from './runtime/model.js';",
    ],
  };
}
