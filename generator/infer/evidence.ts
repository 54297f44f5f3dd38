import type { Range } from '../document/span.js';
import { isOpen } from '../ir/open-types.js';
import { typeText } from '../ir/type-text.js';
import { type TypeSite, typeSites } from '../ir/type-sites.js';
import type { Ir, Type } from '../ir/types.js';

/** A type that the page states, and where. */
export interface Stated {
  readonly type: Type;
  readonly spans: readonly Range[];
}

const NUMERIC = ['number', 'integer', 'long', 'double'];

/** What the page or a correction states about fields by their names. What was inferred is no evidence for more. */
export class Evidence {
  private readonly byName = new Map<string, TypeSite[]>();

  constructor(ir: Ir) {
    for (const site of typeSites(ir)) {
      if (site.name === null || site.fact.from.kind === 'inferred' || isOpen(site.fact.value)) continue;
      const key = site.name.toLowerCase();
      this.byName.set(key, [...(this.byName.get(key) ?? []), site]);
    }
  }

  /**
   * The one type that fields of a name have: those of the same method first, then those inside a
   * field of the same name, then all. Null where they differ.
   */
  ofField(name: string, near: Pick<TypeSite, 'owner' | 'parent' | 'id'>): Stated | null {
    const sites = (this.byName.get(name.toLowerCase()) ?? []).filter((site) => site.id !== near.id);
    const sameOwner = sites.filter((site) => site.owner === near.owner);
    const sameParent = near.parent === null ? [] : sites.filter((site) => site.parent === near.parent);
    for (const group of [sameOwner, sameParent, sites]) {
      const agreed = agree(group);
      if (agreed) return agreed;
    }
    return null;
  }
}

function agree(sites: readonly TypeSite[]): Stated | null {
  const first = sites[0];
  if (!first) return null;
  const texts = new Set(sites.map((site) => typeText(site.fact.value)));
  const spans = first.fact.from.spans.slice(0, 1);
  if (texts.size === 1) return { type: closed(first.fact.value), spans };
  const numeric = sites.every(({ fact }) => fact.value.kind === 'primitive' && NUMERIC.includes(fact.value.name));
  return numeric ? { type: { kind: 'primitive', name: 'number' }, spans } : null;
}

/** A type as another field can have it: the ids of inline fields are one field's own. */
function closed(type: Type): Type {
  if (type.kind === 'array') return { ...type, element: closed(type.element) };
  return type.kind === 'object' ? { kind: 'object', fields: [] } : type;
}
