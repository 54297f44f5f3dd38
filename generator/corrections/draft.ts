import { namedType } from '../ir/parse-type.js';
import type {
  Class,
  Enum,
  EnumMember,
  Event,
  Field,
  Ir,
  Listener,
  Literal,
  Method,
  Module,
  Payload,
  Result,
  Type,
} from '../ir/types.js';

/** The model while it is corrected: the same, but that it may be changed. Literals are replaced whole. */
export type Draft<T> = Literal extends T ? T : { -readonly [K in keyof T]: Draft<T[K]> };

/** A part of the draft, with the list that holds it. */
export type Part =
  | { readonly kind: 'module'; readonly part: Draft<Module>; readonly list: Draft<Module>[] }
  | { readonly kind: 'method'; readonly part: Draft<Method>; readonly list: Draft<Method>[] }
  | { readonly kind: 'enum'; readonly part: Draft<Enum>; readonly list: Draft<Enum>[] }
  | { readonly kind: 'member'; readonly part: Draft<EnumMember>; readonly list: Draft<EnumMember>[] }
  | { readonly kind: 'class'; readonly part: Draft<Class>; readonly list: Draft<Class>[] }
  | { readonly kind: 'field'; readonly part: Draft<Field>; readonly list: Draft<Field>[] }
  | { readonly kind: 'listener'; readonly part: Draft<Listener>; readonly list: Draft<Listener>[] }
  | { readonly kind: 'event'; readonly part: Draft<Event>; readonly list: Draft<Event>[] }
  /** What a method answers, or an event hands over. These stand in no list. */
  | { readonly kind: 'data'; readonly part: Draft<Result> | Draft<Payload>; readonly list: null };

/** All parts of the draft by their ids. */
export function partsOf(ir: Draft<Ir>): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const fields = (list: Draft<Field>[]): void => {
    for (const part of list) {
      parts.set(part.id, { kind: 'field', part, list });
      fields(fieldsInside(part.type.value));
    }
  };
  const data = (part: Draft<Result> | Draft<Payload>): void => {
    parts.set(part.id, { kind: 'data', part, list: null });
    fields(fieldsInside(part.type.value));
  };
  for (const part of ir.modules) parts.set(part.id, { kind: 'module', part, list: ir.modules });
  for (const part of ir.methods) {
    parts.set(part.id, { kind: 'method', part, list: ir.methods });
    fields(part.params);
    data(part.result);
    fields(part.error);
  }
  for (const part of ir.enums) {
    parts.set(part.id, { kind: 'enum', part, list: ir.enums });
    for (const member of part.members) parts.set(member.id, { kind: 'member', part: member, list: part.members });
  }
  for (const part of ir.classes) {
    parts.set(part.id, { kind: 'class', part, list: ir.classes });
    fields(part.fields);
  }
  for (const part of ir.listeners) {
    parts.set(part.id, { kind: 'listener', part, list: ir.listeners });
    for (const event of part.events) {
      parts.set(event.id, { kind: 'event', part: event, list: part.events });
      data(event.payload);
    }
  }
  return parts;
}

/** The list of fields of an inline object, also where lists stand around it; an empty one for other types. */
export function fieldsInside(type: Draft<Type>): Draft<Field>[] {
  if (type.kind === 'array') return fieldsInside(type.element);
  return type.kind === 'object' ? type.fields : [];
}

/** Calls `change` with each type of the draft, the inner ones too, and puts what it gives in its place. */
export function replaceTypes(ir: Draft<Ir>, change: (type: Draft<Type>) => Draft<Type>): void {
  const inner = (type: Draft<Type>): Draft<Type> => {
    const changed = change(type);
    if (changed.kind === 'array') changed.element = inner(changed.element);
    else if (changed.kind === 'map') changed.value = inner(changed.value);
    return changed;
  };
  for (const { kind, part } of partsOf(ir).values()) {
    if (kind === 'field' || kind === 'data') part.type.value = inner(part.type.value);
  }
}

/** Types and references that were named before they were described are no longer dangling. */
export function settleDangling(ir: Draft<Ir>): void {
  const ids = new Map(
    [...partsOf(ir)].flatMap(([id, { kind, part }]) => (kind === 'data' ? [] : namesOf(part.name, id))),
  );
  for (const { part } of partsOf(ir).values()) {
    if (!('references' in part)) continue;
    for (const reference of part.references) reference.to ??= ids.get(reference.name) ?? null;
  }
  replaceTypes(ir, (type) => {
    const named = type.kind === 'dangling' ? namedType(type.name, ir) : null;
    return named ? draftOf(named) : type;
  });
}

/** Sections are pointed to by their names; fields and members are not. */
function namesOf(name: string | { readonly value: string }, id: string): readonly (readonly [string, string])[] {
  return typeof name === 'string' ? [] : [[name.value, id]];
}

/** Writes a part's new id into it, into the ids of all that is inside it, and wherever it is pointed to. */
export function replaceId(ir: Draft<Ir>, from: string, to: string): void {
  const renamed = (id: string): string => {
    const inside = id.startsWith(from) && /^[/.]/.test(id.slice(from.length));
    return id === from || inside ? to + id.slice(from.length) : id;
  };
  for (const { kind, part } of partsOf(ir).values()) {
    part.id = renamed(part.id);
    if (kind === 'method') part.events = part.events.map(renamed);
    if ('references' in part) {
      for (const reference of part.references) if (reference.to !== null) reference.to = renamed(reference.to);
    }
  }
}

/** A copy that may be changed. */
export function draftOf<T>(value: T): Draft<T> {
  const copy: unknown = structuredClone(value);
  // A clone shares nothing with what it was made of, so nobody else sees it change.
  return copy as Draft<T>;
}
