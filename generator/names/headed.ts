import type { MethodFacts, PageFacts } from '../read/page-facts.js';
import { callsIn } from '../notation/shapes.js';
import { nameListeners } from './listener-names.js';
import type { ModuleName, PageNames } from './page-names.js';
import { PrintedNames } from './printed.js';
import { type Ballot, settle } from './votes.js';

/** The methods that an example calls, in order, with their places. */
export function calledBy(method: MethodFacts): readonly Ballot[] {
  return method.examples.flatMap((code) =>
    code.notation.items.flatMap((item) => {
      if (item.kind !== 'statement') return [];
      return callsIn(item.value).flatMap((call): Ballot[] => {
        const name = call.callee.split('.').pop() ?? '';
        if (call.construct || !call.callee.includes('.') || /^(?:console|JSON)\./.test(call.callee)) return [];
        return [{ by: 'example', name, weight: 1, spans: [code.block.text.spanOf(call.start, call.end)] }];
      });
    }),
  );
}

/** Names on a page that prints them over its sections. */
export function nameHeaded(facts: PageFacts): PageNames {
  const printed = new PrintedNames(facts);
  const own = (section: PageFacts['enums'][number] | PageFacts['modules'][number]): ReturnType<typeof settle> =>
    settle(printed.ballotsFor(section));
  const listeners = nameListeners(facts, printed);
  const groupless = facts.methods.some((method) => method.group === null);
  const modules = facts.modules.map((section, group): ModuleName => ({ settled: own(section), group }));
  const none = modules.length;
  return {
    methods: facts.methods.map((method) => settle([...printed.ballotsFor(method), ...calledBy(method).slice(-1)])),
    modules: groupless ? [...modules, { settled: settle([]), group: null }] : modules,
    moduleOf: facts.methods.map((method) => method.group ?? none),
    enums: facts.enums.map(own),
    classes: facts.classes.map(own),
    events: facts.events.map(own),
    listeners,
    listenerOf: facts.events.map((event) => {
      const found = listeners.findIndex((listener) => event.group !== null && listener.group === event.group);
      return found < 0 ? null : found;
    }),
  };
}
