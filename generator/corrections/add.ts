import { bareField } from '../ir/bare-field.js';
import type {
  Class,
  Corrected,
  Enum,
  EnumMember,
  Event,
  Field,
  FieldKey,
  Ir,
  Method,
  Name,
  Type,
} from '../ir/types.js';
import { namedType } from '../ir/parse-type.js';
import type { Add, NewPart } from './correction.js';
import { type Draft, draftOf, fieldsInside, type Part } from './draft.js';
import { ANY_KEY, nameProblem } from './rename.js';
import { typeOf } from './type-of.js';

/** What became of an attempt to add a part. */
export type Added =
  | { readonly kind: 'added' }
  /** What it belongs to does not exist. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'invalid'; readonly message: string };

const ADDED: Added = { kind: 'added' };
const NO_PLACE: Added = { kind: 'no-place' };

type Parts = ReadonlyMap<string, Part>;

/** Adds the part with the id of the correction, which must be free. */
export function add(ir: Draft<Ir>, parts: Parts, correction: Add, from: Corrected): Added {
  const { id, to } = correction;
  const [, section, name = ''] = /^(\w+):([^/]*)$/s.exec(id) ?? [];
  if (section !== undefined) return addSection(ir, section, name, correction, from);
  const [, enumId = '', member] = /^(enum:[^/]+)\/member:(.+)$/s.exec(id) ?? [];
  if (member !== undefined) return addMember(parts.get(enumId), member, correction, from);
  const [, listenerId = '', event] = /^(listener:[^/]+)\/event:([^/.]+)$/s.exec(id) ?? [];
  if (event !== undefined) return addEvent(parts.get(listenerId), event, correction, from);
  const place = placeOfField(id, parts);
  if ('kind' in place) return place;
  const stray = strayKey(to, ['type', 'required']);
  if (stray) return stray;
  const type = typeOf(to.type ?? 'unknown', ir);
  if (!type) return invalid(`\`${to.type ?? ''}\` is no type that the page describes.`);
  return insert(place.list, draftOf(fieldOf(id, place.name, type, to.required ?? 'unstated', from)), correction.after);
}

function addSection(ir: Draft<Ir>, kind: string, name: string, { id, after, to }: Add, from: Corrected): Added {
  if (kind !== 'method' && kind !== 'enum' && kind !== 'class')
    return invalid('Methods, enums and classes can be added, and what is inside them and inside listeners.');
  const problem = nameProblem(kind, name);
  if (problem !== null) return invalid(problem);
  if (kind === 'method') return addMethod(ir, name, { id, after, to }, from);
  const stray = strayKey(to, []);
  if (stray) return stray;
  if (namedType(name, ir)) return invalid(`The page has another type \`${name}\`.`);
  if (kind === 'enum') return insert(ir.enums, draftOf<Enum>({ ...sectionOf(id, name), kind, members: [] }), after);
  const made: Class = { ...sectionOf(id, name), kind, fields: [], limits: [], rules: [] };
  return insert(ir.classes, draftOf(made), after);
}

interface Wanted {
  readonly id: string;
  readonly after: string | undefined;
  readonly to: NewPart;
}

/** Methods stand together with those of their module, in the order of the modules. */
function addMethod(ir: Draft<Ir>, name: string, { id, after, to }: Wanted, from: Corrected): Added {
  const stray = strayKey(to, ['module']);
  if (stray) return stray;
  const names = ir.modules.map((one) => one.name.value);
  const at = names.indexOf(to.module ?? '');
  const module = names[at];
  if (module === undefined) return invalid('`to` must hold the `module` of the method, and the page must have it.');
  const own = ir.methods.filter((one) => one.module.value === module);
  const before = ir.methods.filter((one) => names.indexOf(one.module.value) < at).length;
  const first = own[0] ? ir.methods.indexOf(own[0]) : before;
  const place = placeIn(own, after);
  if (place === null) return noNeighbour(after);
  ir.methods.splice(first + place, 0, draftOf(methodOf(id, name, module, from)));
  return ADDED;
}

function addMember(part: Part | undefined, name: string, { id, after, to }: Add, from: Corrected): Added {
  if (part?.kind !== 'enum') return NO_PLACE;
  const stray = strayKey(to, ['value']);
  if (stray) return stray;
  if (to.value === undefined) return invalid('`to` must hold the `value` of the member.');
  return insert(part.part.members, draftOf(memberOf(id, name, to.value, from)), after);
}

function addEvent(part: Part | undefined, name: string, { id, after, to }: Add, from: Corrected): Added {
  if (part?.kind !== 'listener') return NO_PLACE;
  const problem = nameProblem('event', name);
  if (problem !== null) return invalid(problem);
  return strayKey(to, []) ?? insert(part.part.events, draftOf(eventOf(id, name, from)), after);
}

/** What is said of a part that such a part does not have. */
function strayKey(to: NewPart, known: readonly string[]): Added | null {
  const stray = Object.keys(to).find((key) => !known.includes(key));
  return stray === undefined ? null : invalid(`Such a part has no \`${stray}\`.`);
}

/** The list that a field with the id belongs to, and the field's name. */
function placeOfField(id: string, parts: Parts): { readonly list: Draft<Field>[]; readonly name: string } | Added {
  const [, owner = '', list, inOwner = ''] = /^([^/]+)\/(param:|field:|error\.)([^/.]+)$/s.exec(id) ?? [];
  const found = parts.get(owner);
  if (found?.kind === 'method' && list === 'param:') return { list: found.part.params, name: inOwner };
  if (found?.kind === 'method' && list === 'error.') return { list: found.part.error, name: inOwner };
  if (found?.kind === 'class' && list === 'field:') return { list: found.part.fields, name: inOwner };
  const [, outer = '', name = ''] = /^(.+)\.([^/.]+)$/s.exec(id) ?? [];
  const parent = parts.get(outer);
  if (parent?.kind !== 'field' && parent?.kind !== 'data') return NO_PLACE;
  return holdsFields(parent.part.type.value)
    ? { list: fieldsInside(parent.part.type.value), name }
    : invalid(`\`${outer}\` is no object; set its type to one first.`);
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
  if (at === null) return noNeighbour(after);
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

function noNeighbour(after: string | undefined): Added {
  return invalid(`There is no \`${after ?? ''}\` to stand behind.`);
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
): Pick<Class, 'id' | 'name' | 'description' | 'notes' | 'references' | 'removed' | 'anchors'> {
  return { id, name: nameOf(name), description: '', notes: [], references: [], removed: null, anchors: [] };
}

function methodOf(id: string, name: string, module: string, from: Corrected): Method {
  return {
    ...sectionOf(id, name),
    kind: 'method',
    module: { value: module, from },
    native: null,
    answer: null,
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
  const key: FieldKey = { kind: name === ANY_KEY ? 'any' : 'fixed' };
  return {
    ...bareField(id, name, key, type, []),
    type: { value: type, from },
    required: { value: required, from },
  };
}
