// Part of every binding that docbind makes. Do not edit.
import { isHostEvent, type HostEvent } from './host.js';

/** What the client needs of a listener, whatever its events are. */
export interface Deliverable {
  readonly envelope: string;
  deliver(event: HostEvent, onError: (error: unknown) => void): void;
}

/** Which listeners the host knows, and by which ids. */
export class Subscriptions {
  readonly #active = new Map<string, Deliverable>();
  readonly #ids = new WeakMap<Deliverable, string>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** The id of a listener. It never changes, so that one that was added can be removed. */
  idOf(listener: Deliverable): string {
    const id = this.#ids.get(listener) ?? randomId();
    this.#ids.set(listener, id);
    return id;
  }

  has(listener: Deliverable): boolean {
    return this.#active.has(this.idOf(listener));
  }

  add(listener: Deliverable): void {
    this.#active.set(this.idOf(listener), listener);
  }

  remove(listener: Deliverable): void {
    this.#active.delete(this.idOf(listener));
  }

  /** Hands an event to the listener that it names, or, where it names none, to all of its kind. */
  dispatch(event: unknown): void {
    if (!isHostEvent(event)) return;
    const { method, listenerUuid } = event;
    if (typeof listenerUuid === 'string' && listenerUuid !== '') {
      this.#active.get(listenerUuid)?.deliver(event, this.#onError);
      return;
    }
    // A handler may add or remove listeners; that counts from the next event on.
    for (const listener of [...this.#active.values()])
      if (listener.envelope === method) listener.deliver(event, this.#onError);
  }
}

/** Several web views may share one host, so counting from 1 would not do. */
function randomId(): string {
  return `${Math.random().toString(36).slice(2, 10)}${Math.random().toString(36).slice(2, 10)}`;
}
