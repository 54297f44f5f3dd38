import type { Ir } from '../../ir/types.js';
import { typeSites } from '../../ir/type-sites.js';
import { namedIn } from './types.js';

/** How a part uses a type. */
export type Use = 'takes' | 'returns' | 'reports' | 'holds';

/** By the id of an enum, a class or a listener: the ids of the methods, events and classes that use it, by how. */
export type Usage = ReadonlyMap<string, ReadonlyMap<Use, ReadonlySet<string>>>;

export function usageOf(ir: Ir): Usage {
  const usage = new Map<string, Map<Use, Set<string>>>();
  for (const { id, owner, fact } of typeSites(ir)) {
    const named = namedIn(fact.value);
    if (!named) continue;
    const uses = at(usage, `${named.kind}:${named.name}`, () => new Map<Use, Set<string>>());
    at(uses, useOf(id, owner), () => new Set<string>()).add(owner);
  }
  return usage;
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function useOf(id: string, owner: string): Use {
  if (owner.startsWith('class:')) return 'holds';
  if (!owner.startsWith('method:')) return 'reports';
  return id.startsWith(`${owner}/param`) ? 'takes' : 'returns';
}
