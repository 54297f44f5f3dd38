// Part of every binding that docbind makes. Do not edit.
import { AbortedError, TimeoutError } from './errors.js';

export interface CallOptions {
  /** Ends the waiting for the answer. The host is not told: what it was asked for may happen all the same. */
  readonly signal?: Signal | undefined;
  /** Milliseconds after which the call fails if there is no answer. */
  readonly timeout?: number | undefined;
}

/** What is needed of an `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', run: () => void): void;
  removeEventListener(type: 'abort', run: () => void): void;
}

declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Longer ones would be over at once; nobody waits three weeks. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Starts something and waits until it is done, the time is over, or the signal says so. Nothing is started where the signal
 * has done that before. `name` tells what is waited for.
 */
export function guard<Value>(start: () => Promise<Value>, name: string, options: CallOptions): Promise<Value> {
  const { signal, timeout } = options;
  if (signal === undefined && timeout === undefined) return start();
  return new Promise((resolve, reject) => {
    let timer: unknown;
    const abort = (): void => finish(() => reject(new AbortedError(name, signal?.reason)));
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    if (timeout !== undefined && timeout <= LONGEST_TIMEOUT)
      timer = setTimeout(() => finish(() => reject(new TimeoutError(name, timeout))), timeout);
    start().then(
      (value) => finish(() => resolve(value)),
      (error: unknown) => finish(() => reject(error as Error)),
    );
  });
}
