import type { Listener } from '../../ir/types.js';
import { literalKey, typeKey } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import type { ListenerNames } from './names.js';
import { routesOf } from './routes.js';
import { TypeWriter } from './type-writer.js';

/** Each listener as a map of its events and a class that takes handlers for them, and the map of all events. */
export function listenersView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('listeners');
  const docs = binding.docsOf(imports, { modules: ['enums', 'classes', 'listeners'] });
  const writer = new TypeWriter(names, imports, docs, 'received');
  if (ir.listeners.length > 0) {
    imports.value('HostListener', 'runtime/listener');
    imports.type('Handlers', 'runtime/listener');
    imports.type('ListenerKind', 'runtime/listener');
  }
  const listeners = ir.listeners.map((listener, index) => {
    const own = parallel(names.listeners, index);
    return {
      name: own.type,
      quoted: stringLiteral(own.type),
      comment: docs.listener(listener, `Handlers for the events of \`${listener.name.value}\`.`),
      eventsName: own.events,
      kind: kindMembers(listener, own, binding),
      events: {
        name: own.events,
        comment: docs.listener(listener, `The events of \`${listener.name.value}\`, with what each brings.`),
        members: listener.events.map((event, place) => ({
          comment: docs.event(event),
          key: typeKey(parallel(own.handlers, place)),
          optional: false,
          type: writer.type(event.payload.type.value),
        })),
      },
    };
  });
  return {
    ...binding.head(imports, false),
    listeners,
    allEvents: names.allEvents,
    all: uniqueEvents(binding),
  };
}

/** The members of the description that a class of listeners has of itself. */
function kindMembers(listener: Listener, own: ListenerNames, { ir }: Binding): string[] {
  // The host names the listener in each event; where the page shows none, its constructor's name is the best guess.
  const envelope = listener.envelope?.value ?? listener.name.value;
  const native = (name: string | undefined): string =>
    stringLiteral(ir.methods.find((method) => method.name.value === name)?.native?.value ?? name ?? '');
  const routes = routesOf(listener, own.handlers).map(
    ({ type, routes: all }) =>
      `${literalKey(type)}: [${all.map((route) => `[${route.map(stringLiteral).join(', ')}]`).join(', ')}]`,
  );
  return [
    `name: ${stringLiteral(own.type)}`,
    ...(envelope === own.type ? [] : [`envelope: ${stringLiteral(envelope)}`]),
    `add: ${native(listener.add?.value)}`,
    `remove: ${native(listener.remove?.value)}`,
    `events: [${own.handlers.map(stringLiteral).join(', ')}]`,
    ...(routes.length === 0 ? [] : [`routes: {${routes.join(', ')}}`]),
  ];
}

/** All events by their names, each with the map that has it. Of two events of one name the first counts. */
function uniqueEvents({ ir, names }: Binding): { readonly key: string; readonly type: string }[] {
  const seen = new Map<string, string>();
  for (const [index] of ir.listeners.entries()) {
    const { events, handlers } = parallel(names.listeners, index);
    for (const handler of handlers) if (!seen.has(handler)) seen.set(handler, `${events}[${stringLiteral(handler)}]`);
  }
  return [...seen].map(([handler, type]) => ({ key: typeKey(handler), type }));
}
