// Part of every binding that docbind makes. Do not edit.
import type { HostEvent } from './host.js';

/** An event as the host sends it. */
export interface EventOf<Name, Data> {
  readonly method: string;
  readonly type: Name;
  /** What has happened. */
  readonly data: Data;
  readonly listenerUuid: string;
}

/** Functions that are called with the events that they are named after. */
export type Handlers<Events> = {
  readonly [Name in keyof Events]?: (event: EventOf<Name, Events[Name]>) => void;
};

/** What the host calls events, where that is not the name of the handler. */
type Tags<Events> = { readonly [Name in keyof Events]?: string };

/** Handlers for one group of events. The client adds it to the host. */
export abstract class HostListener<Events> {
  /** What the host writes as the method into the events of this group. */
  readonly envelope: string;
  readonly handlers: Handlers<Events>;
  readonly #names: readonly (keyof Events)[];
  readonly #tags: Tags<Events>;

  constructor(envelope: string, names: readonly (keyof Events)[], handlers: Handlers<Events>, tags: Tags<Events> = {}) {
    this.envelope = envelope;
    this.handlers = handlers;
    this.#names = names;
    this.#tags = tags;
  }

  /** Hands an event to the handlers for its tag, each of which may fail by itself. */
  deliver(event: HostEvent, onError: (error: unknown) => void): void {
    for (const name of this.#names) {
      if ((this.#tags[name] ?? name) !== event.type) continue;
      try {
        // The host is trusted to send what its documentation says; nothing here could repair it.
        this.handlers[name]?.(event as EventOf<keyof Events, Events[keyof Events]>);
      } catch (error) {
        onError(error);
      }
    }
  }
}
