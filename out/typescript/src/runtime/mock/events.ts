// Part of every binding that docbind makes. Do not edit.
import type { Model, ModelType } from '../model.js';

/** An event as one kind of listener knows it. */
export interface EventKind {
  readonly listener: string;
  readonly envelope: string;
  readonly tag: string;
  readonly payload: ModelType;
}

/** The events of the reference by name. Two kinds of listeners may have one of the same name. */
export class Events {
  readonly #kinds = new Map<string, EventKind[]>();

  constructor(model: Model) {
    for (const [listener, { envelope, events }] of Object.entries(model.listeners))
      for (const [name, { tag, payload }] of Object.entries(events))
        this.#kinds.set(name, [...this.find(name), { listener, envelope, tag, payload }]);
  }

  find(name: string): readonly EventKind[] {
    return this.#kinds.get(name) ?? [];
  }
}
