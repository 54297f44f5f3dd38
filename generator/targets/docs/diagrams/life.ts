import type { Event, Listener, Method } from '../../../ir/types.js';
import { takesParams } from '../../typescript/params.js';
import type { Book } from '../book.js';
import { namedIn } from '../types.js';
import { centralClass } from './central-class.js';
import { sequence } from './sequence.js';
import type { Diagram } from './svg.js';

const YOU = 'Your code';
const HOST = 'Native module';

/** What becomes of a call, shown by one that events follow; null where no method takes anything. */
export function callLife(book: Book): Diagram | null {
  const method = typicalMethod(book);
  if (!method) return null;
  const name = method.name.value;
  const answer = `{ ${method.result.envelope.join(', ')} }`;
  const event = method.events[0]?.replace(/^.*\/event:/s, '');
  return sequence({
    file: 'call.svg',
    title: `The life of a call: ${name}`,
    description: `Your code calls ${name}. The client checks the parameters and rejects if they are wrong, fills in defaults, and calls the native module, which answers ${answer}. A code of 0 resolves the promise, any other rejects it.${event === undefined ? '' : ` ${event} may follow.`}`,
    lanes: [YOU, book.sdk.client, HOST],
    steps: [
      { kind: 'message', from: 0, to: 1, text: `${name}({ … })` },
      { kind: 'note', at: 1, text: 'checks the parameters' },
      { kind: 'message', from: 1, to: 0, text: 'wrong: rejects', tone: 'bad' },
      { kind: 'note', at: 1, text: 'fills in defaults' },
      { kind: 'message', from: 1, to: 2, text: method.native?.value ?? name },
      { kind: 'message', from: 2, to: 1, text: answer },
      { kind: 'message', from: 1, to: 0, text: 'code 0: resolves' },
      { kind: 'message', from: 1, to: 0, text: 'else: rejects', tone: 'bad' },
      ...(event === undefined
        ? []
        : [{ kind: 'message' as const, from: 2 as const, to: 0 as const, text: event, tone: 'data' as const }]),
    ],
  });
}

/** What becomes of a listener; null where none can be added and removed. */
export function listenerLife(book: Book): Diagram | null {
  const found = typicalEvent(book);
  const { add, remove } = found?.listener ?? {};
  if (!found || !add || !remove) return null;
  const listener = found.listener.name.value;
  const event = found.event.name.value;
  return sequence({
    file: 'listener.svg',
    title: `The life of a listener: ${listener}`,
    description: `Your code makes a ${listener} and adds it with ${add.value}. Each time the native module reports ${event}, the handler of that name is called, until ${remove.value} takes the listener away.`,
    lanes: [YOU, book.sdk.client, HOST],
    steps: [
      { kind: 'note', at: 0, text: `new ${listener}` },
      { kind: 'message', from: 0, to: 1, text: add.value },
      { kind: 'message', from: 1, to: 2, text: add.value },
      { kind: 'message', from: 2, to: 1, text: event, tone: 'data' },
      { kind: 'message', from: 1, to: 0, text: 'your handler', tone: 'data' },
      { kind: 'note', at: 1, text: 'again for each event' },
      { kind: 'message', from: 0, to: 1, text: remove.value },
      { kind: 'message', from: 1, to: 2, text: remove.value },
      { kind: 'note', at: 0, text: 'hears nothing more', tone: 'part' },
    ],
  });
}

/** One that answers with what most hangs on, and that an event follows; or the next best. */
function typicalMethod(book: Book): Method | null {
  const central = centralClass(book)?.name.value;
  const methods = book.ir.methods.filter(takesParams);
  const followed = methods.filter(({ events }) => events.length > 0);
  const about = followed.filter(({ result }) => namedIn(result.type.value)?.name === central);
  return about[0] ?? followed[0] ?? methods[0] ?? null;
}

function typicalEvent(book: Book): { readonly listener: Listener; readonly event: Event } | null {
  const wanted = typicalMethod(book)?.events[0];
  const all = book.ir.listeners.flatMap((listener) => listener.events.map((event) => ({ listener, event })));
  return all.find(({ event }) => event.id === wanted) ?? all[0] ?? null;
}
