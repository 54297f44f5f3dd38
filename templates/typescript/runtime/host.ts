// Part of every binding that docbind makes. Do not edit.

/** What stands behind the client: a native module, a bridge to one, or a fake in a test. */
export interface Host {
  /**
   * Calls a method. Answer by `done(answer)` or `done(undefined, error)`, or return a promise of the answer. Only what
   * JSON can hold goes in and out.
   */
  call(method: string, params: object, done: (answer: unknown, error?: unknown) => void): PromiseLike<unknown> | void;
  /** Registers a taker of events; several are fine. May give a function that ends it. */
  receive(take: (event: unknown) => void): (() => void) | void;
}

/** What the host answers to a call. Code 0 means that the call succeeded. */
export interface Answer {
  readonly code: number;
  readonly data?: unknown;
  readonly desc?: string;
}

/** What the host says when something happens. */
export interface HostEvent<Type extends string = string, Data = unknown> {
  /** The kind of listener that it is for. */
  readonly method: string;
  /** What happened. */
  readonly type: Type;
  readonly data: Data;
  /** The one listener that it is for, by the id under which it was added. */
  readonly listenerUuid: string;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An event has a type and says for whom it is. */
export function isHostEvent(value: unknown): value is HostEvent {
  return (
    isObject(value) &&
    typeof value['type'] === 'string' &&
    (typeof value['method'] === 'string' || typeof value['listenerUuid'] === 'string')
  );
}
