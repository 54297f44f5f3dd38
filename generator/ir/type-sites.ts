import type { Event, ExampleCall, Fact, Field, Ir, Method, Type } from './types.js';

/** A place in the model that has a type. */
export interface TypeSite {
  readonly id: string;
  /** The field's name; null for a result or a payload itself. */
  readonly name: string | null;
  /** The name of the field that it is inside; null at the top. */
  readonly parent: string | null;
  /** The id of the method, class or event that it belongs to. */
  readonly owner: string;
  readonly fact: Fact<Type>;
  readonly description: string;
  readonly hasUnit: boolean;
  /** The names from the method's parameter, or from a class, down to here. */
  readonly path: readonly string[];
  /** The calls of the method whose parameter it is, by its own examples. */
  readonly calls: readonly ExampleCall[];
}

/**
 * The model with each type replaced by what `change` gives for it, outer types before the inner
 * ones. What a failed call answers is the calling convention's, and stays.
 */
export function mapTypes(ir: Ir, change: (site: TypeSite) => Fact<Type>): Ir {
  return {
    ...ir,
    methods: ir.methods.map((method) => mapMethod(method, change)),
    classes: ir.classes.map((type) => ({
      ...type,
      fields: mapFields(type.fields, { owner: type.id, parent: null, path: [], calls: [] }, change),
    })),
    listeners: ir.listeners.map((listener) => ({
      ...listener,
      events: listener.events.map((event) => mapEvent(event, change)),
    })),
  };
}

/** All types of the model, outer ones first. */
export function typeSites(ir: Ir): readonly TypeSite[] {
  const sites: TypeSite[] = [];
  mapTypes(ir, (site) => {
    sites.push(site);
    return site.fact;
  });
  return sites;
}

type Place = Pick<TypeSite, 'owner' | 'parent' | 'path' | 'calls'>;
type Change = (site: TypeSite) => Fact<Type>;

function mapMethod(method: Method, change: Change): Method {
  const calls = method.examples.flatMap((example) => example.calls).filter((call) => call.method === method.name.value);
  const place: Place = { owner: method.id, parent: null, path: [], calls };
  return {
    ...method,
    params: mapFields(method.params, place, change),
    result: { ...method.result, type: mapTop(method.result, method.id, change) },
  };
}

function mapEvent(event: Event, change: Change): Event {
  return { ...event, payload: { ...event.payload, type: mapTop(event.payload, event.id, change) } };
}

function mapTop(
  top: { readonly id: string; readonly type: Fact<Type>; readonly description: string },
  owner: string,
  change: Change,
): Fact<Type> {
  const place: Place = { owner, parent: null, path: [], calls: [] };
  const { id, type: fact, description } = top;
  return mapInner(change({ id, name: null, ...place, fact, description, hasUnit: false }), place, change);
}

function mapFields(fields: readonly Field[], place: Place, change: Change): readonly Field[] {
  return fields.map((field) => {
    const { id, name, type: fact, description } = field;
    const path = [...place.path, name];
    const changed = change({ id, name, ...place, path, fact, description, hasUnit: field.unit !== null });
    return { ...field, type: mapInner(changed, { ...place, parent: name, path }, change) };
  });
}

function mapInner(fact: Fact<Type>, place: Place, change: Change): Fact<Type> {
  const value = mapInnerType(fact.value, place, change);
  return value === fact.value ? fact : { ...fact, value };
}

function mapInnerType(type: Type, place: Place, change: Change): Type {
  if (type.kind === 'object' && type.fields.length > 0)
    return { ...type, fields: mapFields(type.fields, place, change) };
  if (type.kind !== 'array') return type;
  const element = mapInnerType(type.element, place, change);
  return element === type.element ? type : { ...type, element };
}
