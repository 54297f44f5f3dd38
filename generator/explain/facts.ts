import { limitText, ruleText } from '../ir/limit-text.js';
import { inlineFields, typeText } from '../ir/type-text.js';
import type {
  Event,
  Fact,
  Field,
  Ir,
  Limit,
  Listener,
  Literal,
  Method,
  Name,
  Provenance,
  Reference,
  Rule,
  Type,
} from '../ir/types.js';

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
  /** The release that has it no more; null while the page has it, and for parts that are no sections. */
  readonly removed: string | null;
  readonly facts: readonly ExplainedFact[];
}

/** All parts of the model, in its order. */
export function explainedParts(ir: Ir): readonly ExplainedPart[] {
  return [
    ...ir.modules.map((module) => partOf(module, [])),
    ...ir.methods.flatMap(methodParts),
    ...ir.enums.flatMap((one) => [
      partOf(one, seeFacts(one.references)),
      ...one.members.map((member) => partOf(member, [literal('value', member.value), ...marksOf(member)])),
    ]),
    ...ir.classes.flatMap((one) => [
      partOf(one, [...one.limits.map(limitFact), ...one.rules.map(ruleFact), ...seeFacts(one.references)]),
      ...one.fields.flatMap(fieldParts),
    ]),
    ...ir.listeners.flatMap((listener) => [listenerPart(listener), ...listener.events.flatMap(eventParts)]),
    ...ir.constants.map(({ id, spans }) => partOf({ id, description: '' }, [placed('used', 'in the text', spans)])),
    ...ir.errorCodes.map((one) => partOf(one, [placed('code', one.code, one.spans)])),
  ];
}

/** The name is left out where it is a plain one. */
function partOf(
  part: {
    readonly id: string;
    readonly name?: Name | string;
    readonly description: string;
    readonly removed?: string | null;
  },
  facts: readonly ExplainedFact[],
): ExplainedPart {
  const { id, name, description, removed = null } = part;
  return { id, name: typeof name === 'object' ? name : null, description, removed, facts };
}

function methodParts(method: Method): readonly ExplainedPart[] {
  const { module, native, answer, limits, rules, errorCodes, events, references, params, result, error } = method;
  const facts = [
    literal('module', module),
    ...(native ? [literal('native', native)] : []),
    ...(answer ? [literal('answer', answer)] : []),
    ...marksOf(method),
    ...limits.map(limitFact),
    ...rules.map(ruleFact),
    ...errorCodes.map((id) => placed('error', id.slice('error:'.length), [])),
    ...events.map((id) => placed('event', id, [])),
    ...seeFacts(references),
  ];
  return [
    partOf(method, facts),
    ...params.flatMap(fieldParts),
    ...dataParts(result.id, result.type, result.description),
    ...error.flatMap(fieldParts),
  ];
}

function listenerPart(listener: Listener): ExplainedPart {
  const { section, add, remove, envelope } = listener;
  const told = Object.entries({ section, add, remove, envelope });
  return partOf(
    listener,
    told.flatMap(([key, fact]) => (fact ? [literal(key, fact)] : [])),
  );
}

function eventParts(event: Event): readonly ExplainedPart[] {
  const { tag, otherTags, references, payload } = event;
  const facts = [
    ...(tag ? [literal('tag', tag)] : []),
    ...otherTags.map((other) => placed('other tag', other, [])),
    ...marksOf(event),
    ...seeFacts(references),
  ];
  return [partOf(event, facts), ...dataParts(payload.id, payload.type, payload.description)];
}

function dataParts(id: string, type: Fact<Type>, description: string): readonly ExplainedPart[] {
  return [partOf({ id, description }, [typeFact(type)]), ...inlineFields(type.value).flatMap(fieldParts)];
}

function fieldParts(field: Field): readonly ExplainedPart[] {
  const { type, required, nullable, unit, limits } = field;
  const facts = [
    typeFact(type),
    ...(required.value === 'unstated' ? [] : [literal('required', required)]),
    ...(nullable ? [literal('nullable', nullable)] : []),
    ...(field.default ? [literal('default', field.default)] : []),
    ...(unit ? [literal('unit', unit)] : []),
    ...marksOf(field),
    ...limits.map(limitFact),
  ];
  return [partOf(field, facts), ...inlineFields(type.value).flatMap(fieldParts)];
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

function limitFact(limit: Limit): ExplainedFact {
  return placed('limit', limitText(limit), limit.spans);
}

function ruleFact(rule: Rule): ExplainedFact {
  return placed('rule', ruleText(rule), rule.spans);
}

function seeFacts(references: readonly Reference[]): readonly ExplainedFact[] {
  return references.map(({ name, to, spans }) =>
    placed('see', to === null ? `${name}, which leads nowhere` : name, spans),
  );
}

/** A fact that is as the page has it. */
function placed(
  key: string,
  value: string,
  spans: Extract<Provenance, { kind: 'documented' }>['spans'],
): ExplainedFact {
  return { key, value, from: { kind: 'documented', spans } };
}

function literal(key: string, { value, from }: Fact<Literal>): ExplainedFact {
  return { key, value: typeof value === 'string' && key !== 'default' ? value : JSON.stringify(value), from };
}
