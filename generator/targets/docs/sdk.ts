import { bareAnswers } from '../../ir/bare-answers.js';
import type { Ir } from '../../ir/types.js';
import { exportedNames, type Sdk } from './modern/index.js';
import { clientName, packageName } from '../typescript/client-name.js';

/** What examples call and import. */
export function sdkOf(ir: Ir): Sdk {
  const client = clientName(ir);
  const named = (facts: readonly ({ readonly value: string } | null)[]): ReadonlySet<string> =>
    new Set(facts.flatMap((fact) => (fact ? [fact.value] : [])));
  const add = named(ir.listeners.map((listener) => listener.add));
  const remove = named(ir.listeners.map((listener) => listener.remove));
  const bare = bareAnswers(ir);
  const methods = new Set(ir.methods.map(({ name }) => name.value));
  return {
    client,
    packageName: packageName(client),
    depth: (method) => (methods.has(method) ? (bare.has(method) ? 1 : 2) : null),
    listenerMethods: { add, remove },
    exported: exportedNames(ir),
  };
}
