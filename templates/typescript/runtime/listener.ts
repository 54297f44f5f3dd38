// Part of every binding that docbind makes. Do not edit.

/** Functions that are called with the data of the events that they are named after. */
export type Handlers<Events> = { readonly [Name in keyof Events]?: (data: Events[Name]) => void };

/** An event by the name of its handler, or, where the host calls it otherwise, by its tag and that name. */
type EventRoute<Events> = EventName<Events> | readonly [tag: string, handler: EventName<Events>];

type EventName<Events> = keyof Events & string;

/** Handlers for one group of events. The client adds it to the host. */
export abstract class HostListener<Events> {
  /** What the host writes as the method into the events of this group. */
  readonly envelope: string;
  readonly handlers: Handlers<Events>;
  readonly #routes: readonly EventRoute<Events>[];

  constructor(envelope: string, routes: readonly EventRoute<Events>[], handlers: Handlers<Events>) {
    this.envelope = envelope;
    this.handlers = handlers;
    this.#routes = routes;
  }

  /** Hands an event to the handlers for its tag, each of which may fail by itself. */
  deliver(type: string, data: unknown, onError: (error: unknown) => void): void {
    for (const route of this.#routes) {
      const tag: string = typeof route === 'string' ? route : route[0];
      if (tag !== type) continue;
      const handler = this.handlers[typeof route === 'string' ? route : route[1]];
      try {
        // The host is trusted to send what its documentation says; nothing here could repair it.
        handler?.call(this.handlers, data as Events[keyof Events]);
      } catch (error) {
        onError(error);
      }
    }
  }
}
