// Part of every binding that docbind makes. Do not edit.
import { isObject, violationsIn } from './check.js';
import { isHostEvent, type Host, type HostEvent } from './host.js';
import { envelopeOf, handlerFor, type ListenerKind } from './listener.js';
import type { ModelType } from './model.js';
import { Report } from './report.js';
import { checksOf } from './table-check.js';
import { typeIn, wordOf, type Table } from './table.js';
import type { Violation } from './violation.js';

/** An answer or an event that is not as the reference says. */
export interface Suspect {
  /** The method that was called, or the event's type. */
  readonly name: string;
  readonly data: unknown;
  readonly violations: readonly Violation[];
}

/** What the reference says of events. */
export interface EventTypes {
  /** A line for each: the names of listener and event, and the payload's type in the notation of the table. */
  readonly events: string;
  readonly kinds: readonly { readonly kind: ListenerKind }[];
}

/** A host whose answers and events are looked at on their way to the client. */
export function watched(host: Host, table: Table, types: EventTypes, onSuspect: (suspect: Suspect) => void): Host {
  const checks = checksOf(table);
  const look = (name: string, data: unknown, type: ModelType | undefined): void => {
    // Where the reference says that nothing comes, hosts send all kinds of nothing.
    if (type === undefined || type.kind === 'void') return;
    const report = new Report();
    checks.value(type)(report, 'data', data);
    if (report.count === 0) return;
    try {
      onSuspect({ name, data, violations: violationsIn(report) });
    } catch (error) {
      // The answer goes on all the same; what is thrown becomes an unhandled rejection.
      void Promise.reject(error as Error);
    }
  };
  const lookAtAnswer = (native: string, answer: unknown): void => {
    const name = table.methodNames.find((one) => one === native || table.method(one).native === native);
    if (name !== undefined && isObject(answer) && !isHostEvent(answer) && !answer['code'])
      look(name, answer['data'], table.method(name).result);
  };
  return {
    call(native, params, done) {
      const promised = host.call(native, params, (answer, error) => {
        if (error === undefined || error === null) lookAtAnswer(native, answer);
        done(answer, error);
      });
      if (promised && typeof promised.then === 'function')
        return Promise.resolve(promised).then((answer) => (lookAtAnswer(native, answer), answer));
    },
    receive: (take) =>
      host.receive((event) => {
        if (isHostEvent(event)) look(event.type, event.data, eventType(table, types, event));
        take(event);
      }),
  };
}

function eventType(table: Table, { events, kinds }: EventTypes, event: HostEvent): ModelType | undefined {
  const kind = kinds.find((one) => envelopeOf(one.kind) === event.method)?.kind;
  const name = kind && handlerFor(kind, event);
  if (kind === undefined || name === undefined) return undefined;
  const start = `${wordOf(kind.name)} ${wordOf(name)} `;
  const line = events.split('\n').find((one) => one.startsWith(start));
  return line === undefined ? undefined : typeIn(table, line.slice(start.length));
}
