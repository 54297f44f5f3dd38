// Part of every binding that docbind makes. Do not edit.
import type { HostAnswer } from './answer.js';
import { bad, violationsOf } from './check.js';
import { same, type Connected, type Connection, type Method } from './connection.js';
import { isHostEvent, type Host, type HostEvent } from './host.js';
import { deliver, envelopeOf, kindOf, type HostListener } from './listener.js';

/** The class of a kind of listener. */
export type ListenerClass = (abstract new (...args: never[]) => HostListener) & {
  readonly kind?: { readonly name: string };
};

export interface ListeningOptions {
  /**
   * Takes what handlers of events throw, and errors of a host that refuses a listener when nobody waits for its word any more.
   * Without it, or where it throws itself, they become unhandled rejections.
   */
  readonly onHandlerError?: (error: unknown) => void;
  /** Takes events of which the reference says nothing and which no listener has a handler for. */
  readonly onUnknownEvent?: (event: HostEvent) => void;
}

/** Milliseconds to wait for the host's word on an added listener. It need not say anything. */
const SETTLE = 30;

declare function setTimeout(run: () => void, milliseconds: number): unknown;

/** The listeners of a connection: which ones the host knows, and by which ids. */
export class Listening {
  private readonly connection: Connection;
  private readonly options: ListeningOptions;
  private readonly active = new Map<string, Added>();
  private readonly ids = new WeakMap<HostListener, string>();
  private receiving = false;

  constructor(connection: Connection, options: ListeningOptions) {
    this.connection = connection;
    this.options = options;
  }

  /** Adds a listener. It is known before the host is called, which may send the first event at once. */
  async add(method: Method, listener: HostListener, kind: ListenerClass): Promise<HostAnswer<void>> {
    const uuid = this.idOf(method, listener, kind);
    const known = this.active.get(uuid);
    if (known) return known.answer;
    if (!this.receiving) this.receive(this.connection.host);
    const added: Added = { listener, host: this.connection.host, answer: Promise.resolve(NOTHING) };
    this.active.set(uuid, added);
    return (added.answer = new Promise((resolve, reject) => {
      let waiting = true;
      this.connection.ask<void, HostAnswer<void>>(method, { uuid }, same).then(
        (answer) => {
          this.dispatch(answer);
          resolve(answer);
        },
        (error: unknown) => {
          // Meanwhile it may have been removed, and added anew.
          if (this.active.get(uuid) === added) this.active.delete(uuid);
          if (waiting) reject(error as Error);
          else this.throw(error);
        },
      );
      setTimeout(() => {
        waiting = false;
        resolve(NOTHING);
      }, SETTLE);
    }));
  }

  /** Removes a listener. From the call on it hears nothing, whatever the host answers. */
  async remove(method: Method, listener: HostListener, kind: ListenerClass): Promise<HostAnswer<void>> {
    const uuid = this.idOf(method, listener, kind);
    const added = this.active.get(uuid);
    if (!added) return NOTHING;
    this.active.delete(uuid);
    // Another host may have come meanwhile, which does not know it.
    return this.connection.ask(method, { uuid }, same<HostAnswer<void>>, added.host);
  }

  /** Sets the host. Listeners that were added to another one stay there, and go on hearing it. */
  setHost(host: Host): void {
    this.connection.host = host;
    if (this.receiving) this.receive(host);
  }

  /** Hands an event to the listener that it names, or, where it names none, to all of its kind. */
  dispatch(event: unknown): void {
    if (!isHostEvent(event)) return;
    const { method, listenerUuid } = event;
    const named = typeof listenerUuid === 'string' && listenerUuid !== '';
    const known: unknown[] = [];
    // Another id is that of another page. A handler may add listeners, which hear the next event, and remove some.
    for (const [uuid, added] of [...this.active])
      if (
        this.active.get(uuid) === added &&
        (named ? uuid === listenerUuid : envelopeOf(kindOf(added.listener)) === method)
      )
        known.push(this.run(() => deliver(added.listener, event)));
    const { onUnknownEvent } = this.options;
    if (onUnknownEvent && known.includes(false) && !known.includes(true)) this.run(() => onUnknownEvent(event));
  }

  /** Hands over what a handler has thrown. */
  throw(error: unknown): void {
    const { onHandlerError } = this.options;
    try {
      if (!onHandlerError) throw error;
      onHandlerError(error);
    } catch (thrown) {
      void Promise.reject(thrown as Error);
    }
  }

  /** Runs what an app has set. One that throws counts as having taken the event. */
  private run(handle: () => unknown): unknown {
    try {
      return handle();
    } catch (error) {
      this.throw(error);
      return true;
    }
  }

  private receive(host: Host): void {
    this.receiving = true;
    host.receive((event) => this.dispatch(event));
  }

  /** The id of a listener. It never changes, so that one that was added can be removed. */
  private idOf({ name }: Method, listener: HostListener, kind: ListenerClass): string {
    if (!(listener instanceof kind)) {
      const expected = `an instance of ${kind.kind ? kind.kind.name : 'a class of listeners'}`;
      const violations = violationsOf((report) => bad(report, 'listener', expected, listener), {});
      throw this.connection.parameterError(name, violations);
    }
    const id = this.ids.get(listener) || randomId();
    this.ids.set(listener, id);
    return id;
  }
}

/** A listener, the host that knows it, and what that said when it was added. */
interface Added {
  readonly listener: HostListener;
  readonly host: Host;
  answer: Promise<HostAnswer<void>>;
}

const NOTHING: HostAnswer<void> = { code: 0, data: undefined, desc: '' };

const known = /* @__PURE__ */ new WeakMap<Connection, Listening>();

/** What the functions for single methods listen with; `options` count where it does not listen yet. */
export function listeningOf({ $connection }: Connected, options: ListeningOptions = {}): Listening {
  const listening = known.get($connection) ?? new Listening($connection, options);
  known.set($connection, listening);
  return listening;
}

/** Several web views may share one host, so counting from 1 would not do. */
function randomId(): string {
  const part = (): string => Math.random().toString(36).slice(2, 10);
  return part() + part();
}
