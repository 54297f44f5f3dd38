import type { View } from '../../render/templates.js';
import type { Binding } from './binding.js';
import { RUNTIME_EXPORTS } from './runtime-names.js';

/** All types and nothing else, for those who only describe data. */
export function typesView({ preamble }: Binding): View {
  const runtime = RUNTIME_EXPORTS.flatMap(({ file, values, types }) => {
    const all = [...values, ...types];
    return all.length > 0 ? [`export type { ${all.join(', ')} } from './runtime/${file}.js';`] : [];
  });
  return { preamble, runtime };
}
