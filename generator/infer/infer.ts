import { commonPrefix } from '../ir/common-prefix.js';
import { isOpen } from '../ir/open-types.js';
import { mapTypes, type TypeSite } from '../ir/type-sites.js';
import type { ExampleValue, Fact, InferenceRule, Ir, Type } from '../ir/types.js';
import { readCommentMarks, saysCount } from '../read/comment.js';
import { Evidence, type Stated } from './evidence.js';

interface Conclusion extends Stated {
  readonly rule: InferenceRule;
}

/**
 * Fills in the types that the page leaves open, from what else it says. Only what is open changes;
 * each conclusion names its rule. Running it again changes nothing.
 */
export function inferTypes(ir: Ir): Ir {
  const evidence = new Evidence(ir);
  const namedTypes = typesByFieldName(ir);
  return mapTypes(ir, (site) => {
    const { fact } = site;
    if (!isOpen(fact.value) || fact.from.kind === 'inferred' || site.name === '*') return fact;
    for (const rule of RULES) {
      const found = rule(site, evidence, namedTypes);
      const type = found && fill(fact.value, found.type);
      if (found && type) return concluded(fact, type, found);
    }
    return fact;
  });
}

type Rule = (site: TypeSite, evidence: Evidence, namedTypes: ReadonlyMap<string, Type>) => Conclusion | null;

/** In the order in which they are believed. */
const RULES: readonly Rule[] = [byWhether, byUnit, byExample, bySameField, byNamedField, bySiblingList, byNamedType];

function byWhether({ description, fact }: TypeSite): Conclusion | null {
  const asks = readCommentMarks(description).whether;
  return asks ? { rule: 'whether', type: { kind: 'primitive', name: 'boolean' }, spans: fact.from.spans } : null;
}

function byUnit({ description, hasUnit, fact }: TypeSite): Conclusion | null {
  const counts = hasUnit || saysCount(description);
  return counts ? { rule: 'unit', type: { kind: 'primitive', name: 'number' }, spans: fact.from.spans } : null;
}

function byExample({ path, calls }: TypeSite): Conclusion | null {
  for (const call of calls) {
    let value: ExampleValue | undefined = call.argument ?? undefined;
    for (const key of path) {
      const inside: ExampleValue | undefined = value?.kind === 'array' ? value.elements[0] : value;
      value = inside?.kind === 'object' ? inside.entries.find((entry) => entry.key === key)?.value : undefined;
    }
    const type = value && typeOfExample(value);
    if (type) return { rule: 'example', type, spans: call.spans };
  }
  return null;
}

function typeOfExample(value: ExampleValue): Type | null {
  if (value.kind === 'array') {
    const element = value.elements[0] && typeOfExample(value.elements[0]);
    return element ? { kind: 'array', element } : null;
  }
  if (value.kind === 'object') return value.entries.length > 0 ? { kind: 'object', fields: [] } : null;
  if (value.kind !== 'literal' || value.value === null) return null;
  const name = typeof value.value;
  return name === 'string' || name === 'number' || name === 'boolean' ? { kind: 'primitive', name } : null;
}

function bySameField(site: TypeSite, evidence: Evidence): Conclusion | null {
  const found = site.name === null ? null : evidence.ofField(site.name, site);
  return found && { rule: 'same-field', ...found };
}

/** The comment is the name of another field: `data: // userIDList`. */
function byNamedField(site: TypeSite, evidence: Evidence): Conclusion | null {
  const { alone, list } = readCommentMarks(site.description);
  if (alone === null) return null;
  const name = alone.replace(/\s+/g, '');
  const found = evidence.ofField(name, site) ?? elementOrList(name, site, evidence);
  if (!found) return null;
  const type: Type = list && found.type.kind !== 'array' ? { kind: 'array', element: found.type } : found.type;
  return { rule: 'named-field', ...found, type };
}

function bySiblingList(site: TypeSite, evidence: Evidence): Conclusion | null {
  const found = site.name === null ? null : elementOrList(site.name, site, evidence);
  return found && { rule: 'sibling-list', ...found };
}

/** `memberID` from `memberIDList: string[]`, or `keys` from `key: string`. */
function elementOrList(name: string, site: TypeSite, evidence: Evidence): Stated | null {
  for (const suffix of ['List', 's']) {
    const list = evidence.ofField(name + suffix, site);
    if (list?.type.kind === 'array') return { ...list, type: list.type.element };
    if (!name.endsWith(suffix) || name.length === suffix.length) continue;
    const element = evidence.ofField(name.slice(0, -suffix.length), site);
    if (element && element.type.kind !== 'array') return { ...element, type: { kind: 'array', element: element.type } };
  }
  return null;
}

function byNamedType(site: TypeSite, _: Evidence, namedTypes: ReadonlyMap<string, Type>): Conclusion | null {
  const type = site.name === null ? undefined : namedTypes.get(site.name.toLowerCase());
  return type ? { rule: 'named-type', type, spans: site.fact.from.spans } : null;
}

/** `conversationtype` → the enum `V2TIM_ConversationType`, `messagelist` → a list of `V2TIMMessage`. */
function typesByFieldName(ir: Ir): ReadonlyMap<string, Type> {
  const names = [...ir.enums, ...ir.classes].map((part) => part.name.value);
  const prefix = commonPrefix(names);
  const table = new Map<string, Type>();
  if (prefix === '') return table;
  for (const part of [...ir.classes, ...ir.enums]) {
    if (!part.name.value.startsWith(prefix)) continue;
    const short = part.name.value.slice(prefix.length).replace(/_/g, '').toLowerCase();
    const type: Type = { kind: part.kind, name: part.name.value };
    // One short word may as well be an everyday name.
    if (short.length >= 6) table.set(short, type);
    if (part.kind === 'class') table.set(`${short}list`, { kind: 'array', element: type });
  }
  return table;
}

/** The open type with what was concluded in its place; null where the two do not fit. */
function fill(open: Type, found: Type): Type | null {
  if (open.kind === 'unknown') return found;
  if (open.kind !== 'array') return null;
  const element = found.kind === 'array' ? found.element : null;
  const filled = element && fill(open.element, element);
  return filled && { kind: 'array', element: filled };
}

function concluded(fact: Fact<Type>, value: Type, found: Conclusion): Fact<Type> {
  return {
    value,
    from: { kind: 'inferred', rule: found.rule, spans: [...new Set([...fact.from.spans, ...found.spans])] },
  };
}
