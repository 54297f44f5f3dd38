import { regionOf } from '../dialects/index.js';
import type { ConstructorFacts, PageFacts } from '../read/page-facts.js';
import type { ListenerName } from './page-names.js';
import type { PrintedNames } from './printed.js';
import { type Ballot, settle } from './votes.js';

/** The page's listeners, by their constructors; each with the section that describes its events. */
export function nameListeners(facts: PageFacts, printed: PrintedNames): readonly ListenerName[] {
  const byName = new Map<string, number[]>();
  facts.constructors.forEach((constructor, index) => {
    byName.set(constructor.name.value, [...(byName.get(constructor.name.value) ?? []), index]);
  });
  return [...byName].map(([name, constructors]) => {
    const made = constructors.flatMap((index) => facts.constructors[index] ?? []);
    const group = groupOf(made, facts);
    const heading = group === null ? [] : printed.ballotsFor(facts.listeners[group] ?? nothing());
    return { name, constructors, group, section: settle([...heading, ...referenceBallots(made)]) };
  });
}

/** The section whose events are those that the constructor lists. */
function groupOf(made: readonly ConstructorFacts[], facts: PageFacts): number | null {
  const shown = made.find((constructor) => constructor.group !== null);
  if (shown) return shown.group;
  const handlers = new Set(made.flatMap((constructor) => constructor.handlers.map((handler) => handler.value)));
  const hits = facts.listeners.map(
    (_, group) =>
      facts.events.filter((event) => event.group === group && handlers.has(event.heading?.text ?? '')).length,
  );
  const most = Math.max(0, ...hits);
  return most === 0 ? null : hits.indexOf(most);
}

/** What the sections around the constructor point to, but for the heading over all listeners. */
function referenceBallots(made: readonly ConstructorFacts[]): readonly Ballot[] {
  return made.flatMap((constructor) =>
    constructor.references
      .filter((reference) => regionOf(reference.name) === null)
      .map((reference): Ballot => ({ by: 'reference', name: reference.name, weight: 1, spans: [reference.span] })),
  );
}

function nothing(): never {
  throw new RangeError('A listener group is out of range.');
}
