import { limitText } from '../ir/limit-text.js';
import { inlineFields, typeText } from '../ir/type-text.js';
import type { Event, Fact, Field, Ir, Listener, Literal, Method, Name, Provenance, Type } from '../ir/types.js';

/** One fact of a part, with the trail that leads to it. */
export interface ExplainedFact {
  readonly key: string;
  readonly value: string;
  readonly from: Provenance;
}

/** A part of the model, ready to be explained. */
export interface ExplainedPart {
  readonly id: string;
  /** Null for parts whose name nothing was voted on. */
  readonly name: Name | null;
  readonly description: string;
  readonly facts: readonly ExplainedFact[];
}

/** All parts of the model, in its order. */
export function explainedParts(ir: Ir): readonly ExplainedPart[] {
  return [
    ...ir.modules.map(({ id, name, description }) => ({ id, name, description, facts: [] })),
    ...ir.methods.flatMap(methodParts),
    ...ir.enums.flatMap(({ id, name, description, members }) => [
      { id, name, description, facts: [] },
      ...members.map((member) => ({
        id: member.id,
        name: null,
        description: member.description,
        facts: [literal('value', member.value), ...marksOf(member)],
      })),
    ]),
    ...ir.classes.flatMap(({ id, name, description, fields }) => [
      { id, name, description, facts: [] },
      ...fields.flatMap(fieldParts),
    ]),
    ...ir.listeners.flatMap((listener) => [listenerPart(listener), ...listener.events.flatMap(eventParts)]),
  ];
}

function methodParts(method: Method): readonly ExplainedPart[] {
  const { id, name, description, module, native, limits, params, result, error } = method;
  const facts = [
    literal('module', module),
    ...(native ? [literal('native', native)] : []),
    ...marksOf(method),
    ...limits.map(limitFact),
  ];
  return [
    { id, name, description, facts },
    ...params.flatMap(fieldParts),
    ...dataParts(result.id, result.type, result.description),
    ...error.flatMap(fieldParts),
  ];
}

function listenerPart({ id, name, description, section, add, remove, envelope }: Listener): ExplainedPart {
  const told = { section, add, remove, envelope };
  const facts = Object.entries(told).flatMap(([key, fact]) => (fact ? [literal(key, fact)] : []));
  return { id, name, description, facts };
}

function eventParts(event: Event): readonly ExplainedPart[] {
  const { id, name, description, tag, payload } = event;
  const facts = [...(tag ? [literal('tag', tag)] : []), ...marksOf(event)];
  return [{ id, name, description, facts }, ...dataParts(payload.id, payload.type, payload.description)];
}

function dataParts(id: string, type: Fact<Type>, description: string): readonly ExplainedPart[] {
  return [{ id, name: null, description, facts: [typeFact(type)] }, ...inlineFields(type.value).flatMap(fieldParts)];
}

function fieldParts(field: Field): readonly ExplainedPart[] {
  const { id, description, type, required, unit, limits } = field;
  const facts = [
    typeFact(type),
    ...(required.value === 'unstated' ? [] : [literal('required', required)]),
    ...(field.default ? [literal('default', field.default)] : []),
    ...(unit ? [literal('unit', unit)] : []),
    ...marksOf(field),
    ...limits.map(limitFact),
  ];
  return [{ id, name: null, description, facts }, ...inlineFields(type.value).flatMap(fieldParts)];
}

function marksOf(part: {
  readonly since: Fact<string> | null;
  readonly edition: Fact<string> | null;
  readonly deprecated?: Fact<true> | null;
}): readonly ExplainedFact[] {
  const { since, edition, deprecated = null } = part;
  return Object.entries({ since, edition, deprecated }).flatMap(([key, fact]) => (fact ? [literal(key, fact)] : []));
}

function typeFact({ value, from }: Fact<Type>): ExplainedFact {
  return { key: 'type', value: typeText(value), from };
}

function limitFact(limit: Field['limits'][number]): ExplainedFact {
  return { key: 'limit', value: limitText(limit), from: { kind: 'documented', spans: limit.spans } };
}

function literal(key: string, { value, from }: Fact<Literal>): ExplainedFact {
  return { key, value: typeof value === 'string' && key !== 'default' ? value : JSON.stringify(value), from };
}
