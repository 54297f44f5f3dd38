import type { Class, Corrected, Enum, EnumMember, Event, Field, Ir, Method, Name, Type } from '../ir/types.js';
import { parseType } from '../ir/parse-type.js';
import type { Add } from './correction.js';
import { type Draft, draftOf, fieldsInside, type Part, partsOf } from './draft.js';

/** What became of an attempt to add a part. */
export type Added =
  | { readonly kind: 'added' }
  /** What it belongs to does not exist. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'invalid'; readonly message: string };

const ADDED: Added = { kind: 'added' };
const NO_PLACE: Added = { kind: 'no-place' };

/** Adds the part with the id of the correction, which must be free. */
export function add(ir: Draft<Ir>, correction: Add, from: Corrected): Added {
  const { id, after, to } = correction;
  const [, kind = '', name = ''] = /^(method|enum|class):([^/.]+)$/.exec(id) ?? [];
  switch (kind) {
    case 'method': {
      const module = ir.modules.find((one) => one.name.value === to.module);
      if (!module) return invalid('`to` must hold the `module` of the method, and the page must have it.');
      return insert(ir.methods, draftOf(methodOf(id, name, module.name.value, from)), after);
    }
    case 'enum':
      return insert(ir.enums, draftOf<Enum>({ ...sectionOf(id, name), kind, members: [] }), after);
    case 'class':
      return insert(
        ir.classes,
        draftOf<Class>({ ...sectionOf(id, name), kind, fields: [], limits: [], rules: [] }),
        after,
      );
  }
  const parts = partsOf(ir);
  const [, ofEnum, member] = /^(enum:[^/]+)\/member:(.+)$/.exec(id) ?? [];
  if (ofEnum !== undefined && member !== undefined) {
    const part = parts.get(ofEnum);
    if (part?.kind !== 'enum') return NO_PLACE;
    if (to.value === undefined) return invalid('`to` must hold the `value` of the member.');
    return insert(part.part.members, draftOf(memberOf(id, member, to.value, from)), after);
  }
  const [, ofListener, event] = /^(listener:[^/]+)\/event:([^/.]+)$/.exec(id) ?? [];
  if (ofListener !== undefined && event !== undefined) {
    const part = parts.get(ofListener);
    if (part?.kind !== 'listener') return NO_PLACE;
    return insert(part.part.events, draftOf(eventOf(id, event, from)), after);
  }
  const place = fieldsAround(id, parts);
  if (!place) return NO_PLACE;
  const type = parseType(to.type ?? 'unknown', ir);
  if (!type) return invalid(`\`${to.type ?? ''}\` is no type that the page describes.`);
  return insert(place.list, draftOf(fieldOf(id, place.name, type, to.required ?? 'unstated', from)), after);
}

/** The list that a field with the id belongs to, and the field's name. */
function fieldsAround(
  id: string,
  parts: ReadonlyMap<string, Part>,
): { readonly list: Draft<Field>[]; readonly name: string } | null {
  const [, owner = '', list, inOwner = ''] = /^([^/]+)\/(param:|field:|error\.)([^/.]+)$/.exec(id) ?? [];
  const found = parts.get(owner);
  if (found?.kind === 'method' && list === 'param:') return { list: found.part.params, name: inOwner };
  if (found?.kind === 'method' && list === 'error.') return { list: found.part.error, name: inOwner };
  if (found?.kind === 'class' && list === 'field:') return { list: found.part.fields, name: inOwner };
  const dot = id.lastIndexOf('.');
  const parent = parts.get(id.slice(0, dot));
  if (dot < 0 || (parent?.kind !== 'field' && parent?.kind !== 'data')) return null;
  return holdsFields(parent.part.type.value)
    ? { list: fieldsInside(parent.part.type.value), name: id.slice(dot + 1) }
    : null;
}

function holdsFields(type: Draft<Type>): boolean {
  return type.kind === 'array' ? holdsFields(type.element) : type.kind === 'object';
}

function insert<T extends { readonly name: string | { readonly value: string } }>(
  list: T[],
  part: T,
  after: string | undefined,
): Added {
  const at = placeIn(list, after);
  if (at === null) return invalid(`There is no \`${after ?? ''}\` to stand behind.`);
  list.splice(at, 0, part);
  return ADDED;
}

function placeIn(
  list: readonly { readonly name: string | { readonly value: string } }[],
  after: string | undefined,
): number | null {
  if (after === undefined) return list.length;
  if (after === 'first') return 0;
  const before = list.findIndex(({ name }) => (typeof name === 'string' ? name : name.value) === after);
  return before < 0 ? null : before + 1;
}

function invalid(message: string): Added {
  return { kind: 'invalid', message };
}

function nameOf(value: string): Name {
  return { value, placeholder: false, spans: [], votes: [{ by: 'correction', name: value, weight: 1, spans: [] }] };
}

function sectionOf(
  id: string,
  name: string,
): Pick<Class, 'id' | 'name' | 'description' | 'notes' | 'references' | 'anchors'> {
  return { id, name: nameOf(name), description: '', notes: [], references: [], anchors: [] };
}

function methodOf(id: string, name: string, module: string, from: Corrected): Method {
  return {
    ...sectionOf(id, name),
    kind: 'method',
    module: { value: module, from },
    native: null,
    since: null,
    deprecated: null,
    edition: null,
    limits: [],
    params: [],
    rules: [],
    result: { id: `${id}/result`, type: { value: { kind: 'unknown' }, from }, description: '', envelope: ENVELOPE },
    error: [],
    errorCodes: [],
    events: [],
    examples: [],
  };
}

/** The keys of an answer, by the calling convention. */
const ENVELOPE = ['code', 'data', 'desc'];

function memberOf(id: string, name: string, value: number | string, from: Corrected): EnumMember {
  return { kind: 'member', id, name, value: { value, from }, description: '', since: null, edition: null, spans: [] };
}

/** An event is sent with its own name unless a further correction says otherwise. */
function eventOf(id: string, name: string, from: Corrected): Event {
  return {
    ...sectionOf(id, name),
    kind: 'event',
    tag: { value: name, from },
    otherTags: [],
    payload: { id: `${id}/payload`, type: { value: { kind: 'unknown' }, from }, description: '' },
    since: null,
    edition: null,
  };
}

function fieldOf(id: string, name: string, type: Type, required: 'yes' | 'no' | 'unstated', from: Corrected): Field {
  return {
    kind: 'field',
    id,
    name,
    key: { kind: 'fixed' },
    type: { value: type, from },
    required: { value: required, from },
    default: null,
    description: '',
    unit: null,
    since: null,
    deprecated: null,
    edition: null,
    limits: [],
    spans: [],
  };
}
