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
export function partsOf(ir: Draft<Ir>): Map<string, Part> {
  return new Map(
    sectionsOf(ir)
      .flatMap(withParts)
      .map((part) => [part.part.id, part]),
  );
}

function sectionsOf(ir: Draft<Ir>): readonly Part[] {
  return [
    ...ir.modules.map((part): Part => ({ kind: 'module', part, list: ir.modules })),
    ...ir.methods.map((part): Part => ({ kind: 'method', part, list: ir.methods })),
    ...ir.enums.map((part): Part => ({ kind: 'enum', part, list: ir.enums })),
    ...ir.classes.map((part): Part => ({ kind: 'class', part, list: ir.classes })),
    ...ir.listeners.map((part): Part => ({ kind: 'listener', part, list: ir.listeners })),
  ];
}

/** Brings the parts of the section that an id is in up to date. */
export function refreshSection(parts: Map<string, Part>, ir: Draft<Ir>, id: string): void {
  const section = id.split('/', 1)[0] ?? id;
  for (const known of parts.keys()) if (known === section || known.startsWith(`${section}/`)) parts.delete(known);
  for (const whole of sectionsOf(ir)) {
    if (whole.part.id === section) for (const part of withParts(whole)) parts.set(part.part.id, part);
  }
}

/** A part, and all that is inside it. */
export function withParts(whole: Part): readonly Part[] {
  const found: Part[] = [whole];
  const fields = (list: Draft<Field>[]): void => {
    for (const part of list) {
      found.push({ kind: 'field', part, list });
      fields(fieldsInside(part.type.value));
    }
  };
  const data = (part: Draft<Result> | Draft<Payload>): void => {
    found.push({ kind: 'data', part, list: null });
    fields(fieldsInside(part.type.value));
  };
  const { kind, part } = whole;
  switch (kind) {
    case 'module':
    case 'member':
      break;
    case 'method':
      fields(part.params);
      data(part.result);
      fields(part.error);
      break;
    case 'enum':
      for (const member of part.members) found.push({ kind: 'member', part: member, list: part.members });
      break;
    case 'class':
      fields(part.fields);
      break;
    case 'listener':
      for (const event of part.events) {
        found.push({ kind: 'event', part: event, list: part.events });
        data(event.payload);
      }
      break;
    case 'event':
      data(part.payload);
      break;
    case 'field':
    case 'data':
      fields(fieldsInside(part.type.value));
      break;
  }
  return found;
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

/** A copy that may be changed. */
export function draftOf<T>(value: T): Draft<T> {
  const copy: unknown = structuredClone(value);
  // A clone shares nothing with what it was made of, so nobody else sees it change.
  return copy as Draft<T>;
}
