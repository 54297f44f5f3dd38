import { factsOf } from '../facts/facts.js';
import { inlineFields } from '../ir/type-text.js';
import type { Field, Ir, Type } from '../ir/types.js';

/** A part of the model, as it is compared. */
export interface Part {
  readonly id: string;
  readonly kind: PartKind;
  /** The id of the part that it is directly in; null for what stands at the top. */
  readonly within: string | null;
  /** Null for what has none, such as a method. */
  readonly type: Type | null;
  /** Null for what is no parameter and no field. */
  readonly field: Field | null;
}

/** `inner`: a field of an inline object, also of a result or a payload. */
export type PartKind =
  'method' | 'param' | 'result' | 'enum' | 'member' | 'class' | 'field' | 'listener' | 'event' | 'payload' | 'inner';

/** All parts by their ids, in the order of the model. */
export function partsOf(ir: Ir): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const add = (kind: PartKind, id: string, within: string | null, type: Type | null = null): void =>
    void parts.set(id, { id, kind, within, type, field: null });
  const addFields = (kind: PartKind, fields: readonly Field[], within: string): void => {
    for (const field of fields) {
      const part = { id: field.id, kind, within, type: field.type.value, field };
      for (const id of idsOf(field)) if (id === field.id || !parts.has(id)) parts.set(id, part);
      addFields('inner', inlineFields(field.type.value), field.id);
    }
  };
  for (const { id, params, result } of ir.methods) {
    add('method', id, null);
    addFields('param', params, id);
    add('result', result.id, id, result.type.value);
    addFields('inner', inlineFields(result.type.value), result.id);
  }
  for (const { id, members } of ir.enums) {
    add('enum', id, null);
    for (const member of members) add('member', member.id, id);
  }
  for (const { id, fields } of ir.classes) {
    add('class', id, null);
    addFields('field', fields, id);
  }
  for (const { id: listener, events } of ir.listeners) {
    add('listener', listener, null);
    for (const { id, payload } of events) {
      add('event', id, listener);
      add('payload', payload.id, id, payload.type.value);
      addFields('inner', inlineFields(payload.type.value), payload.id);
    }
  }
  return parts;
}

/** A field that stands for several keys is found by each of them. */
function idsOf({ id, name, key }: Field): readonly string[] {
  return key.kind === 'one-of' ? [id, ...key.names.map((one) => id.slice(0, -name.length) + one)] : [id];
}

/** What the model says in words and numbers: id, key, value. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The facts of the model; what each event has of its listener is told of the event too. */
export function saidBy(ir: Ir): Said {
  const said = new Map<string, Map<string, string>>();
  const add = (id: string, key: string, value: string): void => {
    const facts = said.get(id) ?? new Map<string, string>();
    said.set(id, facts.set(key, value));
  };
  for (const { id, key, value } of factsOf(ir)) add(id, key, value);
  for (const { native, id } of ir.methods) if (native) add(id, 'native', native.value);
  for (const { add: adds, envelope, events } of ir.listeners) {
    for (const { id } of events) {
      if (adds) add(id, 'listener', adds.value);
      if (envelope) add(id, 'envelope', envelope.value);
    }
  }
  return said;
}
