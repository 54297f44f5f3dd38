import type { Ir } from '../ir/types.js';
import { inlineFields } from '../ir/type-text.js';
import { callsIn } from '../notation/shapes.js';
import type { IndexEntry, MethodFacts, PageFacts } from '../read/page-facts.js';
import { calledBy } from './headed.js';
import type { PrintedNames } from './printed.js';
import { distance, likeness, overlap } from './words.js';
import { type Ballot, type Settled, settleTogether } from './votes.js';

/** Below this nothing that a page says makes a method's name. */
const LEAST = 1.5;

/** Recovers methods' names from what they are called in their examples, and from the index. */
export function nameMethods(facts: PageFacts, printed: PrintedNames, prior: Ir | null): readonly Settled[] {
  const index = new Map(facts.index.flatMap((table) => table.entries).map((entry) => [entry.name, entry]));
  const ballots = facts.methods.map((method) => [
    ...printed.ballotsFor(method),
    ...exampleBallots(method, index),
    ...indexBallots(method, index),
  ]);
  const settled = settleTogether(ballots, LEAST);
  return prior ? withPrior(facts, settled, prior) : settled;
}

/** The method that an example calls; where it calls several, rather the last. */
function exampleBallots(method: MethodFacts, index: ReadonlyMap<string, IndexEntry>): readonly Ballot[] {
  const calls = calledBy(method);
  const names = new Set(calls.map((call) => call.name));
  const last = calls[calls.length - 1];
  return calls
    .filter((call, at) => calls.findIndex((other) => other.name === call.name) === at)
    .flatMap((call) => {
      const fits = passesOwnParams(method, call.name);
      const weight = (3 / names.size + (call.name === last?.name ? 0.5 : 0)) * (fits ? 1 : 0.5);
      const ballot: Ballot = { ...call, weight };
      if (index.has(call.name)) return [ballot];
      // A call of a method that the index does not list may be a slip for one that it does.
      const meant = [...index.values()].find((entry) => distance(call.name, entry.name, 2) !== null);
      return meant ? [ballot, { by: 'index' as const, name: meant.name, weight: 2.5, spans: [meant.span] }] : [ballot];
    });
}

/** Whether what the call passes looks like the method's own parameters; if not, the example is another method's. */
function passesOwnParams(method: MethodFacts, name: string): boolean {
  if (method.params.kind !== 'object') return true;
  const own = method.params.object.node.entries.map((entry) => entry.key.text);
  const passed = method.examples
    .flatMap((code) => code.notation.items)
    .flatMap((item) => (item.kind === 'statement' ? callsIn(item.value) : []))
    .filter((call) => call.callee.endsWith(`.${name}`))
    .flatMap((call) => (call.args[0]?.kind === 'object' ? call.args[0].entries : []));
  return passed.length === 0 || passed.some((entry) => own.some((param) => likeness(entry.key.text, param) > 0.6));
}

/** An entry of the index that says of its method what the section says of itself. */
function indexBallots(method: MethodFacts, index: ReadonlyMap<string, IndexEntry>): readonly Ballot[] {
  const summary = method.text.description.split('\n')[0] ?? '';
  return [...index.values()].flatMap((entry) => {
    const weight = 2 * likeness(entry.summary, summary);
    return weight < 1 ? [] : [{ by: 'index' as const, name: entry.name, weight, spans: [entry.span] }];
  });
}

/** Gives the names that the earlier model has and the page does not tell, by likeness and by order. */
function withPrior(facts: PageFacts, settled: readonly Settled[], prior: Ir): readonly Settled[] {
  const taken = new Set(settled.map((one) => one.name));
  const free = prior.methods.filter((method) => !taken.has(method.name.value));
  const order = prior.methods.map((method) => method.name.value);
  const ballots = facts.methods.map((method, index): readonly Ballot[] => {
    if (settled[index]?.name !== null) return [];
    const own = paramNames(method);
    const before = order.indexOf(settled[index - 1]?.name ?? '');
    const after = order.indexOf(settled[index + 1]?.name ?? '');
    return free.map((candidate): Ballot => {
      const at = order.indexOf(candidate.name.value);
      const params = new Set(
        candidate.params.flatMap((param) => [param.name, ...inlineFields(param.type.value).map((field) => field.name)]),
      );
      const neighbours = (before >= 0 && at === before + 1 ? 1 : 0) + (after >= 0 && at === after - 1 ? 1 : 0);
      return { by: 'prior', name: candidate.name.value, weight: 2 * overlap(own, params) + neighbours, spans: [] };
    });
  });
  const found = settleTogether(ballots, 1);
  return settled.map((one, index) => {
    const other = found[index];
    return one.name === null && other && other.name !== null
      ? { ...other, ballots: [...other.ballots.filter((ballot) => ballot.name === other.name), ...one.ballots] }
      : one;
  });
}

function paramNames(method: MethodFacts): ReadonlySet<string> {
  if (method.params.kind !== 'object') return new Set();
  return new Set(
    method.params.object.node.entries.flatMap((entry) => [
      entry.key.text,
      ...(entry.value?.kind === 'object' ? entry.value.entries.map((inner) => inner.key.text) : []),
    ]),
  );
}
