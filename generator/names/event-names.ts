import type { PageFacts } from '../read/page-facts.js';
import type { ListenerName } from './page-names.js';
import type { PrintedNames } from './printed.js';
import { type Ballot, type Settled, settleTogether } from './votes.js';
import { distance, likeness } from './words.js';

interface Handler {
  readonly name: string;
  readonly comment: string;
  readonly listener: number;
  readonly place: number;
}

/**
 * Recovers events' names from the handlers that the constructors list: by the tag that the host
 * sends, by what is said of each, and by their order.
 */
export function nameEvents(
  facts: PageFacts,
  listeners: readonly ListenerName[],
  printed: PrintedNames,
): { readonly events: readonly Settled[]; readonly listenerOf: readonly (number | null)[] } {
  const handlers = handlersOf(facts, listeners);
  const events = settleTogether(
    facts.events.map((event, index) => {
      const tag = event.tag ? String(event.tag.node.value) : null;
      const summaries = event.text.plain.split('\n');
      const previous = facts.events[index - 1]?.tag?.node.value;
      const ballots: Ballot[] = [...printed.ballotsFor(event)];
      for (const handler of handlers) {
        const spans = event.tag ? [event.tag.code.block.text.spanOf(event.tag.node.start, event.tag.node.end)] : [];
        const weight = tag === handler.name ? 1 : tag !== null && distance(tag, handler.name, 2) !== null ? 0.6 : 0;
        if (weight > 0) ballots.push({ by: 'tag', name: handler.name, weight, spans });
        const alike = Math.max(0, ...summaries.map((summary) => likeness(summary, handler.comment)));
        if (alike > 0.4) ballots.push({ by: 'summary', name: handler.name, weight: 1.5 * alike, spans: [] });
        const before = handlers.find(
          (other) => other.listener === handler.listener && other.place === handler.place - 1,
        );
        if (before && before.name === previous)
          ballots.push({ by: 'order', name: handler.name, weight: 0.3, spans: [] });
      }
      return ballots;
    }),
    0.5,
  );
  const listenerOf = events.map((event, index) => {
    const byName = handlers.find((handler) => handler.name === event.name)?.listener ?? null;
    return byName ?? byEnvelope(facts, events, handlers, index);
  });
  return { events, listenerOf };
}

/** Each handler once, though the constructor is shown with the method that adds it, the one that removes it, and in a guide. */
function handlersOf(facts: PageFacts, listeners: readonly ListenerName[]): readonly Handler[] {
  return listeners.flatMap((listener, index) => {
    const shown = listener.constructors.flatMap((at) => facts.constructors[at]?.handlers ?? []);
    const names = [...new Set(shown.map((handler) => handler.value))];
    return names.map((name, place) => {
      const comment = shown.find((handler) => handler.value === name && handler.comment !== '')?.comment ?? '';
      return { name, comment, listener: index, place };
    });
  });
}

/** An event that no constructor lists goes where others with its envelope go. */
function byEnvelope(
  facts: PageFacts,
  events: readonly Settled[],
  handlers: readonly Handler[],
  index: number,
): number | null {
  const envelope = facts.events[index]?.envelope?.node.value;
  const like = facts.events.findIndex(
    (event, at) =>
      event.envelope?.node.value === envelope && handlers.some((handler) => handler.name === events[at]?.name),
  );
  return like < 0 ? null : (handlers.find((handler) => handler.name === events[like]?.name)?.listener ?? null);
}
