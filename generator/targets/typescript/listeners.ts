import type { Listener } from '../../ir/types.js';
import { literalKey, typeKey } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import type { ListenerNames } from './names.js';
import { TypeWriter } from './type-writer.js';

/** Each listener as a map of its events and a class that takes handlers for them. */
export function listenersView(binding: Binding): View {
  const { ir, names, docs } = binding;
  const imports = binding.imports('listeners');
  const writer = new TypeWriter(names, imports, docs, 'received');
  if (ir.listeners.length > 0) {
    imports.value('HostListener', 'runtime/listener');
    imports.type('Handlers', 'runtime/listener');
  }
  const listeners = ir.listeners.map((listener, index) => {
    const own = parallel(names.listeners, index);
    return {
      name: own.type,
      comment: docs.listener(listener, `Handlers for the events of \`${listener.name.value}\`.`),
      eventsName: own.events,
      // The host names the listener in each event; where the page shows none, its constructor's name is the best guess.
      envelope: stringLiteral(listener.envelope?.value ?? listener.name.value),
      handlers: own.handlers.map(stringLiteral).join(', '),
      tags: tags(listener, own).join(', '),
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
  return { ...binding.head(imports, listeners.length === 0), listeners };
}

/** What the host calls the events, where that is not the handler's name, as members of an object. */
function tags(listener: Listener, own: ListenerNames): string[] {
  return listener.events.flatMap((event, index) => {
    const handler = parallel(own.handlers, index);
    const tag = event.tag?.value ?? event.name.value;
    return tag === handler ? [] : [`${literalKey(handler)}: ${stringLiteral(tag)}`];
  });
}
