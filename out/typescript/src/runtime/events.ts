// Part of every binding that docbind makes. Do not edit.
import { guard, type CallOptions, type Signal } from './guard.js';
import type { HostEvent } from './host.js';
import type { Listening } from './listening.js';
import { setHandler, type HostListener, type ListenerKind } from './listener.js';
import { Queue } from './queue.js';

/** A handler of `on`: it gets what the event brings, and the whole event behind it. Which types these are is up to the client. */
export type Handler = (data: never, event: never) => void;

/** A class of listeners that can be made without handlers. */
export type MakeListener = (new () => HostListener) & { readonly kind: ListenerKind };

/** Events of a connection one by one. For each kind of listener that is needed one is added to the host, and no longer. */
export class Events {
  private readonly listening: Listening;
  private readonly hubs: readonly Hub[];

  constructor(listening: Listening, kinds: readonly MakeListener[]) {
    this.listening = listening;
    this.hubs = kinds.map((make) => ({ make, listener: new make(), handlers: new Map<string, Handler[]>() }));
  }

  /** Calls a handler with each event of that name. Gives a function that ends it. `refused` takes the host's error. */
  on(name: string, handler: Handler, refused?: (error: unknown) => void): () => void {
    const hub = this.hubs.find(({ make }) => make.kind.events.includes(name));
    if (!hub) throw new RangeError(`There is no event ${JSON.stringify(name)}`);
    const { listener, handlers, make } = hub;
    // A list of its own for each change: handlers may come and go while an event is handed out.
    handlers.set(name, [...(handlers.get(name) ?? []), handler]);
    setHandler(listener, name, (event: HostEvent) => this.call(() => handlers.get(name) ?? [], event));
    const { add, remove } = make.kind;
    const failed = (error: unknown): void => this.listening.throw(error);
    // Does nothing where it is added, and makes up for a host that has refused it before.
    this.listening.add({ name: add, native: add }, listener, make).catch(refused ?? failed);
    let isOn = true;
    return () => {
      if (!isOn) return;
      isOn = false;
      const rest = [...(handlers.get(name) ?? [])];
      rest.splice(rest.indexOf(handler), 1);
      if (rest.length > 0) return void handlers.set(name, rest);
      handlers.delete(name);
      if (handlers.size > 0) return;
      this.listening.remove({ name: remove, native: remove }, listener, make).catch(failed);
    };
  }

  /** Resolves with what the next event of that name brings. */
  once(name: string, options: CallOptions = {}): Promise<unknown> {
    let off = (): void => undefined;
    const next = (): Promise<unknown> => new Promise((resolve, reject) => (off = this.on(name, resolve, reject)));
    return guard(next, name, options).then(
      (data) => (off(), data),
      (error: unknown) => {
        off();
        throw error;
      },
    );
  }

  /** What each event of that name brings, from now on. Events wait until they are asked for, and so does a refusal. */
  all(name: string, options: { readonly signal?: Signal | undefined } = {}): AsyncIterableIterator<unknown> {
    const { signal } = options;
    const waiting = new Queue<() => Result>();
    const asking = new Queue<(result: Result) => void>();
    let isOver = false;
    let off = (): void => undefined;
    const give = (result: () => Result): void => {
      const ask = asking.take();
      if (ask) ask(result());
      else waiting.add(result);
    };
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      off();
      signal?.removeEventListener('abort', end);
      for (let ask = asking.take(); ask; ask = asking.take()) ask(OVER);
    };
    if (signal?.aborted) isOver = true;
    else {
      off = this.on(
        name,
        (value) => give(() => Promise.resolve({ value, done: false })),
        (error) => {
          give(() => Promise.reject(error as Error));
          end();
        },
      );
      signal?.addEventListener('abort', end);
    }
    return {
      next: () => waiting.take()?.() ?? (isOver ? OVER : new Promise((resolve) => asking.add(resolve))),
      return: () => {
        end();
        waiting.clear();
        return OVER;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private call(handlers: () => readonly Handler[], event: HostEvent): void {
    for (const handler of handlers())
      try {
        // One before it may have ended it.
        if (!handlers().includes(handler)) continue;
        (handler as (data: unknown, event: HostEvent) => void)(event.data, event);
      } catch (error) {
        this.listening.throw(error);
      }
  }
}

type Result = Promise<IteratorResult<unknown>>;

const OVER: Result = /* @__PURE__ */ Promise.resolve({ value: undefined, done: true });

/** One listener for all handlers of its kind. */
interface Hub {
  readonly make: MakeListener;
  readonly listener: HostListener;
  readonly handlers: Map<string, Handler[]>;
}
