// Part of every binding that docbind makes. Do not edit.

/** What stands behind the client: a native module, a bridge to one, or a fake in a test. */
export interface Host {
  /**
   * Calls a method and resolves with its answer: the data in an `Answer`. For a method that adds a listener, resolve as
   * soon as the host has taken the call; an event in place of an answer is fine as well.
   */
  call(method: string, params: object): Promise<unknown>;
  /** Is called once, before the first listener is added, with what takes each event from then on. */
  receive(take: (event: unknown) => void): void;
}

/** What the host answers to a call. Code 0 means that the call succeeded. */
export interface Answer {
  readonly code: number;
  readonly data?: unknown;
  readonly desc?: string;
}

/** What the host says when something happens. */
export interface HostEvent {
  /** The kind of listener that it is for. */
  readonly method?: string;
  /** What happened. */
  readonly type: string;
  readonly data?: unknown;
  /** The one listener that it is for, by the id under which it was added. */
  readonly listenerUuid?: string;
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
