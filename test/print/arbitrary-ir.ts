import fc from 'fast-check';
import type { Class, Enum, Event, Ir, Listener, Method, Module } from '../../generator/ir/types.js';
import { guidesOf, sorted, unique, withReferences } from './finish-ir.js';
import { example, guide, members, name, said } from './arbitrary-parts.js';
import {
  edition,
  errorCode,
  fieldRule,
  identifier,
  limit,
  paragraph,
  plainLine,
  quotable,
  someLine,
  version,
} from './arbitrary-text.js';
import { DANGLING, type TypeNames, data, documented, fields, maybe } from './arbitrary-types.js';

/** Inline Markdown of one line, written as it is behind other words: not escaped as the start of a paragraph is. */
const oneLine = paragraph.filter((text) => /^[a-z]/i.test(text) && !text.includes('\n'));

/** A reference before all names are known: a name of the model, or one that leads nowhere. */
const reference = fc.oneof(fc.nat(), someLine);

/** The release that has a part no more. */
const removed = fc.option(someLine, { nil: null, freq: 4 });

const moduleDraft = fc.record({ name, ...said });

const methodDraft = fc.record({
  name,
  ...said,
  module: fc.nat(),
  native: maybe(someLine),
  answer: maybe(fc.constant('bare' as const)),
  removed,
  since: maybe(version),
  deprecated: maybe(fc.constant(true as const)),
  edition: maybe(edition),
  limits: fc.array(limit, { maxLength: 2 }),
  rules: fc.array(fieldRule, { maxLength: 2 }),
  params: fields,
  events: fc.array(fc.nat(), { maxLength: 2 }),
  // A listener's object is a parameter of this name and says no more.
  listener: fc.option(fc.nat(), { nil: null, freq: 4 }),
  envelope: fc.oneof(
    fc.constantFrom<readonly string[]>(['code', 'data', 'desc'], ['method', 'type', 'data']),
    fc.array(quotable, { maxLength: 3 }),
  ),
  data,
  error: fields,
  errorCodes: fc.uniqueArray(errorCode, { maxLength: 2 }),
  examples: fc.array(example, { maxLength: 2 }),
  references: fc.array(reference, { maxLength: 2 }),
});

const enumDraft = fc.record({ name, ...said, removed, members, references: fc.array(reference, { maxLength: 2 }) });

const classDraft = fc.record({
  name,
  ...said,
  fields,
  limits: fc.array(limit, { maxLength: 2 }),
  rules: fc.array(fieldRule, { maxLength: 2 }),
  removed,
  references: fc.array(reference, { maxLength: 2 }),
});

const eventDraft = fc.record({
  name,
  ...said,
  // The host's word for an event is no empty one: that stands for none.
  tag: maybe(quotable.filter((tag) => tag !== '')),
  otherTags: fc.array(someLine, { maxLength: 2 }),
  removed,
  data,
  since: maybe(version),
  edition: maybe(edition),
  references: fc.array(reference, { maxLength: 2 }),
});

const listenerDraft = fc.record({
  name: fc.oneof(
    identifier,
    fc.tuple(identifier, identifier).map(([a, b]) => `${a}.${b}`),
  ),
  section: someLine,
  removed,
  envelope: maybe(quotable.filter((text) => text !== '')),
  ...said,
  events: fc.array(eventDraft, { maxLength: 3 }),
});

const draft = fc.record({
  title: plainLine,
  guides: fc.array(guide, { maxLength: 2 }),
  modules: fc.array(moduleDraft, { maxLength: 3 }),
  methods: fc.array(methodDraft, { maxLength: 3 }),
  enums: fc.array(enumDraft, { maxLength: 2 }),
  classes: fc.array(classDraft, { maxLength: 2 }),
  listeners: fc.array(listenerDraft, { maxLength: 2 }),
  constants: fc.array(someLine, { maxLength: 2 }),
  errorCodes: fc.dictionary(errorCode, fc.oneof(fc.constant(''), oneLine), { maxKeys: 2 }),
});

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/** Models as the reader makes them, without places and votes. What must hold in each is said where it is seen to. */
export const arbitraryIr: fc.Arbitrary<Ir> = draft.map(modelOf).filter(
  // A page without any part of an API is refused.
  ({ methods, enums, classes, listeners }) =>
    [methods, enums, classes, listeners.flatMap((one) => one.events)].flat().length > 0,
);

/**
 * What the notation itself means something by where a type stands: a page cannot speak of a type of
 * such a name, or of a dotted one that begins with it.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...['string', 'number', 'boolean', 'integer', 'long', 'double', 'object', 'void', 'unknown', 'function', 'async'],
  ...['true', 'false', 'null', 'undefined', 'await', 'new'],
]);

function modelOf(made: Draft): Ir {
  // One name is one type, whatever kind it is of; names beginning as the dangling ones do are kept for those.
  const taken = new Set<string>();
  const types = <T>(drafts: readonly T[], nameOf: (one: T) => string): readonly T[] =>
    unique(drafts, nameOf).filter((one) => {
      const value = nameOf(one);
      const free = !taken.has(value) && !WORDS.has(value.split('.')[0] ?? '') && !value.startsWith(DANGLING);
      taken.add(value);
      return free;
    });
  const enums = types(made.enums, (one) => one.name.value);
  const classes = types(made.classes, (one) => one.name.value);
  const listeners = types(made.listeners, (one) => one.name);
  const names: TypeNames = {
    enums: enums.map((one) => one.name.value),
    classes: classes.map((one) => one.name.value),
    listeners: listeners.map((one) => one.name),
  };
  const modules = unique(made.modules, (one) => one.name.value).map(moduleOf);
  const methods = methodsOf(made, modules, names);
  const ir: Ir = {
    irVersion: 1,
    title: made.title,
    modules,
    methods,
    enums: enums.map((one): Enum => ({
      ...one,
      ...part('enum', one.name.value),
      members: one.members(`enum:${one.name.value}`),
      references: [],
    })),
    classes: classes.map((one): Class => ({
      ...one,
      ...part('class', one.name.value),
      fields: one.fields(`class:${one.name.value}/field:`, names),
      references: [],
    })),
    listeners: listeners.map((one) => listenerOf(one, methods, names)),
    // The lists at the end are sorted by code unit, and the codes are all that any part names.
    constants: sorted(made.constants).map((constant) => ({
      kind: 'constant',
      id: `constant:${constant}`,
      name: constant,
      spans: [],
    })),
    errorCodes: sorted([
      ...Object.keys(made.errorCodes),
      ...methods.flatMap((method) => method.errorCodes.map((id) => id.slice('error:'.length))),
    ]).map((code) => ({
      kind: 'error-code',
      id: `error:${code}`,
      code,
      description: Object.hasOwn(made.errorCodes, code) ? (made.errorCodes[code] ?? '') : '',
      spans: [],
    })),
    guides: guidesOf(made),
  };
  return withReferences({ ...ir, methods: withEvents(ir, made) }, made);
}

/** Events are named by their ids, of which the model has some or none. */
function withEvents({ methods, listeners }: Ir, made: Draft): readonly Method[] {
  const ids = listeners.flatMap((listener) => listener.events.map((event) => event.id));
  const drafts = new Map(made.methods.map((one) => [one.name.value, one.events]));
  return methods.map((method) => ({
    ...method,
    events: (drafts.get(method.name.value) ?? []).flatMap((at) => ids[at % ids.length] ?? []),
  }));
}

function part<K extends string>(kind: K, value: string): { readonly kind: K; readonly id: string } {
  return { kind, id: `${kind}:${value}` };
}

function moduleOf(one: Draft['modules'][number]): Module {
  return { ...one, ...part('module', one.name.value) };
}

/** Methods stand together with those of their module, in the order of the modules; without modules there are none. */
function methodsOf(made: Draft, modules: readonly Module[], names: TypeNames): readonly Method[] {
  if (modules.length === 0) return [];
  const drafts = unique(made.methods, (one) => one.name.value).map((one) => ({
    ...one,
    module: one.module % modules.length,
  }));
  return drafts
    .sort((a, b) => a.module - b.module)
    .map(({ listener, data: answer, envelope, ...one }): Method => {
      const { id, kind } = part('method', one.name.value);
      const resultId = `${id}/result`;
      // Without `data` among the answer's keys, nothing tells what it is.
      const result = envelope.includes('data')
        ? answer(resultId, names)
        : { type: documented({ kind: 'unknown' } as const), description: '' };
      const own = one.params(`${id}/param:`, names);
      const callee = listener === null ? undefined : names.listeners[listener % names.listeners.length];
      return {
        ...one,
        kind,
        id,
        module: documented(modules[one.module]?.name.value ?? ''),
        params: callee === undefined ? own : [listenerParam(id, callee)],
        result: { id: resultId, ...result, envelope },
        error: one.error(`${id}/error.`, names),
        errorCodes: one.errorCodes.map((code) => `error:${code}`),
        events: [],
        references: [],
      };
    });
}

function listenerParam(method: string, callee: string): Method['params'][number] {
  return {
    kind: 'field',
    id: `${method}/param:listener`,
    name: 'listener',
    key: { kind: 'fixed' },
    type: documented({ kind: 'listener', name: callee }),
    required: documented('unstated'),
    nullable: null,
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

function listenerOf(made: Draft['listeners'][number], methods: readonly Method[], names: TypeNames): Listener {
  const { id, kind } = part('listener', made.name);
  const events = unique(made.events, (one) => one.name.value).map(({ data: payload, ...one }): Event => {
    const eventId = `${id}/event:${one.name.value}`;
    const payloadId = `${eventId}/payload`;
    return {
      ...one,
      kind: 'event',
      id: eventId,
      payload: { id: payloadId, ...payload(payloadId, names) },
      references: [],
    };
  });
  // The methods that take it are known by what they answer: an adder answers each event.
  const takers = methods.filter(({ params }) =>
    params.some(({ type }) => type.value.kind === 'listener' && type.value.name === made.name),
  );
  const adds = ({ result }: Method): boolean => result.envelope.includes('method') && result.envelope.includes('type');
  // One that the vendor's page still has, if there is one.
  const present = (among: readonly Method[]): Method | undefined =>
    among.find((method) => method.removed === null) ?? among[0];
  const factOf = (method: Method | undefined): Listener['add'] => (method ? documented(method.name.value) : null);
  return {
    kind,
    id,
    // A constructor's name is always printed.
    name: { value: made.name, placeholder: false, spans: [], votes: [] },
    // The heading over a listener's events; a model from a page without one gets the constructor's name here once printed.
    section: documented(made.section),
    add: factOf(present(takers.filter(adds))),
    remove: factOf(present(takers.filter((method) => !adds(method)))),
    // What its events say, so there is none without events.
    envelope: events.length === 0 ? null : made.envelope,
    description: made.description,
    notes: made.notes,
    removed: made.removed,
    events,
    anchors: made.anchors,
  };
}
