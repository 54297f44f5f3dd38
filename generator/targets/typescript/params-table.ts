import { typeKey, literalKey } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import type { Binding } from './binding.js';
import { listenerOf } from './params.js';

/** The table of parameters: what each method takes and answers, as data, with what the reference says of it. */
export function paramsTableView({ ir, preamble }: Binding): View {
  const methods = ir.methods.filter((method) => listenerOf(method) === null);
  // Of two methods with one name the first counts.
  const names = [...new Set(methods.map(({ name }) => name.value))];
  const said = new Map<string, string>();
  for (const { name, params, result } of methods) {
    said.set(name.value, result.description);
    for (const field of params) said.set(`${name.value}.${field.name}`, field.description);
  }
  return {
    preamble,
    members: names.map(typeKey),
    descriptions: [...said]
      .filter(([, text]) => text !== '')
      .map(([id, text]) => `${literalKey(id)}: ${stringLiteral(text)}`),
  };
}
