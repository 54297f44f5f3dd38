import type { Event, Fact, Listener, Method, Name, Type } from '../ir/types.js';
import type { ListenerName } from '../names/page-names.js';
import type { EventFacts, PageFacts } from '../read/page-facts.js';
import { anchorIds } from './anchors.js';
import type { BuildContext } from './context.js';
import { typeOfData } from './data.js';
import { answersEvents, factOf } from './methods.js';

/** An event with its listener's id. */
export function eventOf(facts: EventFacts, name: Name, listener: string, context: BuildContext): Event {
  const id = `${listener}/event:${name.value}`;
  const { text, tag, data } = facts;
  const payloadId = `${id}/payload`;
  const payload = data
    ? typeOfData(data.code, data.node, payloadId, context)
    : { type: context.documented<Type>({ kind: 'unknown' }), description: '' };
  return {
    kind: 'event',
    id,
    name,
    tag: tag && context.documented(String(tag.node.value), context.spanIn(tag.code, tag.node)),
    otherTags: text.otherTags.map((other) => other.value),
    payload: { id: payloadId, ...payload },
    description: text.description,
    notes: text.notes,
    since: factOf(text.since, context),
    edition: factOf(text.edition, context),
    references: [],
    removed: text.removed?.value ?? null,
    anchors: anchorIds(facts),
  };
}

export function listenerOf(
  found: ListenerName,
  events: readonly Event[],
  eventFacts: readonly EventFacts[],
  methods: ReadonlyMap<string, readonly Method[]>,
  facts: PageFacts,
  context: BuildContext,
): Listener {
  const section = found.group === null ? null : facts.listeners[found.group];
  const made = found.constructors.flatMap((index) => facts.constructors[index] ?? []);
  const id = `listener:${found.name}`;
  const takers = methods.get(found.name) ?? [];
  const adders = takers.filter(answersEvents);
  const removers = takers.filter((method) => !answersEvents(method));
  const sectionName = found.section;
  return {
    kind: 'listener',
    id,
    name: {
      value: found.name,
      placeholder: false,
      spans: made.map((constructor) => context.range(constructor.name.span)),
      votes: [],
    },
    section:
      sectionName.name === null
        ? null
        : context.documented(sectionName.name, ...sectionName.ballots.flatMap((ballot) => ballot.spans)),
    add: methodFact(present(adders)),
    remove: methodFact(present(removers)),
    envelope: envelopeOf(eventFacts, id, context),
    description: section?.text.description ?? '',
    notes: section?.text.notes ?? [],
    events,
    removed: section?.text.removed?.value ?? null,
    anchors: section ? anchorIds(section) : [],
  };
}

/** The methods that take a listener, by its constructor's name. */
export function listenerMethods(methods: readonly Method[]): ReadonlyMap<string, readonly Method[]> {
  const taken = new Map<string, Method[]>();
  for (const method of methods) {
    const types = method.params.map(({ type }) => type.value);
    const names = new Set(types.flatMap((type) => (type.kind === 'listener' ? [type.name] : [])));
    for (const name of names) taken.set(name, [...(taken.get(name) ?? []), method]);
  }
  return taken;
}

/** One that the vendor's page still has, if there is one. */
function present(methods: readonly Method[]): Method | undefined {
  return methods.find(({ removed }) => removed === null) ?? methods[0];
}

function methodFact(method: Method | undefined): Fact<string> | null {
  return method ? { value: method.name.value, from: { kind: 'documented', spans: method.name.spans } } : null;
}

/** What most of the events write as their method. */
function envelopeOf(events: readonly EventFacts[], id: string, context: BuildContext): Fact<string> | null {
  const seen = events.flatMap(({ envelope }) =>
    envelope ? [{ value: String(envelope.node.value), span: context.spanIn(envelope.code, envelope.node) }] : [],
  );
  const counts = new Map<string, number>();
  for (const { value } of seen) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (best === undefined) return null;
  for (const { value, span } of seen) {
    if (value !== best)
      context.report(
        'envelope-differs',
        span,
        `This event says \`${value}\` where the others of its listener say \`${best}\`.`,
        { about: id },
      );
  }
  return context.documented(best, ...seen.filter(({ value }) => value === best).map(({ span }) => span));
}
